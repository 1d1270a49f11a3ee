import { fill } from "../messages/fill.js";

/** What a part of a text is, where that is more than words. */
export type PartRole = "certainty" | "date" | "hedge" | "name" | "number";

/** A piece of a text: words of ours, or words of the dataset in their language. */
export interface PhrasePart {
  text: string;
  /** The language of these words where it is not that of the text around: a BCP 47 tag. */
  lang?: string;
  role?: PartRole;
  /** What the words mean to a machine: the status of a certainty, a date as EDTF. */
  value?: string;
}

export type PartValues = Readonly<Record<string, readonly PhrasePart[]>>;

/** Words of ours. */
export function messageText(text: string): PhrasePart[] {
  return [{ text }];
}

/** A message with parts in its places. */
export function fillParts(message: string, values: PartValues): PhrasePart[] {
  return fill(message, values).flatMap((piece) => {
    if (typeof piece !== "string") return piece;
    return piece === "" ? [] : messageText(piece);
  });
}

/** Several pieces in a row, with something between them. */
export function joined(items: readonly (readonly PhrasePart[])[], between: string): PhrasePart[] {
  return items.flatMap((item, index) => (index === 0 ? item : [...messageText(between), ...item]));
}

/**
 * First-strong isolate and its end (UAX #9): words of another language keep their direction to themselves.
 */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** The parts as plain text. */
export function plain(parts: readonly PhrasePart[]): string {
  return parts.map(({ text, lang }) => (lang === undefined ? text : ISOLATE + text + END)).join("");
}

/** A statement without its full stop, to stand inside a sentence. */
export function unstopped(statement: string): string {
  return statement.replace(/(?<![.…])\.$/, "");
}
