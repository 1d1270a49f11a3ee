import type { Word } from "../verify/words.js";
import type { Style } from "./style.js";

/** A word of one text or both, in the order in which they are read. */
interface Step {
  kind: "same" | "gone" | "new";
  before: Word;
  after: Word;
}

/** Two texts side by side, each with its own words marked: `[-gone-]` and `{+new+}`. */
export interface WordDiff {
  before: string;
  after: string;
}

/** The difference of two texts, word by word; beyond this many words they are not compared. */
export const MOST_WORDS = 200;

export function wordDiff(before: readonly Word[], after: readonly Word[]): WordDiff {
  const steps = diffSteps(before, after);
  return {
    before: marked(
      steps.filter(({ kind }) => kind !== "new").map(({ kind, before: word }) => ({ kind, word })),
      "gone",
      ["[-", "-]"],
    ),
    after: marked(
      steps.filter(({ kind }) => kind !== "gone").map(({ kind, after: word }) => ({ kind, word })),
      "new",
      ["{+", "+}"],
    ),
  };
}

/** A side of a difference with what is marked in it in colour, too: the marks stay for who sees none. */
export function colouredDiff(side: string, { red, green }: Pick<Style, "red" | "green">): string {
  return side.replaceAll(/\[-.*?-\]/g, red).replaceAll(/\{\+.*?\+\}/g, green);
}

/** Words that differ and stand together are marked together. */
function marked(
  told: readonly { kind: Step["kind"]; word: Word }[],
  kind: Step["kind"],
  [open, close]: readonly [open: string, close: string],
): string {
  const words = told.map(({ kind: own, word: { text, gap } }, index) => {
    const starts = own === kind && told[index - 1]?.kind !== kind;
    const ends = own === kind && told[index + 1]?.kind !== kind;
    return `${starts ? open : ""}${text}${ends ? close : ""}${gap}`;
  });
  return words.join("").trimEnd();
}

/** By the longest common subsequence of words. */
function diffSteps(before: readonly Word[], after: readonly Word[]): Step[] {
  const common = commonLengths(before, after);
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0;
  const kindAt = (row: number, column: number): Step["kind"] => {
    if (row === before.length) return "new";
    if (column === after.length) return "gone";
    if (isSame(before[row], after[column])) return "same";
    return at(row + 1, column) >= at(row, column + 1) ? "gone" : "new";
  };
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const kind = kindAt(row, column);
    steps.push({ kind, before: before[row] ?? NO_WORD, after: after[column] ?? NO_WORD });
    if (kind !== "new") row++;
    if (kind !== "gone") column++;
  }
  return steps;
}

/** Words are the same whatever space follows them. */
function isSame(one: Word | undefined, other: Word | undefined): boolean {
  return one?.text === other?.text;
}

const NO_WORD: Word = { text: "", gap: "" };

/** How many words the ends of two texts have in common, from each word on. */
function commonLengths(before: readonly Word[], after: readonly Word[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--) {
      const [current = [], below = []] = [lengths[row], lengths[row + 1]];
      current[column] = isSame(before[row], after[column])
        ? (below[column + 1] ?? 0) + 1
        : Math.max(below[column] ?? 0, current[column + 1] ?? 0);
    }
  return lengths;
}
