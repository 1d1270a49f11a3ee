import { expect, test } from "vitest";
import { tabled, usable } from "@redlines/testing/readme";

const folder = new URL("..", import.meta.url);

test("the table of the README is what the custom-elements manifest says", () => {
  expect(usable(folder).length).toBeGreaterThan(8);
  expect(tabled(folder)).toEqual(usable(folder));
});
