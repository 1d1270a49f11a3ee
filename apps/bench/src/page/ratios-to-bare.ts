import type { Results } from "./results.ts";
import type { Twins } from "./subjects.ts";
import type { Figures, Measure } from "./trials.ts";
import type { Kind } from "./widgets.ts";
import type { Spread } from "./statistics.ts";

/** One figure in which a widget is held against a bare Lit element with the same content. */
export interface AgainstBare {
  what: string;
  data: "properties" | "json";
  measure: Measure;
  figure: keyof Figures;
  /** How many times as much it may be. */
  limit: number;
}

const TIME_LIMIT = 1.3;
const MEMORY_LIMIT = 1.5;

export const AGAINST_BARE: readonly AgainstBare[] = [
  inserted("100 put in at once, from properties", "properties", "insert 100"),
  inserted("100 put in at once, from JSON", "json", "insert 100"),
  inserted("1,000 put in at once, from properties", "properties", "insert 1,000"),
  inserted("1,000 put in at once, from JSON", "json", "insert 1,000"),
  {
    what: "script of a page with one",
    data: "json",
    measure: "load 1",
    figure: "script",
    limit: TIME_LIMIT,
  },
  held("memory held by 100, from properties", "properties"),
  held("memory held by 100, from JSON", "json"),
];

function inserted(what: string, data: AgainstBare["data"], measure: Measure): AgainstBare {
  return { what, data, measure, figure: "task", limit: TIME_LIMIT };
}

function held(what: string, data: AgainstBare["data"]): AgainstBare {
  return { what, data, measure: "insert 100", figure: "heap", limit: MEMORY_LIMIT };
}

/** How many times as much a widget takes as its bare twin. */
export function ratioToBare(
  results: Results,
  kind: Kind,
  twins: Readonly<Record<AgainstBare["data"], Twins>>,
  { data, measure, figure }: AgainstBare,
): Spread {
  const { bare, ours } = twins[data];
  return results.ratio(kind, measure, ours, bare, figure);
}
