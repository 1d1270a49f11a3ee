import { describe, expect, it } from "vitest";
import { digestOf, normalise, paragraphsOf } from "./normalise.js";

describe("text that is compared", () => {
  it.each([
    ["is composed", "cafe\u0301", "café"],
    ["has straight apostrophes", "Norvane’s ‘line’", "Norvane's 'line'"],
    ["has straight quotation marks", "“No” „no‟", '"No" "no"'],
    ["has single spaces", "  a \t b\u00A0\u2003c\n", "a b c"],
    ["has no soft hyphen", "sou\u00ADver\u00ADain", "souverain"],
    ["has no space without width", "ប្រធានាធិបតី\u200Bរុស្ស៊ី\u2060បាន\uFEFF", "ប្រធានាធិបតីរុស្ស៊ីបាន"],
    ["keeps what parts Persian letters", "می\u200Cرود", "می\u200Cرود"],
    ["keeps its case", "Norvane NORVANE", "Norvane NORVANE"],
    ["keeps its dashes", "a–b—c-d", "a–b—c-d"],
  ])("%s", (_, text, normal) => expect(normalise(text)).toBe(normal));

  it("stays as it is when it is normalised again", () =>
    expect(normalise(normalise(" “e\u0301”  x "))).toBe(normalise(" “e\u0301”  x ")));
});

describe("a digest", () => {
  it("is sha-256 in hexadecimal", () =>
    expect(digestOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  it("is that of the normalised text", () => expect(digestOf(" “abc”\n")).toBe(digestOf('"abc"')));
});

describe("the paragraphs of a text", () => {
  it("are its lines that are not empty", () =>
    expect(paragraphsOf("\uFEFFa\r\n\r\n \t\nb  c\u2029d\n")).toEqual(["a", "b c", "d"]));
});
