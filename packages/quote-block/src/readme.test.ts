import { expect, test } from "vitest";
import { tabled, usable, used } from "@redlines/testing/readme";

const folder = new URL("..", import.meta.url);
const names = (kind: string): string[] =>
  usable(folder).flatMap((line) => (line.startsWith(`${kind} |`) ? [line.split("`")[1] ?? ""] : []));

test("the table of the README is what the custom-elements manifest says", () => {
  expect(usable(folder).length).toBeGreaterThan(10);
  expect(tabled(folder)).toEqual(usable(folder));
});

test("each part and each token that is used is documented, and no other", () => {
  expect({ parts: names("part"), tokens: names("token") }).toEqual(used(folder));
});
