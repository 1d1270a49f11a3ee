/**
 * Finds words in a text, whole words and whatever their case: what stands before them, they as they are
 * printed there, and what stands after them. Nothing where the text does not have them.
 */
export function splitAt(text: string, words: string | undefined): [string, string, string] | undefined {
  if (!words) return undefined;
  const start = startsOf(text.toLowerCase(), words.toLowerCase()).find(
    (at) => !isLetter(text[at - 1]) && !isLetter(text[at + words.length]),
  );
  if (start === undefined) return undefined;
  const end = start + words.length;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}
