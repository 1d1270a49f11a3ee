import { expect, it } from "vitest";
import { firstMention } from "./first-mention.js";

it.each<[what: string, spellings: string[], paragraphs: string[], mention: object]>([
  ["is of whole words", ["Osk"], ["The Oskars met.", "In Osk they did."], { paragraph: 2, start: "Osk" }],
  ["may have an ending", ["Osk"], ["Osk's mills stand."], { paragraph: 1, start: "Osk" }],
  ["is as it is spelt there", ["The weir", "the weir"], ["So the weir goes."], { start: "the weir" }],
  ["goes on until it stands alone", ["Osk"], ["Osk, which builds, is Osk."], { start: "Osk, which" }],
  ["begins earlier where it must", ["Osk"], ["Osk. In Osk."], { start: "In Osk" }],
  [
    "of a long name has two ends",
    ["The Union of the Five River Towns"],
    ["The Union of the Five River Towns."],
    { start: "The Union of the", end: "the Five River Towns" },
  ],
  [
    "is the next one where no pointer can lead to it",
    ["Osk"],
    ["Osk. Osk. Osk.", "In Osk."],
    { paragraph: 2, start: "Osk" },
  ],
])("the first mention %s", (_, spellings, paragraphs, mention) =>
  expect(firstMention(spellings, paragraphs)).toMatchObject(mention),
);

it("there is no mention of what is not named, or written otherwise", () =>
  expect(firstMention(["Osk"], ["Lirr stands. The osk is a bird."])).toBeUndefined());
