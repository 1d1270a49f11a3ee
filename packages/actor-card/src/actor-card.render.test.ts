import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import { expect, test } from "vitest";
import { headingLevels, testPlainWords } from "../../element/src/fixtures/plain-suite.js";
import { words } from "./words.js";

const excerpts = testPlainWords(dataset, "actor", words);

test("a heading has the level that is asked for", () => {
  expect(headingLevels(excerpts[0], words)).toEqual(["2", "3", "4", "5", "6", undefined]);
});

test.each([
  ["planned", "only planned"],
  ["hypothetical", "hypothetical"],
  ["negated", "it did not happen"],
] as const)("an event that is %s says so", (modality, said) => {
  const iran = excerpt(dataset, "actor", "iran");
  const events = Object.fromEntries(Object.entries(iran.events).map(([id, event]) => [id, { ...event, modality }]));
  expect(words({ ...iran, events }).split(`(${said}):`)).toHaveLength(Object.keys(events).length + 1);
});

test("an event that happened needs no such word", () => {
  const iran = excerpt(dataset, "actor", "iran");
  const events = Object.fromEntries(Object.entries(iran.events).map(([id, event]) => [id, { ...event, modality: "actual" as const }]));
  expect(words({ ...iran, events })).not.toMatch(/planned\)|hypothetical\)|happen\)/);
});
