/** Scripts whose languages write no spaces between words: any two letters of a sentence touch. */
const SCRIPTS =
  "Han Hiragana Katakana Bopomofo Thai Lao Khmer Myanmar Tai_Le New_Tai_Lue Tai_Tham Tai_Viet " +
  "Javanese Balinese";

const SPACELESS = new RegExp(
  `[${SCRIPTS.split(" ")
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join("")}]`,
  "u",
);

/** Whether a text has signs of such a script. */
export function isSpaceless(text: string): boolean {
  return SPACELESS.test(text);
}

/** What holds the next letter: a vowel that is written before it (Thai, Lao), a sign that stacks letters. */
const HOLDS_NEXT = /[\u0E40-\u0E44\u0EC0-\u0EC4]|\u1039|\u17D2|\u1A60/;

/** What no syllable begins with: a combining sign, or a vowel that is written behind its letter. */
const HOLDS_LAST = /\p{M}|\u0E30|\u0E32|\u0E33|\u0EB0|\u0EB2|\u0EB3/u;

const NUMBER = /\p{N}/u;

/**
 * Whether a text of such a script can be parted between two of its signs: where neither a syllable nor a
 * number is cut. Whether a word is, is another question: see `cutsWord`.
 */
export function canPart(before: string, after: string): boolean {
  if (!isSpaceless(before) && !isSpaceless(after)) return false;
  if (HOLDS_NEXT.test(before) || HOLDS_LAST.test(after)) return false;
  return !(NUMBER.test(before) && NUMBER.test(after));
}

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** Whether an offset stands within a word, as dictionaries of the script's languages have it. */
export function cutsWord(text: string, offset: number): boolean {
  const segment = segmenter.segment(text).containing(offset);
  return segment !== undefined && segment.index !== offset;
}

/** A text in words, each with the signs that follow it. */
export function divided(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text))
    if (isWordLike || words.length === 0) words.push(segment);
    else words.push(`${words.pop() ?? ""}${segment}`);
  return words;
}
