import { splitAt } from "@redlines/model";

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
