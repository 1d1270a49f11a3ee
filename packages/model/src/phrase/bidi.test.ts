import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balanced } from "./bidi.js";

const MARKS = ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"];

/** How many isolates and embeddings a text leaves open, and how many it closes that it has not opened. */
function excess(text: string): { open: number; strayed: number } {
  const open: string[] = [];
  let strayed = 0;
  for (const mark of text) {
    if (mark === "\u2069") {
      const at = open.lastIndexOf("isolate");
      if (at < 0) strayed++;
      else open.length = at;
    } else if (mark === "\u202c") {
      if (open.at(-1) === "embedding") open.pop();
      else strayed++;
    } else if (/[\u2066-\u2068]/.test(mark)) open.push("isolate");
    else if (/[\u202a-\u202e]/.test(mark)) open.push("embedding");
  }
  return { open: open.length, strayed };
}

describe("a text's marks of direction", () => {
  test.each([
    ["plain words", "plain words"],
    ["سوريا", "سوريا"],
    ["a \u2067b\u2069 c", "a \u2067b\u2069 c"],
    ["\u202e\u2067name", "\u202e\u2067name\u2069\u202c"],
    ["\u2066\u202bname", "\u2066\u202bname\u202c\u2069"],
    ["name\u2069 and more", "name and more"],
    ["name\u202c and more", "name and more"],
    ["\u202aa\u2067b\u202cc", "\u202aa\u2067bc\u2069\u202c"],
  ])("%j is written as %j", (text, expected) => expect(balanced(text)).toBe(expected));

  test("are balanced whatever they are, and no word is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARKS, "a", "ب"), { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const written = balanced(text);
        expect(excess(written)).toEqual({ open: 0, strayed: 0 });
        expect(written.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "")).toBe(
          text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, ""),
        );
        expect(balanced(written)).toBe(written);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });
});
