import { dataset } from "@redlines/core";
import { expect, test } from "vitest";
import { headingLevels, testPlainWords } from "../../element/src/fixtures/plain-suite.js";
import { words } from "./words.js";

const excerpts = testPlainWords(dataset, "quote", words);

test("a quotation has no heading, whatever level is asked for", () => {
  expect(headingLevels(excerpts[0], words)).toEqual(Array.from({ length: 6 }));
});
