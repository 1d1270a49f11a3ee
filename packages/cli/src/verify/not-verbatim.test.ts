import { describe, expect, it } from "vitest";
import { notVerbatim } from "./not-verbatim.js";

const SPEECH = "We will not sign an empty page while the tide is at our doors";
const said = (words: string, passages: readonly string[], paragraphs: readonly string[] = passages) =>
  notVerbatim("the quotation", words, { passages, paragraphs });

describe("words that do not stand in their passage", () => {
  it("are shown beside what stands there, with what differs marked", () =>
    expect(said("We will not sign a blank page while the tide is", [SPEECH])).toEqual({
      message: "the quotation differs from the source",
      expected: "We will not sign {+an empty+} page while the tide is",
      found: "We will not sign [-a blank-] page while the tide is",
      remedy: "write the words as they are printed",
    }));

  it("are looked for in the whole source where the passage has nothing like them", () =>
    expect(
      said("while a tide is at our doors", ["Nothing of it."], ["Nothing of it.", SPEECH]),
    ).toMatchObject({
      expected: "while {+the+} tide is at our doors",
      found: "while [-a-] tide is at our doors",
    }));

  it("are told where else they stand", () =>
    expect(
      said("the tide is at our doors", ["We will not sign"], ["We will not sign", SPEECH]),
    ).toMatchObject({
      found: "“the tide is at our doors”, in paragraph 2",
      remedy: "widen the passage, or add a pointer to that one",
    }));

  it.each([
    ["the full stop", "the tide is at our doors.", "the tide is at our doors"],
    ["the full stop", "the tide. It is at our doors", "the tide It is at our doors"],
    ["the case of letters", "The tide is at our doors", "the tide is at our doors"],
    ["a comma", "the tide, is at our doors", "the tide is at our doors"],
    ["the quotation marks", 'the "tide" is at our doors', "the tide is at our doors"],
    ["a dash", "the tide – is at our doors", "the tide — is at our doors"],
  ])("and differ by %s alone are told so", (what, words, source) =>
    expect(said(words, [source]).remedy).toBe(`only ${what} differs: write it as the source has it`),
  );

  it("are told that they stand in another order", () =>
    expect(
      notVerbatim("the quotation", "We will not sign", { passages: [SPEECH], paragraphs: [] }),
    ).toMatchObject({
      message: "the quotation stands in another order in the passages",
    }));

  it("do not differ by what follows them in the source", () =>
    expect(said("not sign a blank page", ["We will not sign an empty page, while"])).toMatchObject({
      expected: "not sign {+an empty+} page",
      found: "not sign [-a blank-] page",
    }));

  it("and are like nothing there are shown as they are", () =>
    expect(said("blue whales sing", [SPEECH])).toMatchObject({ found: "“blue whales sing”" }));

  it("keep words at an end that the source has otherwise", () =>
    expect(said("Nobody will not sign an empty sheet", [SPEECH])).toMatchObject({
      found: "[-Nobody-] will not sign an empty [-sheet-]",
    }));
});
