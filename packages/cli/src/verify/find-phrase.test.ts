import { describe, expect, it } from "vitest";
import { findPassage } from "./find-passage.js";
import { numberPlacesOf, placesOf, wordPlacesOf } from "./find-phrase.js";
import { notVerbatim } from "./not-verbatim.js";
import { textOf, wordsOf } from "./words.js";

const ANYWHERE = { paragraph: undefined, end: undefined };

describe("words of a source in a script without spaces are found", () => {
  // Each phrase is one or more words of its sentence, in the order in which they are printed.
  it.each([
    ["Chinese", "堰坝闸门", "工人们在堰坝闸门前等待。"],
    ["Chinese, at the start", "挪威政府", "挪威政府称大桥已经完工。"],
    ["Chinese, at the end", "已经完工", "挪威政府称大桥已经完工"],
    ["traditional Chinese", "水閘", "工人在水閘前等待"],
    ["Chinese beyond the basic plane", "𠮷野", "他去了𠮷野的店"],
    ["Chinese beside Latin letters", "NATO", "他说NATO的部队"],
    ["Chinese beside digits", "13", "他在第13年回来"],
    ["Japanese kanji", "水門", "作業員が水門の前で待った"],
    ["Japanese katakana", "ノルウェー", "首相はノルウェーを訪れた"],
    ["Japanese verb", "とみられる", "橋は完成したとみられると述べた"],
    ["Japanese half-width katakana", "ﾉﾙｳｪｰ", "首相はﾉﾙｳｪｰを訪れた"],
    ["Thai", "ประตูน้ำ", "คนงานรออยู่หน้าประตูน้ำในตอนเช้า"],
    ["Thai, a name", "ซีเรีย", "ประธานาธิบดีซีเรียกล่าวว่า"],
    ["Lao", "ລັດເຊຍ", "ປະທານາທິບໍດີລັດເຊຍກ່າວວ່າ"],
    ["Khmer", "រុស្ស៊ី", "ប្រធានាធិបតីរុស្ស៊ីបាននិយាយ"],
    ["Burmese", "သမ္မတ", "ရုရှားသမ္မတကပြောသည်"],
  ])("%s", (_, phrase, text) => {
    expect(placesOf(phrase, text)).toEqual([text.indexOf(phrase)]);
    expect(findPassage({ ...ANYWHERE, start: phrase }, [text])).toEqual({
      ok: true,
      text: phrase,
      paragraph: 1,
    });
  });

  it("as a passage from its first words to its last", () => {
    const text = "挪威政府称大桥已经完工，但工人们还在闸门前等待。";
    expect(findPassage({ ...ANYWHERE, start: "挪威政府", end: "完工" }, ["第一段", text])).toEqual({
      ok: true,
      text: "挪威政府称大桥已经完工",
      paragraph: 2,
    });
  });
});

describe("words are not found where they would be cut", () => {
  it.each([
    ["a word of a script with spaces", "may", "the mayor"],
    ["a Hebrew word behind its article", "גשר", "הגשר"],
    ["a Russian word", "мост", "мосту"],
    ["a number", "13", "第213年"],
    ["a Thai number", "๒", "ปี๒๕"],
    ["a Thai syllable before its vowel", "ก", "การ"],
    ["a Thai syllable behind its vowel", "มือง", "เมือง"],
    ["a Khmer cluster", "ស", "ស្សី"],
    ["a Japanese letter with its mark", "か", "か\u3099"],
  ])("%s", (_, phrase, text) => expect(placesOf(phrase, text)).toEqual([]));

  // 不可能 is “impossible”, 東京都 “Tokyo” with no Kyōto in it, อาจารย์ “teacher” with no “may” in it.
  it.each([
    ["可能", "他不可能去", "他可能去"],
    ["京都", "東京都の当局", "京都の当局"],
    ["อาจ", "อาจารย์กล่าวว่า", "รัสเซียอาจจะถอน"],
    ["អាច", "អាចារ្យនិយាយ", "ស៊ីរីអាចនឹងចុះ"],
  ])("a hedge is a word of its own: %s", (phrase, cut, whole) => {
    expect(wordPlacesOf(phrase, cut)).toEqual([]);
    expect(wordPlacesOf(phrase, whole)).toEqual([whole.indexOf(phrase)]);
  });

  it.each([
    ["百万", "三百万人", "百万人"],
    ["3万", "13万人", "约3万人"],
    ["十", "二十人", "约十人"],
  ])("a printed number is all of it: %s", (phrase, cut, whole) => {
    expect(numberPlacesOf(phrase, cut)).toEqual([]);
    expect(numberPlacesOf(phrase, whole)).toEqual([whole.indexOf(phrase)]);
  });

  it("and a hedge that is a part of a word is told so", () =>
    expect(
      notVerbatim("the hedge", "可能", { passages: ["他不可能去"], paragraphs: [], find: wordPlacesOf }),
    ).toMatchObject({ message: "the hedge stands in the passages only as a part of longer words" }));
});

describe("what differs is shown in a script without spaces", () => {
  it.each([
    ["Chinese", "挪威政府称大桥没有完工", "挪威政府称大桥已经完工", "挪威政府称大桥[-没有-]完工"],
    ["Thai", "รัสเซียไม่ถอนทหาร", "รัสเซียอาจถอนทหาร", "รัสเซีย[-ไม่-]ถอนทหาร"],
    ["Japanese", "首相はスウェーデンを訪れた", "首相はノルウェーを訪れた", "首相は[-スウェーデン-]を訪れた"],
  ])("%s", (_, words, source, found) =>
    expect(notVerbatim("the quotation", words, { passages: [source], paragraphs: [source] })).toMatchObject({
      message: "the quotation differs from the source",
      found,
    }),
  );

  it.each([
    ["the full stop", "大桥已经完工。他走了", "大桥已经完工他走了"],
    ["a comma", "大桥，已经完工", "大桥已经完工"],
    ["a space", "北约 NATO 的部队", "北约NATO的部队"],
    ["the quotation marks", "「大桥」已经完工", "大桥已经完工"],
  ])("and differs by %s alone", (what, words, source) =>
    expect(notVerbatim("the quotation", words, { passages: [source], paragraphs: [] }).remedy).toBe(
      `only ${what} differs: write it as the source has it`,
    ),
  );

  it.each(["挪威政府称，NATO 的“大桥”已经完工。", "We will not sign", "ประตูน้ำ และ สะพาน", "。"])(
    "words make the text that they come from: %s",
    (text) => expect(textOf(wordsOf(text))).toBe(text),
  );
});
