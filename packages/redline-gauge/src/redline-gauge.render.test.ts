import { dataset } from "@redlines/core";
import { LANGUAGES } from "@redlines/element";
import { COLLECTIONS, excerpt, type Excerpt } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { HOSTILE, HOSTILE_ADDRESS, stringsOf, withPart } from "../../element/src/fixtures/markup.js";
import { plainProblems } from "../../element/src/fixtures/plain.js";
import { words } from "./words.js";

const excerpts: Excerpt<"redline">[] = Object.keys(dataset[COLLECTIONS.redline]).map((id) => excerpt(dataset, "redline", id));

describe.each(LANGUAGES)("in %s", (language) => {
  test("every record is written in well-formed HTML that any content system keeps", () => {
    expect(excerpts.length).toBeGreaterThan(1);
    expect(excerpts.flatMap((one) => plainProblems(words(one, { language })))).toEqual([]);
  });

  test("every record's words say which language they are in", () => {
    for (const one of excerpts) expect(words(one, { language })).toMatch(new RegExp(`^<div lang="${language}" dir="(ltr|rtl)">`));
  });
});

/** The words of a record, or nothing where it is too broken to have any. */
function wordsIfAny(broken: Excerpt<"redline">): string {
  try {
    return words(broken);
  } catch (error) {
    if (error instanceof TypeError) return "";
    throw error;
  }
}

test.each([HOSTILE, HOSTILE_ADDRESS])("markup in any string is written as text, or refused: %s", (markup) => {
  const written = excerpts.flatMap((one) => stringsOf(one).map((path) => wordsIfAny(withPart(one, path, markup))));
  expect(written.flatMap(plainProblems)).toEqual([]);
  expect(written.filter((text) => text.includes("globalThis.ran")).length).toBeGreaterThan(excerpts.length);
});

test("a heading has the level that is asked for", () => {
  const [first] = excerpts;
  if (!first) throw new Error("No record");
  const levels = ([2, 3, 4, 5, 6, "none"] as const).map((headingLevel) => /<h(\d)>/.exec(words(first, { headingLevel }))?.[1]);
  expect(levels).toEqual(["2", "3", "4", "5", "6", undefined]);
});

test("a correction stands beside the piece of evidence that was corrected", () => {
  const cut = excerpt(dataset, "redline", "iranian-presence-in-syria");
  const [id = "", claim] = Object.entries(cut.claims).find(([one]) => cut.signals.some(({ record }) => record === one)) ?? [];
  const history = [{ was: "It said more.", now: "It says less.", why: "The source was misread.", when: "2018-01-05" }];
  const corrected = { ...cut, claims: { ...cut.claims, ...(claim && { [id]: { ...claim, history } }) } };
  expect(words(cut)).not.toContain("It said more.");
  expect(words(corrected)).toContain('Corrected <time datetime="2018-01-05">January 5, 2018</time>. Before: It said more. Reason: The source was misread.');
});

test("in French a space that does not break stands before a colon", () => {
  expect(words(excerpt(dataset, "redline", "iranian-presence-in-syria"), { language: "fr" })).toMatch(/Source\u00a0: .*/);
});
