/**
 * What a spreadsheet takes for a formula, also in its full-width form, and the mark itself, so that taking it
 * off is unambiguous.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;

/** What parts fields, here or in a spreadsheet of another country, and what quotes them. */
const PARTING = /[",;\t\r\n]/;

/**
 * One field as RFC 4180 writes it. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front, as OWASP advises against CSV injection; a reader takes one apostrophe off.
 * Numbers are written as they are: a minus before digits runs nothing.
 */
function cell(value: string | number | boolean | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return PARTING.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as RFC 4180 writes it: the names first, every line ended by CRLF. */
export function csvTable(
  names: readonly string[],
  rows: readonly (readonly (string | number | boolean | undefined)[])[],
): string {
  return [names, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
