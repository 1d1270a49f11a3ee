import { expect, test } from "vitest";
import { quotationMarks } from "./quotation-marks.js";

test.each([
  ["en", "“", "”"],
  ["en-GB", "“", "”"],
  ["de", "“", "”"],
  ["fr", "«\u00a0", "\u00a0»"],
  ["fr-CA", "«\u00a0", "\u00a0»"],
  ["fra", "“", "”"],
  ["ar", "«", "»"],
  ["fa", "«", "»"],
  ["ru", "«", "»"],
  ["he", "”", "”"],
])("in %s words stand between %s and %s", (language, open, close) => {
  expect(quotationMarks(language)).toEqual([open, close]);
});
