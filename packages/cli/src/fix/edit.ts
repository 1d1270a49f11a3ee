/** Text that takes the place of other text, by offsets. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The text with all edits in it; they must not overlap. Two at one place stand there in their order. */
export function apply(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to), text);
}
