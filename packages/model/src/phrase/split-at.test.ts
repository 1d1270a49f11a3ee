import { expect, test } from "vitest";
import { splitAt } from "./split-at.js";

test("words are found whole, whatever their case, as they are printed there", () => {
  expect(splitAt("It Could rain", "could")).toEqual(["It ", "Could", " rain"]);
  expect(splitAt("Could it rain", "could")).toEqual(["", "Could", " it rain"]);
  expect(splitAt("It will likely rain.", "will likely")).toEqual(["It ", "will likely", " rain."]);
});

test("words within other words are none, and a later whole one is found", () => {
  expect(splitAt("A maypole", "may")).toBeUndefined();
  expect(splitAt("In May a maypole may fall", "may fall")).toEqual(["In May a maypole ", "may fall", ""]);
  expect(splitAt("Maypoles may fall", "may")).toEqual(["Maypoles ", "may", " fall"]);
});

test.each([undefined, "", "perhaps even"])("%j is not found", (words) => {
  expect(splitAt("It could, perhaps, rain", words)).toBeUndefined();
});
