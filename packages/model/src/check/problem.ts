import type { Kind } from "../collections.js";

/** Something wrong in a dataset: what, where, what was expected, what was found, how to fix it. */
export interface Problem {
  /** The name of the rule that was broken. */
  rule: string;
  message: string;
  /** The record it stands in; absent where it concerns the file `dataset.yaml`. */
  record?: { kind: Kind; id: string } | undefined;
  /** From the record inwards, so that a tool can point at file, line and column. */
  path: readonly (string | number)[];
  expected?: string | undefined;
  found?: string | undefined;
  remedy?: string | undefined;
}
