import { formatNumber } from "../phrase/locale.js";

/** A code, such as “ISO 3166-1” or “CC-BY-4.0”, whose digits stay as they are; or a number. */
const CODE_OR_NUMBER = /[A-Za-z][\w.:-]*(?:\s\d[\d.-]*)?|\d+(?:[.,]\d+)*/g;

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^\d+\.\d+$/;

/**
 * A text with its numbers in the digits of its language, as our own phrases have them. Translations are
 * written with 0 to 9, a comma between thousands where there is one, and a full stop before decimals.
 */
export function withDigits(text: string, language: string): string {
  if (formatNumber(1234, language).includes("1")) return text;
  return text.replaceAll(CODE_OR_NUMBER, (found) => (/^\d/.test(found) ? local(found, language) : found));
}

function local(number: string, language: string): string {
  if (GROUPED.test(number)) return formatNumber(Number(number.replaceAll(",", "")), language);
  if (DECIMAL.test(number)) return formatNumber(Number(number), language);
  return number.replaceAll(/\d/g, (digit) => formatNumber(Number(digit), language));
}
