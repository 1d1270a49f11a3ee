import { describe, expect, it } from "vitest";
import { didYouMean, distance, nearest } from "./nearest.js";

describe("the distance of two words", () => {
  it.each([
    ["iran", "iran", 0],
    ["irn", "iran", 1],
    ["iarn", "iran", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("%s and %s: %i", (a, b, far) => {
    expect(distance(a, b)).toBe(far);
    expect(distance(b, a)).toBe(far);
  });
});

describe("the words that can have been meant", () => {
  const known = ["norvane", "ostrell", "ostrell-gazette", "ilse-varga"];

  it("are the nearest", () => expect(nearest("ostrel", known)).toEqual(["ostrell"]));
  it("include ids of which the word is a part", () =>
    expect(nearest("varga", known)).toEqual(["ilse-varga"]));
  it("leave out what is too far off", () => expect(nearest("atlantis", known)).toEqual([]));
  it("make a question, or nothing", () => {
    expect(didYouMean("norvan", known)).toBe("did you mean `norvane`?");
    expect(didYouMean("atlantis", known)).toBeUndefined();
  });
});
