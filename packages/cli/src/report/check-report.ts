import type { Located } from "../dataset/problem.js";
import type { LanguageReport } from "../translation/check-translations.js";
import type { Fixed } from "../fix/fix-dataset.js";

/** What one run of `check` came to, for every format. */
export interface CheckReport {
  problems: readonly Located[];
  /** What was fixed before; empty without `--fix`. */
  fixed: readonly Fixed[];
  /** “quote no-harbour”: what nobody has proved yet. */
  unproved: readonly string[];
  /** What is told and is no problem. */
  notes: readonly Located[];
  files: number;
  /** “2 sources, 3 actors”. */
  contents: string;
  /** What is translated, by language. */
  languages: readonly LanguageReport[];
}
