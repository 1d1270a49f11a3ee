import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { spoken } from "@redlines/testing/spoken";
import { plainProblems } from "@redlines/testing/plain";
import { deckState } from "./fixtures/states.js";
import { invented } from "./fixtures/invented.js";
import { deckFallbackHtml, fallbackHtml } from "./html.js";

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

  test("is no picture in the fallback HTML, which says what it shows and whose it is", () => {
    expect(written({ licenceUrl: "https://example.org/cc0" })).toContain(
      '<p><a href="https://example.org/p.png">Portrait</a>\u00a0: A drawing\u00a0; A. ' +
        'Hand, <a href="https://example.org/cc0">CC0 1.0</a></p>',
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
  expect(written.match(/Javedanfar/g)).toHaveLength(2);
  expect(written).toMatch(/<\/ul> <div lang="en" dir="ltr"><p>From .*<details><summary>Names and flags/);
  expect(deckFallbackHtml([])).toBe("<ul></ul>");
});
