import { describe, expect, it } from "vitest";
import { COLLECTIONS, type Kind, KINDS } from "../collections.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { references } from "../references.js";
import type { Dataset } from "../types.js";
import { check } from "./check.js";

const ARTICLE = "harbour-article";

type Records = Record<string, { id: string; [field: string]: unknown }>;

/** The invented dataset over and over, with ids of its own each time; all rest on the one article. */
function blocks(count: number): Dataset {
  const dataset = harbourLine();
  delete dataset.topics["strait-fishery"];
  const first = structuredClone(dataset);
  for (let block = 1; block < count; block++)
    for (const kind of KINDS)
      for (const record of Object.values(first[COLLECTIONS[kind]] as Records))
        addCopy(dataset, kind, record, block);
  return dataset;
}

function addCopy(dataset: Dataset, kind: Kind, record: Records[string], block: number): void {
  if (record.id === ARTICLE) return;
  const copy = { ...structuredClone(record), id: `${record.id}-${block}` };
  for (const { path, id } of references(kind, copy as never))
    put(copy, path, id === ARTICLE ? id : `${id}-${block}`);
  (dataset[COLLECTIONS[kind]] as Records)[copy.id] = copy;
}

function put(record: object, path: readonly (string | number)[], value: string): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], record);
  (holder as Record<string | number, unknown>)[path.at(-1) ?? ""] = value;
}

/**
 * How often a check looks at the dataset: every field that it reads or asks for, and every key that it
 * lists.
 */
function looks(dataset: Dataset, problems: number): number {
  let count = 0;
  const watched = new WeakMap<object, object>();
  const watch = (target: object): object => {
    const known = watched.get(target) ?? new Proxy(target, handler);
    watched.set(target, known);
    return known;
  };
  const handler: ProxyHandler<object> = {
    get: (target, key) => {
      count++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "object" && value !== null ? watch(value) : value;
    },
    has: (target, key) => {
      count++;
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor: (target, key) => {
      count++;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      const keys = Reflect.ownKeys(target);
      count += keys.length;
      return keys;
    },
  };
  expect(check(watch(dataset) as Dataset)).toHaveLength(problems);
  return count;
}

/** Twice the records are twice the looks, and hardly more. */
const TWICE = 2.02;

describe("a check of many records", () => {
  it("looks at a valid dataset twice as large twice as often", () => {
    const [small, large] = [looks(blocks(100), 0), looks(blocks(200), 0)];
    expect(small).toBeGreaterThan(10_000);
    expect(large / small).toBeLessThan(TWICE);
  });

  it("does so where every part of it is wrong, too", () => {
    const broken = (count: number): Dataset => {
      const dataset = blocks(count);
      for (const [index, quote] of Object.values(dataset.quotes).entries())
        Object.assign(quote, { audience: [`nobody-${index}`] });
      return dataset;
    };
    const [small, large] = [looks(broken(300), 300), looks(broken(600), 600)];
    expect(large / small).toBeLessThan(TWICE);
  });

  it("would show if it were otherwise", () => {
    const looksOf = (count: number) => {
      const dataset = blocks(count);
      // Every line names every quote: there is as much to look at as the square of the records.
      const ids = Object.keys(dataset.quotes);
      for (const redline of Object.values(dataset.redlines)) redline.declaredBy = ids;
      return looks(dataset, count * count - count);
    };
    expect(looksOf(20) / looksOf(10)).toBeGreaterThan(TWICE);
  });

  it("follows a chain of any length once", () => {
    const dataset = blocks(1);
    const place = must(dataset.places["the-strait"]);
    for (let index = 0; index < 5000; index++)
      dataset.places[`place-${index}`] = {
        ...place,
        id: `place-${index}`,
        within: index === 0 ? "the-strait" : `place-${index - 1}`,
      };
    must(dataset.places["kell-point"]).within = "place-4999";
    expect(check(dataset)).toEqual([]);
    place.within = "place-1";
    expect(check(dataset).map(({ record, found }) => [record?.id, found])).toEqual([
      ["the-strait", "the-strait → place-1 → place-0 → the-strait"],
      ["place-0", "place-0 → the-strait → place-1 → place-0"],
      ["place-1", "place-1 → place-0 → the-strait → place-1"],
    ]);
  });
});
