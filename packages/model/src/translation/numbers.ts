import { primaryTag } from "../primary-tag.js";

/** Digits of Persian and Arabic. */
const LOCAL_DIGITS = /[۰-۹٠-٩]/g;

/** With separators between thousands, else as it is, with decimals. */
const NUMBER = /\d{1,3}(?:[.,٬\u00A0\u202F ]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?/g;
const GROUPED = /^\d{1,3}(?:[.,٬\u00A0\u202F ]\d{3})+$/;

/** The numbers that stand in a text in digits, without what languages put between these. */
export function numbersIn(text: string): string[] {
  const western = text.replaceAll(LOCAL_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return (western.match(NUMBER) ?? []).map((number) =>
    GROUPED.test(number) ? number.replaceAll(/\D/g, "") : number.replace(/[,٫]/, "."),
  );
}

const anyOf = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.replaceAll(" ", "|")})(?!\\p{L})`, "iu");

const ENGLISH =
  "one two three four five six seven eight nine ten eleven twelve dozens? hundreds? thousands? first " +
  "second third half twice";
const FRENCH = "un une deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille moitié";

/** Number words of the languages of originals; a translation may put them in digits. */
const COUNTING: Readonly<Record<string, string>> = { en: ENGLISH, fr: FRENCH };
const NUMBER_WORDS: Readonly<Record<string, RegExp>> = { en: anyOf(ENGLISH), fr: anyOf(FRENCH) };

/** The number words of a language as alternatives of an expression; empty where we have none. */
export function countingWords(language: string): string {
  return (COUNTING[primaryTag(language)] ?? "").replaceAll(" ", "|");
}

/** Whether a text may hold a number in words; of a language that we do not know it may. */
export function mayCount(text: string, language: string): boolean {
  return NUMBER_WORDS[primaryTag(language)]?.test(text) ?? true;
}
