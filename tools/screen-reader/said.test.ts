import { expect, test } from "vitest";
import { beforeAnyFold, isSaid } from "./said.ts";

const HEARD = [
  "Israel",
  "heading level 3",
  "It has more than",
  "100,000",
  "missiles, by",
  "description value",
  "one",
];

test("a sentence is heard through the roles that stand in it", () => {
  expect(isSaid("It has more than 100,000 missiles, by one.", HEARD)).toBe(true);
  expect(isSaid("Israel: it has", HEARD)).toBe(true);
});

test("a word that is missing, or stands elsewhere, is noticed", () => {
  expect(isSaid("It has fewer than 100,000 missiles", HEARD)).toBe(false);
  expect(isSaid("100,000 more", HEARD)).toBe(false);
  expect(isSaid("It has one", HEARD)).toBe(false);
});

test("nothing that is said from the first fold on counts", () => {
  expect(beforeAnyFold(["The answer", "Sources", "collapsed", "button"])).toEqual(["The answer", "Sources"]);
  expect(beforeAnyFold(["The answer"])).toEqual(["The answer"]);
});
