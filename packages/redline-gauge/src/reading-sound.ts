import type { Excerpt, ReadingStep } from "@redlines/model";

type RedlineExcerpt = Excerpt<"redline">;

/**
 * That a reading is one that the model can derive (`readingSteps`): the line is one of the steps, each of
 * which has a name of its own; evidence stands at one of them; and what is said to be crossed, and only that,
 * has come to the line.
 * @throws {TypeError}
 */
export function assertReading({ record, steps, signals }: RedlineExcerpt): void {
  const { rungs, crossedAt } = record.ladder;
  const ids = rungs.map(({ id }) => id);
  const line = ids.indexOf(crossedAt) + 1;
  const isSound =
    line > 0 &&
    new Set(ids).size === ids.length &&
    signals.every(({ rung }) => isPlace(rung, ids.length)) &&
    steps.every((step, index) => isStep(step, line, ids.length) && isLater(step, steps[index - 1]));
  if (!isSound) throw new TypeError("No reading can be as this excerpt says");
}

function isStep({ rung, reached, status }: ReadingStep, line: number, length: number): boolean {
  if (reached.length !== length || !(rung === undefined || isPlace(rung, length))) return false;
  if (status === "crossed") return rung !== undefined && rung >= line;
  return status !== "not-crossed" || rung === undefined || rung < line;
}

function isPlace(rung: number, length: number): boolean {
  return Number.isInteger(rung) && rung >= 1 && rung <= length;
}

function isLater({ from }: ReadingStep, before: ReadingStep | undefined): boolean {
  return before === undefined || from > before.from;
}
