import type { VoiceName } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { invented } from "./fixtures/states.js";
import { isHedgedInWords, piecesOf } from "./hedge-in-words.js";
import { isOwnWords, speakingVoice, unsaidVoices } from "./whose-words.js";

const ARTICLE: VoiceName = { name: "Invented article", role: "passes-on" };
const SPEAKER: VoiceName = { name: "Ilse Varga", role: "says" };
const GAZETTE: VoiceName = { name: "Ostrell Gazette", role: "passes-on" };
const OFFICIAL: VoiceName = { unnamed: { described: "an official" }, role: "says" };

describe("the voices that a caption has to name", () => {
  test.each<[string, VoiceName[], VoiceName[]]>([
    ["none where the article quotes the speaker", [ARTICLE, SPEAKER], []],
    ["one in between", [ARTICLE, GAZETTE, SPEAKER], [GAZETTE]],
    ["all of them where neither is said", [GAZETTE, OFFICIAL], [GAZETTE, OFFICIAL]],
    [
      "the article, too, where the source has a verb for it",
      [{ ...ARTICLE, word: "believes" }, SPEAKER],
      [{ ...ARTICLE, word: "believes" }],
    ],
  ])("%s", (_what, voices, expected) => {
    expect(unsaidVoices(invented({ voices }))).toEqual(expected);
  });

  test("is the innermost one where no speaker is named, as the speaker", () => {
    const { speaker: _speaker, ...record } = invented({ voices: [ARTICLE, OFFICIAL] }).record;
    const unnamed = { ...invented(), record };
    expect(speakingVoice(unnamed)).toEqual(OFFICIAL);
    expect(unsaidVoices(unnamed)).toEqual([]);
  });
});

test("words are the source's own where its author speaks, or the publication", () => {
  const [source] = invented().cited;
  if (!source) throw new Error("No source");
  const by = (change: object): boolean => isOwnWords({ ...invented(), cited: [{ ...source, ...change }] });
  expect(by({})).toBe(false);
  expect(by({ authors: ["Ilse Varga"] })).toBe(true);
  expect(by({ authors: [], publication: "Ilse Varga" })).toBe(true);
});

test("what the editors put in brackets is a piece of its own, if they close", () => {
  expect(piecesOf("Not [this] year [")).toEqual([
    { words: "Not ", isEdited: false },
    { words: "this", isEdited: true },
    { words: " year [", isEdited: false },
  ]);
});

test.each([
  ["It appears so.", "appears", true],
  ["Appears so.", "appears", true],
  ["It disappears.", "appears", false],
  ["It [appears] so.", "appears", false],
  ["It appears so.", undefined, false],
])("in %j the hedge %j stands: %s", (text, hedge, expected) => {
  expect(isHedgedInWords(text, hedge)).toBe(expected);
});
