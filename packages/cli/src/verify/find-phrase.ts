import { canPart, cutsWord } from "./spaceless.js";

/** Where a phrase stands in a text, both normalised: every offset. */
export type Find = (phrase: string, text: string) => number[];

/**
 * Every place of words that stand in their source as written: neither end cuts a word, nor, in a script
 * without spaces, a syllable.
 */
export const placesOf: Find = (phrase, text) => places(phrase, text, isCut);

/**
 * Every place of words that mean something by themselves, as a hedge does: neither end cuts a word, in a
 * script without spaces by the dictionary. There 可能 (“possible”) is no word of 不可能 (“impossible”).
 */
export const wordPlacesOf: Find = (phrase, text) =>
  places(phrase, text, (whole, at) => isCut(whole, at) || isCutWord(whole, at));

/** Every place of a number as it is printed: 百万 (“a million”) is no part of 三百万 (“three million”). */
export const numberPlacesOf: Find = (phrase, text) =>
  places(phrase, text, (whole, at) => isCut(whole, at) || isCutNumber(whole, at));

type IsCut = (text: string, offset: number) => boolean;

function places(phrase: string, text: string, cut: IsCut): number[] {
  const found: number[] = [];
  if (phrase === "") return found;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
    if (!cut(text, at) && !cut(text, at + phrase.length)) found.push(at);
  return found;
}

const isWord = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);

function isCut(text: string, offset: number): boolean {
  const [left, right] = [before(text, offset), after(text, offset)];
  return isWord(left) && isWord(right) && !canPart(left, right);
}

const NUMERAL = /[\p{N}零一二两三四五六七八九十百千万萬亿億兆]/u;

function isCutNumber(text: string, offset: number): boolean {
  return NUMERAL.test(before(text, offset)) && NUMERAL.test(after(text, offset));
}

function isCutWord(text: string, offset: number): boolean {
  return isWord(before(text, offset)) && isWord(after(text, offset)) && cutsWord(text, offset);
}

/** The sign that ends at an offset; a sign beyond the basic plane counts by its second half. */
function before(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(offset - 2, offset) : text.charAt(offset - 1);
}

function after(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}
