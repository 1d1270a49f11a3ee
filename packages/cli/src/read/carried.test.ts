import { describe, expect, it } from "vitest";
import { ran, scratch } from "../fixtures/scratch.js";

const TOPIC = "topics/harbour.yaml";
const FIGURE = "figures/pier-length.yaml";

/** What `check` says of a label, written in double quotation marks with YAML's escapes. */
async function checkLabel(written: string): Promise<string> {
  const { data, edit } = scratch();
  edit(TOPIC, "label: A harbour at Kell Point", `label: "A harbour ${written} at Kell Point"`);
  return (await ran(["check", data])).err;
}

describe("a text that some program could not read is refused at its place", () => {
  it.each([
    ["a bell", "\\a", "a control sign", "U+0007", "take it out"],
    ["an escape", "\\e", "a control sign", "U+001B", "take it out"],
    ["a null", "\\0", "a control sign", "U+0000", "take it out"],
    ["a form feed", "\\f", "a control sign", "U+000C", "take it out"],
    ["a deletion", "\\x7F", "a control sign", "U+007F", "take it out"],
    ["a next line", "\\N", "a control sign", "U+0085", "write …"],
    [
      "an apostrophe of Windows",
      "\\x92",
      "a control sign",
      "U+0092",
      "write ’, which this is in Windows-1252",
    ],
    ["a carriage return", "\\r", "a carriage return", "U+000D", "end lines with \\n alone"],
    ["a high half", "\\uD83D", "half a letter", "U+D83D", "write the letter itself"],
    ["a low half", "\\uDE00", "half a letter", "U+DE00", "write the letter itself"],
    ["a noncharacter", "\\uFFFF", "a code point that is no character", "U+FFFF", "take it out"],
    ["a noncharacter of Arabic forms", "\\uFDD0", "a code point that is no", "U+FDD0", "take it out"],
    ["a noncharacter of a high plane", "\\U0001FFFE", "a code point that is no", "U+1FFFE", "take it out"],
  ])("%s", async (_, written, what, found, remedy) => {
    const err = await checkLabel(written);
    expect(err).toContain(`${TOPIC}:1:8  error  \`label\` holds ${what}`);
    expect(err).toContain(`found     ${found}`);
    expect(err).toContain(`fix       ${remedy}`);
    expect(err).toMatch(/^ {4}rule {6}carried$/m);
    expect(err).toContain("1 problem in 1 file");
  });

  it.each([
    ["a letter beyond the basic plane", "𠮷 \\U0001F600 \\uD83D\\uDE00"],
    ["a line feed and a tab", "\\n\\t"],
    ["signs that join or part letters", "می\\u200Cرود \\u200D"],
    ["no-break and thin spaces", "\\_\\u2009"],
    ["a sign of private use, a combining mark, a byte order mark", "\\uE000 e\\u0301 \\uFEFF"],
    ["markup and formulas, which the exports escape", "<b>&amp;]]> =1+1"],
  ])("and what every program can read is not: %s", async (_, written) =>
    expect(await checkLabel(written)).toBe(""),
  );

  it("also in dataset.yaml", async () => {
    const { data, edit } = scratch();
    edit("dataset.yaml", "  - The makers of the tool", '  - "The \\x93makers\\x94 of the tool"');
    const { err } = await ran(["check", data]);
    expect(err).toContain("dataset.yaml:11:5  error  `editors.0` holds a control sign");
    expect(err).toContain("write “, which this is in Windows-1252");
  });
});

describe("a number", () => {
  it.each(["9007199254740993", "0.12345678901234567891", "-123456789012345678", "1.00000000000000001"])(
    "of which digits would be lost is refused: %s",
    async (number) => {
      const { data, edit } = scratch();
      edit(FIGURE, "value: 40", `value: ${number}`);
      const { err } = await ran(["check", data]);
      expect(err).toContain("`value` has more digits than can be kept");
      expect(err).toContain(`found     ${number}, read as`);
    },
  );

  it.each(["9007199254740992", "0.1", "40.50", "1e3", "300000000000000000000", "0.000001", "1.5E-7"])(
    "of which none is lost is taken: %s",
    async (number) => {
      const { data, edit } = scratch();
      edit(FIGURE, "value: 40", `value: ${number}`);
      expect((await ran(["check", data])).err).not.toContain("digits");
    },
  );

  it("that should be text is one problem", async () => {
    const { data, edit } = scratch();
    edit(TOPIC, "label: A harbour at Kell Point", "label: 12345678901234567890");
    const { err } = await ran(["check", data]);
    expect(err).toContain("needs quotes");
    expect(err).not.toContain("digits");
  });
});
