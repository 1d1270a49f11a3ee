import { primaryTag } from "../primary-tag.js";
import { find } from "../references.js";
import { kept } from "./kept.js";

/** Where a language has several names for a month: as its press in each country writes them. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar", "ar-SY", "ar-IQ", "ar-DZ", "ar-MA", "ar-TN"],
  fa: ["fa", "fa-AF"],
};

/** The months of 2001, by their middle. */
const DAYS = Array.from({ length: 12 }, (_none, month) => Date.UTC(2001, month, 15));

const besideNumber = (word: string): string => String.raw`\p{Nd} ${word}|${word} \p{Nd}`;
const withinSentence = (word: string): string => String.raw`\p{Nd} ${word}|${word} \p{Nd}|(?<=\p{L} )${word}`;

/** Months that are other words, too. */
const AMBIGUOUS: Readonly<Record<string, (word: string) => string>> = {
  May: withinSentence,
  March: withinSentence,
  مه: besideNumber,
  می: besideNumber,
};

interface Month {
  readonly month: number;
  /** What stands in a text, in small letters, that has the name: a text is first asked for this. */
  readonly stem: string;
  readonly name: RegExp;
}

type Months = readonly Month[];
const KNOWN = new Map<string, Months>();

/**
 * The months that a text names, from 1, each once; none of a language whose months we do not know.
 * @param afterPrefix whether the language writes “in” or “and” together with the next word
 */
export function monthsIn(text: string, language: string, afterPrefix: boolean): number[] {
  const said = composed(text);
  const small = said.toLowerCase();
  const found = monthsOf(language, afterPrefix).filter(
    ({ stem, name }) => small.includes(stem) && name.test(said),
  );
  return [...new Set(found.map(({ month }) => month))];
}

/** Without the sign that joins a Persian noun to the next. */
function composed(text: string): string {
  return text.normalize("NFC").replaceAll("\u0654", "").replaceAll(/\s+/g, " ");
}

/** A month's name, from 1; nothing in a language whose months we do not know. */
export function monthName(month: number, language: string): string | undefined {
  return namesOf(DAYS[month - 1] ?? 0, language)[0];
}

function monthsOf(language: string, afterPrefix: boolean): Months {
  return kept(KNOWN, language, () =>
    DAYS.flatMap((day, index) =>
      namesOf(day, language).map((name) => ({
        month: index + 1,
        stem: stemOf(name, language).toLowerCase(),
        name: asWord(name, language, afterPrefix),
      })),
    ),
  );
}

const NAMES = new Map<string, readonly string[]>();

/**
 * A month's names, alone and in a date. They are kept, for a formatter takes longer to make than a text to
 * read: two thirds of a check's time went into them.
 */
function namesOf(day: number, language: string): readonly string[] {
  return kept(NAMES, `${language} ${day}`, () => formatted(day, language));
}

function formatted(day: number, language: string): string[] {
  const primary = primaryTag(language);
  const locales = Intl.DateTimeFormat.supportedLocalesOf(COUNTRIES[primary] ?? [language]);
  const names = locales.flatMap((locale) =>
    [{ month: "long" } as const, { month: "long", day: "numeric" } as const].map((fields) => {
      const format = new Intl.DateTimeFormat(locale, { ...fields, calendar: "gregory", timeZone: "UTC" });
      const month = format.formatToParts(day).find(({ type }) => type === "month");
      return composed(month?.value ?? "");
    }),
  );
  return [...new Set(names)];
}

/** English writes months with a capital, others at the beginning of a sentence only. */
function asWord(name: string, language: string, afterPrefix: boolean): RegExp {
  const before = afterPrefix ? "" : String.raw`(?<!\p{L})`;
  const word = `${before}${declined(name, language)}(?!\\p{L})`;
  const isEnglish = primaryTag(language) === "en";
  return new RegExp(find(AMBIGUOUS, name)?.(word) ?? word, isEnglish ? "u" : "iu");
}

/** What stays of a name in every form: Russian declines, and what comes before the last letter stays. */
function stemOf(name: string, language: string): string {
  return isRussian(language) ? name.replace(/[ьяйа]$/, "") : name;
}

function declined(name: string, language: string): string {
  const stem = stemOf(name, language);
  return isRussian(language) ? `${stem}(?:ь|я|ю|е|ем|ём|й|а|у|ом)?` : stem;
}

function isRussian(language: string): boolean {
  return primaryTag(language) === "ru";
}
