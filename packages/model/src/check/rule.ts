import type { Dataset } from "../types.js";
import type { Problem } from "./problem.js";

/** What a rule found wrong; the rule's name is added by `check`. */
export type Finding = Omit<Problem, "rule">;

/** What a rule may know besides the dataset. */
export interface RuleContext {
  /** Ids of records that exist but could not be read: nothing may be concluded from their absence. */
  readonly withheld: ReadonlySet<string>;
}

/** The same lines of one file, as they break a rule and as they keep it. */
export interface RuleExample {
  /** In the invented dataset of the tests, where both are tried. */
  readonly file: string;
  readonly bad: string;
  readonly good: string;
}

/** One thing that a dataset must obey beyond its types. */
export interface Rule {
  /** Kebab case, as problems and exceptions name it. */
  readonly name: string;
  /**
   * `record` where each record is judged by itself and by whether others are there, `dataset` where
   * it takes what others say: such a rule waits while a record is withheld.
   */
  readonly scope: "record" | "dataset";
  /** One sentence: what must hold. */
  readonly docs: string;
  /** One sentence: what goes wrong for readers otherwise. */
  readonly why: string;
  readonly example: RuleExample;
  readonly check: (dataset: Dataset, context: RuleContext) => Finding[];
}
