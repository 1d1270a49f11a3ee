import { html, nothing } from "lit/html.js";
import { describe, expect, test } from "vitest";
import { drawable, isTemplate } from "./drawable.js";

const NAME = html`<bdi>Iran</bdi>`;

/** What stands in the one place of a template after it was made ready. */
function placed(content: unknown): unknown {
  const ready = drawable(html`<p>${content}</p>`);
  return isTemplate(ready) ? ready.values[0] : undefined;
}

describe("what is drawn", () => {
  test("is one text where texts follow each other, also in lists of their own", () => {
    expect(placed(["From ", ["", "here"], "."])).toBe("From here.");
    expect(placed([])).toBe("");
    expect(placed(["(", NAME, ") ", "or"])).toHaveLength(3);
  });

  test("stays at its place in a list, whatever comes or goes before it", () => {
    const [before, after] = [placed([[], NAME]), placed([["a ", NAME], NAME])];
    expect(before).toHaveLength(2);
    expect(after).toHaveLength(2);
  });

  test("keeps the strings by which Lit knows a template, and what it knows by itself", () => {
    const ready = drawable(NAME);
    expect(isTemplate(ready) && ready.strings).toBe(NAME.strings);
    expect(placed(nothing)).toBe(nothing);
  });

  test.each([[{ toString: 1 }], [new Date(0)], [Symbol("x")], [["words", { kind: "record" }]]])(
    "is nothing that is no words: %o",
    (broken) => {
      expect(() => placed(broken)).toThrow(TypeError);
    },
  );
});
