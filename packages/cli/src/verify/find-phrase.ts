/** Every offset at which the phrase stands in the text as whole words, both normalised. */
export function placesOf(phrase: string, text: string): number[] {
  const places: number[] = [];
  if (phrase === "") return places;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
    if (isWhole(text, at, at + phrase.length)) places.push(at);
  return places;
}

/** Whether neither end of the stretch cuts a word in two. */
function isWhole(text: string, from: number, to: number): boolean {
  return (
    !(isWord(before(text, from)) && isWord(after(text, from))) &&
    !(isWord(before(text, to)) && isWord(after(text, to)))
  );
}

const isWord = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);

/** The sign that ends at an offset; a sign beyond the basic plane counts by its second half. */
function before(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(offset - 2, offset) : text.charAt(offset - 1);
}

function after(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}
