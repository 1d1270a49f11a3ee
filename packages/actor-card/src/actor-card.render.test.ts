import { dataset } from "@redlines/core";
import { expect, test } from "vitest";
import { headingLevels, testPlainWords } from "../../element/src/fixtures/plain-suite.js";
import { words } from "./words.js";

const excerpts = testPlainWords(dataset, "actor", words);

test("a heading has the level that is asked for", () => {
  expect(headingLevels(excerpts[0], words)).toEqual(["2", "3", "4", "5", "6", undefined]);
});
