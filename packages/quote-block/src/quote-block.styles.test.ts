import { sharedStyles } from "@redlines/element";
import { expect, test } from "vitest";
import { styleProblems } from "@redlines/testing/styles";
import { quoteBlockStyles } from "./quote-block.styles.js";

test("the style sheet serves forced colours and print, both directions, and only its own tokens", () => {
  expect(styleProblems(sharedStyles, quoteBlockStyles)).toEqual([]);
});
