/** A piece of a sentence: words of the frame, or words in a language of their own. */
export interface PhrasePart {
  text: string;
  /** The language of these words where they are not the frame's: a BCP 47 tag. */
  lang?: string;
}

export type Values = Readonly<Record<string, readonly PhrasePart[]>>;

/** Words of the frame. */
export function frame(text: string): PhrasePart[] {
  return [{ text }];
}

/** Puts values into the `{places}` of a template; a place without a value is a mistake in the words. */
export function fill(template: string, values: Values): PhrasePart[] {
  return template.split(/\{(\w+)\}/).flatMap((piece, index) => {
    if (index % 2 === 0) return piece === "" ? [] : frame(piece);
    const value = values[piece];
    if (value === undefined) throw new RangeError(`No value for {${piece}} in “${template}”.`);
    return value;
  });
}

/** Several pieces in a row, with something between them. */
export function joined(items: readonly (readonly PhrasePart[])[], between: string): PhrasePart[] {
  return items.flatMap((item, index) => (index === 0 ? item : [{ text: between }, ...item]));
}

/** First-strong isolate and its end (UAX #9): words of another language keep their direction to themselves. */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** The sentence as plain text. */
export function plain(parts: readonly PhrasePart[]): string {
  return parts.map(({ text, lang }) => (lang === undefined ? text : ISOLATE + text + END)).join("");
}

/** A statement without its full stop, to stand inside a sentence. */
export function unstopped(statement: string): string {
  return statement.replace(/(?<![.…])\.$/, "");
}
