import { locale } from "./locale.js";

/** A year, a month or a day; a “month” above 12 is a season or a quarter. */
const PLAIN_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/**
 * A Gregorian date in the words of a language, as precise as it is written and no more. Returns
 * nothing where it is more than a year, a month or a day: the source's own words must serve.
 * @param edtf an Extended Date/Time Format string
 */
export function formatDate(edtf: string, language: string): string | undefined {
  if (!PLAIN_DATE.test(edtf)) return undefined;
  const month = edtf[4] && "long";
  const day = edtf[7] && "numeric";
  // ECMAScript reads a year, a month and a day alone as UTC.
  return new Date(edtf).toLocaleDateString(locale(language), { timeZone: "UTC", year: "numeric", month, day } as Intl.DateTimeFormatOptions);
}
