/** The languages of the frame words. A page in another language gets English. */
export const PHRASE_LANGUAGES = ["en", "fr", "ar", "he", "fa", "ru"] as const;

export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];

/** The language of the frame words for a BCP 47 tag: by its primary subtag, English where it is none of ours. */
export function phraseLanguage(tag: string): PhraseLanguage {
  const primary = tag.toLowerCase().split("-")[0] ?? "";
  return PHRASE_LANGUAGES.find((language) => language === primary) ?? "en";
}

/**
 * A language with the calendar and the digits that facts are written in: always Gregorian, and the
 * digits pinned, or a server and a browser with other language data would disagree. Persian is set
 * in Persian digits, Arabic in European ones, as most newsrooms set them.
 */
export function locale(language: string): string {
  return `${language}-u-ca-gregory-nu-${language === "fa" ? "arabext" : "latn"}`;
}

/** A number in the digits of a language, with every decimal that it was given. */
export function formatNumber(value: number, language: string): string {
  return value.toLocaleString(locale(language), { maximumFractionDigits: 20 });
}
