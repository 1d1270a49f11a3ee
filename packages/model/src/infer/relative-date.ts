/**
 * Dates as news writes them, worked out from the day of their source: “on Friday”, “earlier this month”,
 * “since May 2011”. What counts from the story and not from the calendar (“two days later”) or is no date at
 * all (“for two weeks”) is left to the editors.
 */
import { primaryTag } from "../primary-tag.js";
import { type Day, isCalendarDay, isPlainDate } from "../derive/day.js";

/** Words of a language that are read, each with the EDTF that they mean; `$1` is a part of the words. */
interface Phrases {
  /** Taken off: “on”, “in”. */
  readonly lead: RegExp;
  readonly since: RegExp;
  readonly today: RegExp;
  readonly yesterday: RegExp;
  readonly thisWeek: RegExp;
  readonly lastWeek: RegExp;
  readonly earlierThisMonth: RegExp;
  readonly thisMonth: RegExp;
  readonly lastMonth: RegExp;
  readonly thisYear: RegExp;
  readonly lastYear: RegExp;
  readonly early: RegExp;
  readonly middle: RegExp;
  readonly late: RegExp;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly RegExp[];
}

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    lead: /^(on|in|during) (the )?/,
    since: /^since /,
    today: /^today$/,
    yesterday: /^yesterday$/,
    thisWeek: /^(earlier )?this week$/,
    lastWeek: /^last week$/,
    earlierThisMonth: /^earlier this month$/,
    thisMonth: /^this month$/,
    lastMonth: /^last month$/,
    thisYear: /^this year$/,
    lastYear: /^last year$/,
    early: /^early[ -]/,
    middle: /^mid[ -]/,
    late: /^late[ -]/,
    seasons: [/^spring (of )?/, /^summer (of )?/, /^(autumn|fall) (of )?/, /^winter (of )?/],
  },
  fr: {
    lead: /^(le|en|au|à l['’]|pendant l['’]) ?/,
    since: /^depuis (le )?/,
    today: /^aujourd['’]hui$/,
    yesterday: /^hier$/,
    thisWeek: /^(plus tôt )?cette semaine$/,
    lastWeek: /^la semaine (dernière|passée)$/,
    earlierThisMonth: /^plus tôt (dans le|ce) mois(-ci)?$/,
    thisMonth: /^ce mois(-ci)?$/,
    lastMonth: /^(le )?mois (dernier|passé)$/,
    thisYear: /^cette année$/,
    lastYear: /^(l['’]an|l['’]année) (dernier|dernière|passé|passée)$/,
    early: /^(au )?début /,
    middle: /^(à la )?mi-/,
    late: /^(à la )?fin /,
    seasons: [/^printemps (de )?/, /^été (de )?/, /^automne (de )?/, /^hiver (de )?/],
  },
};

/**
 * What words of a source mean, in EDTF.
 * @param text the words, such as “on Friday”
 * @param language of the words; English and French are read
 * @param issued the day, month or year on which the source told of something past. Without it only words that
 *   name their year are read, for “in March” may then be the next one
 * @returns nothing where the words are no date, or the source's own date is not precise enough
 */
export function relativeDate(text: string, language: string, issued?: string): string | undefined {
  const phrases = PHRASES[primaryTag(language)];
  if (!phrases) return undefined;
  const words = text.trim().toLowerCase();
  if (phrases.since.test(words)) return openAt(named(words.replace(phrases.since, ""), language));
  const bare = words.replace(phrases.lead, "");
  const ofItself = ofYear(bare, phrases) ?? named(bare, language);
  if (ofItself !== undefined || issued === undefined || !isPlainDate(issued)) return ofItself;
  return byCalendar(words, phrases, issued) ?? latest(bare, language, issued);
}

function openAt(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : `${edtf}/..`;
}

/** Days, weeks, months and years, counted from the source's date. */
function byCalendar(words: string, phrases: Phrases, issued: string): string | undefined {
  const [year = "", month] = issued.split("-");
  if (phrases.thisYear.test(words)) return year;
  if (phrases.lastYear.test(words)) return String(Number(year) - 1);
  if (month === undefined) return undefined;
  if (phrases.thisMonth.test(words)) return `${year}-${month}`;
  if (phrases.lastMonth.test(words)) return monthBefore(year, month);
  return isCalendarDay(issued) ? byDay(words, phrases, issued) : undefined;
}

