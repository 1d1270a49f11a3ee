import { locale } from "./locale.js";

/** A year, a month or a day, and nothing besides: no season, no stretch of time, no doubt. */
const PLAIN_DATE = /^\d{4}(-\d\d){0,2}$/;

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);

/** Slow to make, quick to use: one for each language tag and precision, for as long as the page or the process lives. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * A Gregorian date in the words of a language, as precise as it is written and no more. Returns
 * nothing where it is more than a year, a month or a day: the source's own words must serve.
 * @param edtf an Extended Date/Time Format string
 */
export function formatDate(edtf: string, language: string): string | undefined {
  const date = new Date(edtf);
  // A “month” above 12 is a season or a quarter, and the 31st of February is March to some engines.
  if (!PLAIN_DATE.test(edtf) || !date.toJSON()?.startsWith(edtf)) return undefined;
  const [year, month, day] = edtf.split("-") as [string, string?, string?];
  // The same as a formatter writes. The first formatter of a page takes it as long as ten cards (docs/benchmarks.md), and most pages need none but this.
  if (language === "en")
    return `${month ? `${MONTHS[Number(month) - 1]} ` : ""}${day ? `${Number(day)}, ` : ""}${Number(year)}`;
  return (formats[language + edtf.length] ??= format(language, month, day)).format(date);
}

function format(language: string, month?: string, day?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: "UTC",
    year: "numeric",
    month: month && "long",
    day: day && "numeric",
  } as Intl.DateTimeFormatOptions);
}
