import { locale } from "./locale.js";

const PLAIN_DATE = /^\d{4}(-\d\d){0,2}$/;

/**
 * A Gregorian date in the words of a language, as precise as it is written and no more. Returns
 * nothing where it is more than a year, a month or a day: the source's own words must serve.
 * @param edtf an Extended Date/Time Format string
 */
export function formatDate(edtf: string, language: string): string | undefined {
  // ECMAScript reads a year, a month and a day alone as UTC.
  const date = new Date(edtf);
  // A “month” above 12 is a season or a quarter; the 31st of February is nothing, or March to some engines.
  if (!PLAIN_DATE.test(edtf) || !date.toJSON()?.startsWith(edtf)) return undefined;
  const month = edtf[4] && "long";
  const day = edtf[7] && "numeric";
  return date.toLocaleDateString(locale(language), { timeZone: "UTC", year: "numeric", month, day } as Intl.DateTimeFormatOptions);
}
