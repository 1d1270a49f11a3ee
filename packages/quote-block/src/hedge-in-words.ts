/** A run of a quotation: what somebody said, or what the editors put between brackets. */
export interface Piece {
  readonly words: string;
  readonly isEdited: boolean;
}

/** The runs of a text; brackets that do not close are words like any other. */
export function piecesOf(text: string): Piece[] {
  return text.split(/\[([^\]]*)\]/).map((words, index) => ({ words, isEdited: index % 2 === 1 }));
}

/** Whether the exact hedge stands in what was said, so that it needs not be repeated beside it. */
export function isHedgedInWords(text: string, hedge: string | undefined): boolean {
  return piecesOf(text).some(({ words, isEdited }) => !isEdited && splitAt(words, hedge) !== undefined);
}

/** What stands before a hedge, the hedge as it is printed, and what stands after it. */
export function splitAt(words: string, hedge: string | undefined): [string, string, string] | undefined {
  if (!hedge) return undefined;
  const end = (start: number): number => start + hedge.length;
  const start = startsOf(words.toLowerCase(), hedge.toLowerCase()).find(
    (at) => !isLetter(words[at - 1]) && !isLetter(words[end(at)]),
  );
  if (start === undefined) return undefined;
  return [words.slice(0, start), words.slice(start, end(start)), words.slice(end(start))];
}

function startsOf(words: string, hedge: string): number[] {
  const starts: number[] = [];
  for (let at = words.indexOf(hedge); at >= 0; at = words.indexOf(hedge, at + 1)) starts.push(at);
  return starts;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}
