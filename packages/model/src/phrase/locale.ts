import { primaryTag } from "../primary-tag.js";

/**
 * The languages of our own words, in sentences and in interfaces. A page in another language gets English.
 */
export const LANGUAGES = ["en", "fr", "ar", "he", "fa", "ru"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language of the frame words for a BCP 47 tag: by its primary subtag, English where it is none of
 * ours.
 */
export function phraseLanguage(tag: string): Language {
  const primary = primaryTag(tag);
  return LANGUAGES.find((language) => language === primary) ?? "en";
}

/**
 * A language with the calendar and the digits that facts are written in: always Gregorian, and the
 * digits pinned, or a server and a browser with other language data would disagree. Persian is set
 * in Persian digits, Arabic in European ones, as most newsrooms set them.
 */
export function locale(language: string): string {
  return `${language}-u-ca-gregory-nu-${language === "fa" ? "arabext" : "latn"}`;
}

/** Slow to make, quick to use: one for each language tag. */
const formats: Record<string, Intl.NumberFormat> = {};

/**
 * What is to be written as a number: nothing else ever is.
 * @throws {TypeError} for what is none, such as a text, what came of an unknown scale, or infinity
 */
export function assertNumber(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new TypeError(`“${value}” is no number`);
}

/**
 * A number in the digits of a language, with every decimal that it was given.
 * @throws {TypeError} for what is no number
 */
export function formatNumber(value: number, language: string): string {
  const plain = String(assertNumber(value));
  // What every formatter with these digits would write; the first of them costs a page dearly.
  if (language !== "fa" && /^\d{1,3}$/.test(plain)) return plain;
  return (formats[language] ??= new Intl.NumberFormat(locale(language), {
    maximumFractionDigits: 20,
  })).format(value);
}

/**
 * A large number with the language's own word for its scale: “300 billion”, “300 milliards”.
 * @throws {TypeError} for what is no number
 */
export function formatScaled(value: number, language: string): string {
  return new Intl.NumberFormat(locale(language), {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 20,
  }).format(assertNumber(value));
}

/**
 * What stands before a number and after it for its currency: the sign in English, the name elsewhere, for
 * “US$” is no word of an Arabic sentence.
 * @param value the number itself, by which the name takes its form
 * @throws {TypeError} for what is no code of a currency
 */
export function currencyAround(value: number, currency: string, language: string): [string, string] {
  if (!/^[A-Z]{3}$/.test(currency)) throw new TypeError(`“${currency}” is no currency`);
  const parts = new Intl.NumberFormat(locale(language), {
    style: "currency",
    currency,
    currencyDisplay: language === "en" ? "symbol" : "name",
    maximumFractionDigits: 0,
  }).formatToParts(value);
  const [first, last] = [parts.findIndex(isDigits), parts.findLastIndex(isDigits)];
  const text = (some: readonly Intl.NumberFormatPart[]): string => some.map((part) => part.value).join("");
  return [text(parts.slice(0, first)), text(parts.slice(last + 1))];
}

function isDigits({ type }: Intl.NumberFormatPart): boolean {
  return type === "integer" || type === "group";
}

/**
 * A share of one in percent, with every decimal that it was given.
 * @throws {TypeError} for what is no number
 */
export function formatPercent(share: number, language: string): string {
  return assertNumber(share).toLocaleString(locale(language), {
    style: "percent",
    maximumFractionDigits: 20,
  });
}

/**
 * A length of time in the words of a language: “3 years”, or “2–3 years” where it is not known more exactly.
 * @param low the least that it can be, in whole units
 * @param high the most
 */
export function formatLength(
  [low, high]: readonly [low: number, high: number],
  unit: "year" | "month",
  language: string,
): string {
  const format = new Intl.NumberFormat(locale(language), { style: "unit", unit, unitDisplay: "long" });
  return low === high ? format.format(low) : format.formatRange(low, high);
}

/**
 * The name of a language in another, such as “anglais” for `en` in French.
 * @param tag as in HTML's `lang`
 * @returns nothing for what is no tag, and for a language that has no name there: none is guessed
 */
export function languageName(tag: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}