function byDay(words: string, phrases: Phrases, day: Day): string | undefined {
  const monday = daysFrom(day, -weekday(day));
  if (phrases.today.test(words)) return day;
  if (phrases.yesterday.test(words)) return daysFrom(day, -1);
  if (phrases.thisWeek.test(words)) return `[${monday}..${day}]`;
  if (phrases.lastWeek.test(words)) return `[${daysFrom(monday, -7)}..${daysFrom(monday, -1)}]`;
  return phrases.earlierThisMonth.test(words) ? `[${day.slice(0, 8)}01..${day}]` : undefined;
}

/** A part of a year: the first or last quarter, the months between, or a season. */
function ofYear(words: string, { early, middle, late, seasons }: Phrases): string | undefined {
  const yearAfter = (pattern: RegExp): string | undefined =>
    pattern.test(words) ? /^\d{4}$/.exec(words.replace(pattern, ""))?.[0] : undefined;
  const quarters = [
    [yearAfter(early), "01", "03"],
    [yearAfter(middle), "05", "08"],
    [yearAfter(late), "10", "12"],
  ] as const;
  for (const [year, from, to] of quarters) if (year) return `[${year}-${from}..${year}-${to}]`;
  const season = seasons.findIndex((pattern) => yearAfter(pattern) !== undefined);
  return season < 0 ? undefined : `${yearAfter(seasons[season] as RegExp)}-${FIRST_SEASON + season}`;
}

/** EDTF's number for spring; the others follow. */
const FIRST_SEASON = 21;

/** A year, a month of a year, or a day: “2011”, “May 2011”, “May 3, 2011”, “3 mai 2011”. */
function named(words: string, language: string): string | undefined {
  const [, before, month = "", after, year] =
    /^(?:(\d{1,2})(?:er)? )?(\p{L}+)?(?: (\d{1,2}),?)? ?(\d{4})$/u.exec(words) ?? [];
  if (year === undefined) return undefined;
  if (month === "") return before === undefined ? year : undefined;
  const number = monthNames(language).indexOf(month) + 1;
  const day = before ?? after;
  const date = [year, number, ...(day === undefined ? [] : [day])].map(twoDigits).join("-");
  return isPlainDate(date) ? date : undefined;
}

/** The last day or month of that name that is not after the source: “Friday”, “November”. */
function latest(words: string, language: string, issued: string): string | undefined {
  const [year = "", month] = issued.split("-");
  const day = weekdayNames(language).indexOf(words);
  if (day >= 0)
    return isCalendarDay(issued) ? daysFrom(issued, -((weekday(issued) - day + 7) % 7)) : undefined;
  const number = monthNames(language).indexOf(words) + 1;
  if (number === 0 || month === undefined) return undefined;
  return `${number <= Number(month) ? year : Number(year) - 1}-${twoDigits(number)}`;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => Date.UTC(2001, index, 1));

/** From Monday on: the first of January 2001 was one. */
const WEEKDAYS = Array.from({ length: 7 }, (_, index) => Date.UTC(2001, 0, 1 + index));

const monthNames = (language: string): string[] => namesOf(language, "month", MONTHS);
const weekdayNames = (language: string): string[] => namesOf(language, "weekday", WEEKDAYS);

const known = new Map<string, string[]>();

/** The names of months or days; a formatter takes long to make. */
function namesOf(language: string, part: "month" | "weekday", days: readonly number[]): string[] {
  const key = `${part} ${language}`;
  const names = known.get(key) ?? newNames(language, part, days);
  known.set(key, names);
  return names;
}

function newNames(language: string, part: "month" | "weekday", days: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(language, { [part]: "long", calendar: "gregory", timeZone: "UTC" });
  return days.map((day) => format.format(day).toLowerCase());
}

/** 0 for Monday. */
function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function daysFrom(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, day.length);
}

function monthBefore(year: string, month: string): string {
  return month === "01" ? `${Number(year) - 1}-12` : `${year}-${twoDigits(Number(month) - 1)}`;
}

const twoDigits = (number: number | string): string => String(number).padStart(2, "0");
