/**
 * A language with the calendar and the digits that facts are written in: always Gregorian, and the
 * digits pinned, or a server and a browser with other language data would disagree. Persian pages
 * use Persian digits; Arabic ones are set in European digits, as most newsrooms set them.
 */
export function locale(language: string): string {
  return `${language}-u-ca-gregory-nu-${language === "fa" ? "arabext" : "latn"}`;
}

/** A whole number in the digits of a language. */
export function formatNumber(value: number, language: string): string {
  // Only a number has this method: anything else throws, and the plain words stay.
  return Number.prototype.toLocaleString.call(value, locale(language));
}
