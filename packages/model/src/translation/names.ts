import { isSameLanguage, primaryTag } from "../primary-tag.js";
import { COLLECTIONS } from "../collections.js";
import { find } from "../references.js";
import { kept } from "./kept.js";
import type { Actor, Dataset, Place, Translation } from "../types.js";
import type { Translations } from "./localise.js";

/** What may stand in a name's place by mistake: another one of its sort. */
export type NameSort = "country" | "place" | "person" | "other";

/** A name of a dataset, and how a translation writes it. */
export interface TranslatedName {
  readonly name: string;
  readonly sort: NameSort;
  readonly original: readonly string[];
  readonly translated: readonly string[];
}

/** The names of actors and places that have one in a language: the records' own, or the translation's. */
export function translatedNames(dataset: Dataset, translations: Translations): TranslatedName[] {
  return (["actor", "place"] as const).flatMap((kind) => {
    const given = translations.records[COLLECTIONS[kind]] ?? {};
    return Object.entries<Actor | Place>(dataset[COLLECTIONS[kind]])
      .filter(([, { name }]) => isProper(name))
      .map(([id, record]) => ({
        name: record.name,
        sort: sortOf(record),
        original: forms(record, [record.name, ...ownNames(record, dataset.about.language)]),
        translated: forms(record, written(record, find(given, id), translations.language)),
      }))
      .filter(({ translated }) => translated.length > 0);
  });
}

/** “Iran’s leadership” and “Axis of resistance” are ordinary words, which a translation says in many ways. */
function isProper(name: string): boolean {
  return !/(?<!\p{L})\p{Ll}\p{L}{3}/u.test(name);
}

function written(record: Actor | Place, given: Translation | undefined, language: string): string[] {
  const name = given?.texts["name"];
  return [...(name ? [name] : []), ...ownNames(record, language)];
}

function ownNames({ names = [] }: Actor | Place, language: string): string[] {
  return names.filter(({ lang }) => isSameLanguage(lang, language)).map(({ text }) => text);
}

/** Somebody is also called by the last name alone. */
function forms({ kind }: Actor | Place, names: readonly string[]): string[] {
  if (kind !== "person") return [...names];
  return names.flatMap((name) => [name, wordsOf(name).at(-1) ?? name]);
}

const SORTS: Readonly<Record<string, NameSort>> = {
  state: "country",
  country: "country",
  person: "person",
  city: "place",
  region: "place",
};

function sortOf({ kind }: Actor | Place): NameSort {
  return find(SORTS, kind) ?? "other";
}

/** Whether a name stands in a text as it is, word by word. */
export function namesWhole(text: readonly string[], name: string): boolean {
  return standsAt(text, wordsOfName(name), (word, own) => word === own);
}

/** Whether a form of a name stands in a text: with prefixes, and other letters at its end. */
export function namesForm(text: readonly string[], name: string, language: string): boolean {
  const prefixes = PREFIXES[primaryTag(language)] ?? "";
  const patterns = wordsOfName(name).map((word) => formOf(prefixes, stemOf(word, prefixes !== "")));
  return standsAt(text, patterns, (word, form) => form.test(word));
}

/** Each name is looked for in every text: what is made of it is kept. */
const WORDS = new Map<string, readonly string[]>();
const FORMS = new Map<string, RegExp>();

function wordsOfName(name: string): readonly string[] {
  return kept(WORDS, name, () => wordsOf(name));
}

function formOf(prefixes: string, stem: string): RegExp {
  return kept(FORMS, `${prefixes} ${stem}`, () => new RegExp(`^${prefixes}${stem}`, "u"));
}

function standsAt<T>(
  text: readonly string[],
  name: readonly T[],
  isSame: (word: string, own: T) => boolean,
): boolean {
  if (name.length === 0) return false;
  return text.some((_word, at) => name.every((own, step) => isSame(text[at + step] ?? "", own)));
}

/** Letters that are written together with the next word: and, in, to, the … */
const PREFIXES: Readonly<Record<string, string>> = { ar: "[وفبلكس]{0,3}(?:ال|ل)?", he: "[והבלמשכ]{0,4}" };

/** What no form of a name leaves out: all but two letters, and four at least. */
const [ENDING, LEAST] = [2, 4];

function stemOf(word: string, hasPrefixes: boolean): string {
  const bare = hasPrefixes ? word.replace(/^(?:ال(?=..)|ה(?=.{4}))/, "") : word;
  if (bare.length < LEAST) return bare.length < LEAST - 1 ? `${bare}$` : bare;
  return bare.slice(0, Math.max(LEAST, bare.length - ENDING));
}

/** Letters with several signs, as one of them: at the end of a word, with a hamza, with two points. */
const ALIKE: Readonly<Record<string, string>> = {
  ך: "כ",
  ם: "מ",
  ן: "נ",
  ף: "פ",
  ץ: "צ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ى: "ي",
  ة: "ه",
  ё: "е",
};

/** The words of a text, as names are compared: in small letters, without vowel signs and articles. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFC").toLowerCase().replaceAll(/[׳״]/g, "");
  const bare = plain.replaceAll(/[ךםןףץأإآىةё]/g, (letter) => ALIKE[letter] ?? letter);
  return bare.replace(/^the /, "").match(/[\p{L}\d][\p{L}\p{M}\d]*/gu) ?? [];
}
