import { describe, expect, it } from "vitest";
import { type AnyRecord, COLLECTIONS, KINDS } from "../collections.js";
import { FIELDS } from "../exports/fixtures/fields.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { TEXTS, textsOf, type Translatable } from "./texts.js";

/**
 * Texts that no translation says anew: paths and colours, what was printed, names of works and of who made
 * them, terms of use, names in their own script, words that a source has, and what a build writes.
 */
const UNTRANSLATED: Readonly<Record<Translatable, readonly string[]>> = {
  dataset: [
    "licence.name",
    "translation.by[]",
    "map.shapes[].d",
    "map.shapes[].code",
    "map.credit",
    "map.licence",
  ],
  source: [
    "title.text",
    "container.title",
    "container.volume",
    "container.issue",
    "container.pages",
    "author[].organisation",
    "author[].person.family",
    "author[].person.given",
    "author[].person.particle",
    "author[].person.suffix",
    "publisher.organisation",
    "licence.name",
    "knownThrough[].start",
    "knownThrough[].end",
  ],
  actor: [
    "names[].text",
    "initials",
    "personName.family",
    "personName.given",
    "personName.particle",
    "personName.suffix",
    "portrait.src",
    "portrait.credit",
    "portrait.licence",
    "flags[].drawing.shapes[].d",
    "flags[].drawing.shapes[].fill",
    "flags[].drawing.credit",
    "flags[].drawing.licence",
    "roles[].evidence[].start",
    "roles[].evidence[].end",
    "actsFor[].evidence[].start",
    "actsFor[].evidence[].end",
    "described[].evidence[].start",
    "described[].evidence[].end",
    "described[].ours.text",
    "described[].ours.by",
    "identifiers[].value",
  ],
  place: ["names[].text", "identifiers[].value"],
  topic: [],
  mechanism: [],
  event: [],
  quote: [
    "translator.name",
    "versions[].text",
    "versions[].translator.name",
    "ours.text",
    "ours.by",
    "ours.hedge",
  ],
  claim: [],
  redline: [],
  interest: [],
  relation: [],
  dynamics: [],
  forecast: [],
  figure: ["printed"],
};

const IN_EVERY_RECORD = ["evidence[].start", "evidence[].end"];

/** What stands in a field whose values are any words: no id, code, date or address, no value of a list. */
const isOfWords = (others: readonly unknown[]): boolean => others.includes("Other words");

/** Dates, digests and versions: texts, but no words. */
const NO_WORDS = /(?:^|\.)(?:edtf|digest|seal|version|paragraphs\[\])$/;

/** The paths of a kind in which any words may stand. */
function wordFields(kind: Translatable): string[] {
  const root = kind === "dataset" ? "about" : kind;
  return FIELDS.filter(({ path, others }) => path.startsWith(`${root}.`) && isOfWords(others))
    .map(({ path }) => path.slice(root.length + 1))
    .filter((path) => !NO_WORDS.test(path));
}

describe("the table of texts", () => {
  it.each([...KINDS, "dataset"] as const)("and the list of what is left have all that a %s says", (kind) => {
    const named = [...TEXTS[kind], ...UNTRANSLATED[kind]];
    const left = kind === "dataset" || kind === "source" ? [] : IN_EVERY_RECORD;
    expect(wordFields(kind).toSorted()).toEqual([...named, ...left].toSorted());
  });

  it("misses a field that neither names", () =>
    expect(wordFields("topic").filter((path) => path !== "label")).not.toEqual(wordFields("topic")));
});

describe("the texts of a record", () => {
  const texts = (kind: (typeof KINDS)[number], id: string): Record<string, string> => {
    const record = must((harbourLine()[COLLECTIONS[kind]] as Record<string, AnyRecord>)[id]);
    return Object.fromEntries(textsOf(kind, record).map(({ path, text }) => [path, text]));
  };

  it("have the id of what stands in a list", () =>
    expect(Object.keys(texts("redline", "kell-point-harbour"))).toContain("ladder.rungs.survey.label"));

  it("leave out a plain date, which every language formats", () => {
    expect(texts("event", "piles-landed")).not.toHaveProperty(["time.text"]);
  });
});
