import { locale } from "./locale.js";

/** A year, a month or a day, and nothing besides: no season, no stretch of time, no doubt. */
const PLAIN_DATE = /^\d{4}(-\d\d){0,2}$/;

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
  return (formats[language + edtf.length] ??= new Intl.DateTimeFormat(locale(language), { timeZone: "UTC", ...shown(edtf) })).format(date);
}

function shown(edtf: string): Intl.DateTimeFormatOptions {
  if (edtf.length === 4) return { year: "numeric" };
  return edtf.length === 7 ? { year: "numeric", month: "long" } : { year: "numeric", month: "long", day: "numeric" };
}
