import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { headingLevels, testPlainWords } from "@redlines/testing/plain-suite";
import { spoken } from "@redlines/testing/spoken";
import { plainProblems } from "@redlines/testing/plain";
import { states, deckState } from "./fixtures/states.js";
import { invented } from "./fixtures/invented.js";
import { LANGUAGES } from "@redlines/model";
import { deckFallbackHtml, fallbackHtml } from "./html.js";

const excerpts = testPlainWords(dataset, "actor", fallbackHtml);

test("a heading has the level that is asked for", () => {
  expect(headingLevels(excerpts[0], fallbackHtml)).toEqual(["2", "3", "4", "5", "6", undefined]);
});

test.each([
  ["planned", "only planned"],
  ["hypothetical", "hypothetical"],
  ["negated", "it did not happen"],
] as const)("an event that is %s says so", (modality, said) => {
  const iran = excerpt(dataset, "actor", "iran");
  const events = Object.fromEntries(
    Object.entries(iran.events).map(([id, event]) => [id, { ...event, modality }]),
  );
  expect(fallbackHtml({ ...iran, events }).split(`(${said}):`)).toHaveLength(Object.keys(events).length + 1);
});

test("an event that happened needs no such word", () => {
  const iran = excerpt(dataset, "actor", "iran");
  const events = Object.fromEntries(
    Object.entries(iran.events).map(([id, event]) => [id, { ...event, modality: "actual" as const }]),
  );
  expect(fallbackHtml({ ...iran, events })).not.toMatch(/planned\)|hypothetical\)|happen\)/);
});

const SHOWN = Object.entries(states).flatMap(([name, { excerpt: one, attributes = {} }]) =>
  one && name !== "BrokenData" ? [{ name, one, attributes }] : [],
);

test.each(LANGUAGES)("every state is written in well-formed HTML, in %s", (language) => {
  const problems = SHOWN.flatMap(({ name, one, attributes }) => {
    const written = fallbackHtml(one, {
      language,
      asOf: attributes["as-of"],
      form: attributes["form"] === "compact" ? "compact" : "full",
    });
    return plainProblems(written).map((problem) => `${name}: ${problem}`);
  });
  expect(SHOWN.length).toBeGreaterThan(15);
  expect(problems).toEqual([]);
});

describe("a portrait", () => {
  const portrait = {
    src: "https://example.org/p.png",
    width: 4,
    height: 5,
    alt: "A drawing",
    credit: "A. Hand",
    licence: "CC0 1.0",
    source: "atlas-des-noms",
  };
  const written = (change: object): string =>
    fallbackHtml(
      invented("helene-marcourt", ({ actors }) =>
        Object.assign(actors["helene-marcourt"] ?? {}, { portrait: { ...portrait, ...change } }),
      ),
      { language: "fr" },
    );

  test("is no picture in the plain words, but what it shows, its credit, its licence and the way to it", () => {
    expect(written({ licenceUrl: "https://example.org/cc0" })).toContain(
      '<p><a href="https://example.org/p.png">Portrait</a>\u00a0: A drawing\u00a0; A. Hand, <a href="https://example.org/cc0">CC0 1.0</a></p>',
    );
    expect(written({})).not.toContain("<img");
  });

  test.each([{ credit: "" }, { licence: undefined }, { src: "javascript:1" }])(
    "is not spoken of with %j",
    (change) => {
      expect(written(change)).not.toContain("Portrait");
    },
  );
});

test("a deck is a list of cards", () => {
  const written = deckFallbackHtml(deckState.excerpts, { headingLevel: 4, form: "compact" });
  expect(plainProblems(written)).toEqual([]);
  expect(written.match(/<li><div lang="en" dir="ltr">/g)).toHaveLength(deckState.excerpts.length);
  expect(written.match(/<h4>/g)).toHaveLength(deckState.excerpts.length);
  expect(spoken(written)).toContain("Benjamin Netanyahu");
  expect(deckFallbackHtml([])).toBe("<ul></ul>");
});
