import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LAUVRE, SUMMIT } from "@redlines/fixtures";
import { describe, expect, it } from "vitest";
import { must } from "../fixtures/harbour-line.js";
import type { Claim, Dataset } from "../types.js";
import { excerpt, type Excerpt } from "./excerpt.js";

const read = (folder: string): Dataset =>
  JSON.parse(readFileSync(join(folder, "dataset.json"), "utf8")) as Dataset;
const lauvre = (): Dataset => read(LAUVRE);
const all = (dataset: Dataset): Excerpt<"relation"> => excerpt(dataset, "relation", dataset.about.id);
const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id).toSorted();

/** The first claim of the story, about these alone. */
function withClaim(dataset: Dataset, change: Partial<Claim>): Claim {
  const claim = must(Object.values(dataset.claims)[0]);
  dataset.claims = { [claim.id]: { ...claim, ...change } };
  return claim;
}

const claimed = ({ claims }: Excerpt<"relation">): string[] => claims.map(({ of }) => of);

describe("the excerpt of relations", () => {
  it("of all has every mechanism; of one those between its two ends", () => {
    const dataset = lauvre();
    expect(ids(all(dataset).mechanisms)).toEqual(Object.keys(dataset.mechanisms).toSorted());
    const between = excerpt(dataset, "relation", "valmorie-et-ostrevie").mechanisms;
    expect(between.every(({ parties }) => parties.includes("valmorie"))).toBe(true);
    expect(between.length).toBeGreaterThan(0);
    expect(excerpt(dataset, "relation", "marcourt-et-veresk").mechanisms).toEqual([]);
  });

  it("names everybody and every place in it, so that there is nothing to look up", () => {
    const { items, mechanisms, actors } = all(lauvre());
    const named = [
      ...items.flatMap(({ from, to }) => [from, to]),
      ...mechanisms.flatMap(({ parties, ends = [] }) => [...parties, ...ends.map(({ party }) => party)]),
    ];
    expect(named.filter((id) => !actors[id])).toEqual([]);
    const line = must(mechanisms.find(({ kind }) => kind === "hotline"));
    expect(line.ends?.map(({ place }) => place)).toEqual(["Port-Lauvre", "Haute-Lauvre"]);
    expect(line.states?.map(({ state }) => state)).toEqual(["in-force", "suspended"]);
    const monitoring = must(all(read(SUMMIT)).mechanisms[0]);
    expect(monitoring.place).toBe("Dunmere");
  });

  it("says of each on which paragraphs it rests, and cites what the mechanisms rest on", () => {
    const { items, mechanisms, cited } = all(lauvre());
    const paragraphs = new Set([...items, ...mechanisms].flatMap((one) => one.paragraphs));
    expect(paragraphs.size).toBeGreaterThan(1);
    expect(cited[0]?.paragraphs).toEqual([...paragraphs].toSorted((a, b) => a - b));
  });

  it("carries of a record no more than is shown of it", () => {
    const { items, mechanisms, claims } = all(lauvre());
    for (const one of [...items, ...mechanisms, ...claims])
      for (const field of ["about", "seal", "attribution", "time.basis", "time.extent"])
        expect(one).not.toHaveProperty(field);
  });
});

describe("a claim", () => {
  it("stands with the relation or mechanism that it names", () => {
    const dataset = lauvre();
    const line = must(Object.values(dataset.mechanisms).find(({ kind }) => kind === "hotline"));
    withClaim(dataset, { about: [line.id, "valmorie", "ostrevie"] });
    expect(claimed(all(dataset))).toEqual([line.id]);
  });

  it("stands with the relation of which it names both ends, also where that is listed alone", () => {
    const dataset = lauvre();
    withClaim(dataset, { about: ["ostrevie", "valmorie"] });
    expect(claimed(all(dataset))).toEqual(["valmorie-et-ostrevie"]);
    expect(claimed(excerpt(dataset, "relation", "valmorie-et-ostrevie"))).toEqual(["valmorie-et-ostrevie"]);
    expect(claimed(excerpt(dataset, "relation", "marcourt-et-veresk"))).toEqual([]);
  });

  it("of somebody who holds a role stands with whom that is held in", () => {
    const dataset = lauvre();
    const holder = Object.values(dataset.actors).find(({ roles = [] }) =>
      roles.some(({ at }) => at === "valmorie"),
    );
    withClaim(dataset, { about: [must(holder).id, "ostrevie"] });
    expect(claimed(all(dataset))).toEqual(["valmorie-et-ostrevie"]);
  });

  it("that names one end, or compares the aims of both, stands elsewhere", () => {
    const dataset = lauvre();
    withClaim(dataset, { about: ["valmorie"] });
    expect(claimed(all(dataset))).toEqual([]);
    withClaim(dataset, { about: ["valmorie", "ostrevie"], compares: ["valmorie", "ostrevie"] });
    expect(claimed(all(dataset))).toEqual([]);
  });
});
