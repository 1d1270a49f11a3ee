import { dataset } from "@redlines/core";
import { expect, test } from "vitest";
import { headingLevels, testPlainWords } from "@redlines/testing/plain-suite";
import { fallbackHtml } from "./html.js";

const excerpts = testPlainWords(dataset, "quote", fallbackHtml);

test("a quotation has no heading, whatever level is asked for", () => {
  expect(headingLevels(excerpts[0], fallbackHtml)).toEqual(Array.from({ length: 6 }));
});
