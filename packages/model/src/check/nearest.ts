/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to turn one
 * word into the other (optimal string alignment).
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      ];
      current.push(Math.min(...costs, swapped ? at(before, column - 2) + 1 : Infinity));
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;

/** The known words closest to a wrong one, at most three; none where all are too far off to be meant. */
export function nearest(wrong: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(wrong.length / 3));
  const near = [...new Set(known)]
    .map((word) => ({ word, far: isPart(wrong, word) ? 1 : farFrom(wrong, word, limit) }))
    .filter(({ far }) => far <= limit);
  const best = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far === best)
    .map(({ word }) => word)
    .sort()
    .slice(0, 3);
}

/** Words whose lengths differ by more than the limit are farther apart than it: they need not be compared. */
function farFrom(wrong: string, word: string, limit: number): number {
  return Math.abs(wrong.length - word.length) > limit ? Infinity : distance(wrong, word);
}

/** Whether the word is a whole part of the id, as `bagheri` of `mohammad-bagheri`. */
function isPart(wrong: string, word: string): boolean {
  return wrong.length > 2 && `-${word}-`.includes(`-${wrong}-`);
}

/** “did you mean `a` or `b`?”, or nothing. */
export function didYouMean(wrong: string, known: Iterable<string>): string | undefined {
  const near = nearest(wrong, known).map((word) => `\`${word}\``);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : undefined;
}
