import { parseDocument } from "yaml";
import { describe, expect, it } from "vitest";
import { parseYaml } from "./parse-yaml.js";

/** Texts that are no YAML, by the code that the library gives them, and what is said of them. */
const WRONG: [text: string, code: string, said: string][] = [
  ["text: Stiell said: this", "BLOCK_AS_IMPLICIT_KEY", "words with a colon need quotation marks"],
  ["text: a\n  b: c: d", "BLOCK_AS_IMPLICIT_KEY", "a field is its name, a colon and a space"],
  ["a\nb: c", "MULTILINE_IMPLICIT_KEY", "a field is its name, a colon and a space"],
  ["a: b\nc", "MISSING_CHAR", "a field is its name, a colon and a space"],
  ["a: 'b", "MISSING_CHAR", "quotation marks are opened here and not closed"],
  ["a: [b", "BAD_INDENT", "a bracket or brace is opened before this and not closed"],
  ["a: b #c\n  d", "BAD_INDENT", "this line is not indented as those that belong with it"],
  ['a: "\\q"', "BAD_DQ_ESCAPE", "a backslash in double quotation marks begins something that is no sign"],
  ["a: @b", "BAD_SCALAR_START", "a text without quotation marks cannot begin with this sign"],
  ["%TAG", "BAD_DIRECTIVE", "a record does not begin with `%`"],
  ["a: b\n---\nc: d", "MULTIPLE_DOCS", "the file holds a second document"],
  ["a: b\na: c", "DUPLICATE_KEY", "this key stands here twice"],
  ["a: *", "BAD_ALIAS", "a record holds no anchor, alias or tag"],
  ["a: !x b", "TAG_RESOLVE_FAILED", "a record holds no anchor, alias or tag"],
  ["a: ]", "UNEXPECTED_TOKEN", "this is not YAML: nothing can stand here"],
];

describe("what is wrong with a YAML text", () => {
  it.each(WRONG)("is said in our words, not in those of the library: %j", (text, code, said) => {
    const { errors, warnings } = parseDocument(text, { prettyErrors: false });
    const [error] = [...errors, ...warnings];
    expect(error?.code).toBe(code);
    const [fault] = parseYaml(text).faults;
    expect(fault?.message).toBe(said);
    expect(JSON.stringify(fault)).not.toContain(error?.message);
    expect(fault?.remedy).toBeTruthy();
  });

  it.each([
    ["text: Stiell said: this", 'write text: "Stiell said: this"'],
    ["a:\n  - label: We said: no “ifs”: none", 'write label: "We said: no “ifs”: none"'],
  ])("is mended by quotation marks: %j", (text, remedy) => {
    expect(parseYaml(text).faults[0]?.remedy).toBe(remedy);
    expect(parseYaml(text.replace(/(\w+: )(\w.*: .*)$/, '$1"$2"')).faults).toEqual([]);
  });
});
