import type { Located } from "../dataset/problem.js";
import { count } from "./report.js";

/** “3 records are unproved: …”; nothing where all are proved. */
export function formatUnproved(unproved: readonly string[]): string | undefined {
  return unproved.length === 0 ? undefined : `${areUnproved(unproved)}: redlines verify --write`;
}

/** What `--strict` makes of them: one problem, however many they are. */
export function unprovedProblem(unproved: readonly string[], file: string): Located[] {
  if (unproved.length === 0) return [];
  return [
    {
      rule: "unproved",
      file,
      message: areUnproved(unproved),
      expected: "a seal in every record, and a digest in every pointer",
      found: someOf(unproved),
      remedy: "put the texts of their sources beside the dataset and run redlines verify --write",
    },
  ];
}

function areUnproved({ length }: readonly string[]): string {
  return `${count(length, "record")} ${length === 1 ? "is" : "are"} unproved`;
}

const SHOWN = 10;

function someOf(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return names.slice(0, SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
