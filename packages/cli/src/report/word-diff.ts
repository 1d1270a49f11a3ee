/** A word of one text or both, in the order in which they are read. */
interface Step {
  kind: "same" | "gone" | "new";
  word: string;
}

/** Two texts side by side, each with its own words marked: `[-gone-]` and `{+new+}`. */
export interface WordDiff {
  before: string;
  after: string;
}

/** The difference of two texts, word by word; beyond this many words they are not compared. */
export const MOST_WORDS = 200;

export function wordDiff(before: readonly string[], after: readonly string[]): WordDiff {
  const steps = diffSteps(before, after);
  return {
    before: marked(
      steps.filter(({ kind }) => kind !== "new"),
      "gone",
      "[-",
      "-]",
    ),
    after: marked(
      steps.filter(({ kind }) => kind !== "gone"),
      "new",
      "{+",
      "+}",
    ),
  };
}

/** Words that differ and stand together are marked together. */
function marked(steps: readonly Step[], kind: Step["kind"], open: string, close: string): string {
  return steps
    .map((step, index) => {
      const starts = step.kind === kind && steps[index - 1]?.kind !== kind;
      const ends = step.kind === kind && steps[index + 1]?.kind !== kind;
      return `${starts ? open : ""}${step.word}${ends ? close : ""}`;
    })
    .join(" ");
}

/** By the longest common subsequence of words. */
function diffSteps(before: readonly string[], after: readonly string[]): Step[] {
  const common = commonLengths(before, after);
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0;
  const kindAt = (row: number, column: number): Step["kind"] => {
    if (row === before.length) return "new";
    if (column === after.length) return "gone";
    if (before[row] === after[column]) return "same";
    return at(row + 1, column) >= at(row, column + 1) ? "gone" : "new";
  };
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const kind = kindAt(row, column);
    steps.push({ kind, word: (kind === "new" ? after[column] : before[row]) ?? "" });
    if (kind !== "new") row++;
    if (kind !== "gone") column++;
  }
  return steps;
}

/** How many words the ends of two texts have in common, from each word on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--) {
      const [current = [], below = []] = [lengths[row], lengths[row + 1]];
      current[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, current[column + 1] ?? 0);
    }
  return lengths;
}
