import type { Excerpt } from "@redlines/model";
import { describe, expect, test, vi } from "vitest";
import type { ErrorDetail } from "./events.js";
import { createNote, noteAt, noteExcerpt } from "./fixtures/note.js";
import {
  aMoment,
  freshAddress,
  jsonChild,
  listen,
  networkInEachTest,
  plainWords,
  showsPlainWords,
  shown,
  stateOf,
  until,
} from "@redlines/testing/page";

const net = networkInEachTest();

const good = noteExcerpt();
const without = (key: string): string => JSON.stringify({ ...good, [key]: undefined });

/**
 * What a page sees and hears of a failure. Vitest fails a run in which anything is thrown or rejected
 * unheard, so that is not asked here.
 */
async function outcome(element: Element, heard: ReturnType<typeof listen>): Promise<unknown> {
  await until(element, "error");
  await aMoment();
  return { plainWords: showsPlainWords(element), shown: shown(element), heard };
}

const failure = (element: Element, reason: ErrorDetail["reason"]): unknown => ({
  plainWords: true,
  shown: "",
  heard: [
    {
      type: "redlines-error",
      target: element,
      detail: { reason, message: expect.stringMatching(/\w/) as string },
    },
  ],
});

const TEXTS: [what: string, text: string, reason: ErrorDetail["reason"]][] = [
  ["no JSON", "{", "load"],
  ["a page instead of JSON", "<!doctype html><title>Not found</title>", "load"],
  ["nothing", "", "load"],
  ["null", "null", "excerpt"],
  ["zero", "0", "excerpt"],
  ["a number", "17", "excerpt"],
  ["a string", '"quote"', "excerpt"],
  ["an empty string", '""', "excerpt"],
  ["false", "false", "excerpt"],
  ["an array", "[]", "excerpt"],
  ["an empty object", "{}", "excerpt"],
  ["another kind", JSON.stringify({ ...good, kind: "actor" }), "excerpt"],
  [
    "another model version",
    JSON.stringify({ ...good, about: { ...good.about, modelVersion: "2" } }),
    "excerpt",
  ],
  ["no description of the dataset", without("about"), "excerpt"],
  ["no record", without("record"), "excerpt"],
  [
    "a record without its text",
    JSON.stringify({ ...good, record: { ...good.record, text: undefined } }),
    "excerpt",
  ],
  [
    "a record whose text is an object",
    JSON.stringify({ ...good, record: { ...good.record, text: { strings: ["<b>"] } } }),
    "excerpt",
  ],
];

describe.each(TEXTS)("%s", (_what, text, reason) => {
  test("from an address", async () => {
    const heard = listen();
    const address = freshAddress();
    net.give(address, text);
    const element = noteAt(address);
    expect(await outcome(element, heard)).toEqual(failure(element, reason));
  });

  test("in a JSON child", async () => {
    const heard = listen();
    const element = createNote();
    element.append(plainWords(), jsonChild(text));
    document.body.append(element);
    expect(await outcome(element, heard)).toEqual(failure(element, reason));
  });
});

test.each([404, 500])("status %i", async (status) => {
  const heard = listen();
  const address = freshAddress();
  net.give(address, JSON.stringify(good), status);
  const element = createNote();
  element.append(plainWords());
  document.body.append(element);
  element.src = address;
  expect(await outcome(element, heard)).toEqual(failure(element, "load"));
  expect(heard).toMatchObject([{ detail: { message: expect.stringContaining(String(status)) as string } }]);
});

test.each(["http://", "javascript:alert(1)"])("an address that cannot be asked for: %s", async (address) => {
  vi.unstubAllGlobals();
  const heard = listen();
  const element = noteAt(address);
  expect(await outcome(element, heard)).toEqual(failure(element, "load"));
});

function cyclic(): unknown {
  const round: Record<string, unknown> = { ...good };
  round["record"] = round;
  return round;
}

