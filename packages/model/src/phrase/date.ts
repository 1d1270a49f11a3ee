import { isPlainDate } from "../derive/day.js";
import { locale } from "./locale.js";

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);

/** Slow to make, quick to use: one for each language and precision, as long as the page or process lives. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * A Gregorian date in the words of a language, as precise as it is written and no more. Returns
 * nothing where it is more than a year, a month or a day: the source's own words must serve.
 * @param edtf an Extended Date/Time Format string
 */
export function formatDate(edtf: string, language: string): string | undefined {
  if (!isPlainDate(edtf)) return undefined;
  if (language === "en") return englishDate(edtf);
  const [from = "", to = ""] = IN_PRINT[language] ?? [];
  return formatFor(edtf, language).format(new Date(edtf)).replace(from, to);
}

/**
 * What the press of a language prints otherwise than the Unicode CLDR: no “г.” after the year, whose full
 * stop would stand before that of a sentence; “1er” for the first of a month.
 */
const IN_PRINT: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
  ru: [/\sг\.$/, ""],
  fr: [/^1\s/, "1er\u00a0"],
};

/**
 * The same as a formatter writes. The first formatter of a page takes it as long as ten cards
 * (docs/benchmarks.md), and most pages need none but this.
 */
function englishDate(edtf: string): string {
  const [year, month, day] = edtf.split("-").map(Number);
  const ofMonth = month ? `${MONTHS[month - 1]} ` : "";
  const ofDay = day ? `${day}, ` : "";
  return `${ofMonth}${ofDay}${year}`;
}

function formatFor(edtf: string, language: string): Intl.DateTimeFormat {
  return (formats[language + edtf.length] ??= new Intl.DateTimeFormat(locale(language), {
    timeZone: "UTC",
    ...precisionOf(edtf),
  }));
}

function precisionOf(edtf: string): Intl.DateTimeFormatOptions {
  const [, month, day] = edtf.split("-");
  return {
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
  };
}