const VALUES: [what: string, value: unknown][] = [
  ["a number", 17],
  ["an array", [good]],
  ["a function", () => good],
  ["a symbol", Symbol("quote")],
  ["a cyclic object", cyclic()],
  ["a symbol as text", { ...good, record: { ...good.record, text: Symbol("text") } }],
  ["a function as text", { ...good, record: { ...good.record, text: () => "text" } }],
  [
    "a getter that throws",
    {
      get kind(): string {
        throw new Error("No kind for you");
      },
    },
  ],
  [
    "a getter that throws a string, deep inside",
    {
      ...good,
      record: {
        get text(): string {
          throw Object.assign(new Error(), { message: "" });
        },
      },
    },
  ],
];

test.each([null, "", false, 0])(
  "the property set to %j, as frameworks do for what is not there yet, is no failure",
  async (value) => {
    const heard = listen();
    const element = createNote();
    element.append(plainWords());
    element.excerpt = value as unknown as Excerpt<"quote">;
    document.body.append(element);
    await aMoment();
    expect({ state: stateOf(element), plainWords: showsPlainWords(element), heard }).toEqual({
      state: "loading",
      plainWords: true,
      heard: [],
    });
    element.excerpt = noteExcerpt();
    await until(element, "ready");
  },
);

test.each(VALUES)("the property set to %s", async (_what, value) => {
  const heard = listen();
  const element = createNote();
  element.append(plainWords());
  element.excerpt = value as Excerpt<"quote">;
  document.body.append(element);
  expect(await outcome(element, heard)).toEqual(failure(element, "excerpt"));
});

test.each([undefined, null])("the property set to %s is not set", async (value) => {
  const heard = listen();
  const element = createNote();
  element.append(plainWords());
  element.excerpt = value as undefined;
  document.body.append(element);
  await aMoment();
  expect(stateOf(element)).toBe("loading");
  expect(showsPlainWords(element)).toBe(true);
  expect(heard).toEqual([]);
});

test("one failure is told once, however often it is met", async () => {
  const heard = listen();
  const element = createNote();
  element.append(plainWords());
  element.excerpt = {} as Excerpt<"quote">;
  document.body.append(element);
  await until(element, "error");
  element.headingLevel = "4";
  await element.updateComplete;
  document.documentElement.lang = "fr";
  await aMoment();
  document.documentElement.lang = "";
  element.remove();
  document.body.append(element);
  await aMoment();
  expect(heard).toHaveLength(1);
});

test("a failure that is mended is forgotten, and told again when it comes back", async () => {
  const heard = listen();
  const element = createNote();
  element.append(plainWords());
  document.body.append(element);
  const broken = {} as Excerpt<"quote">;
  for (const excerpt of [broken, good, broken]) {
    element.excerpt = excerpt;
    await element.updateComplete;
  }
  expect(heard.map(({ type }) => type)).toEqual(["redlines-error", "redlines-ready", "redlines-error"]);
  expect(showsPlainWords(element)).toBe(true);
  element.excerpt = undefined;
  await element.updateComplete;
  expect(stateOf(element)).toBe("loading");
});

test("a new address that fails does not leave the old record as if it were the new one", async () => {
  const heard = listen();
  const [first, second] = [freshAddress(), freshAddress()];
  net.give(first, JSON.stringify(good));
  net.give(second, "gone", 404);
  const element = noteAt(first);
  await until(element, "ready");
  element.src = second;
  await until(element, "error");
  expect(showsPlainWords(element)).toBe(true);
  expect(heard.map(({ type }) => type)).toEqual(["redlines-ready", "redlines-error"]);
});

test("a widget that cannot render does not keep the others from it", async () => {
  const [bad, fine] = [createNote(), createNote()];
  bad.excerpt = {} as Excerpt<"quote">;
  fine.excerpt = good;
  document.body.append(bad, fine);
  await until(bad, "error");
  expect(stateOf(fine)).toBe("ready");
});
