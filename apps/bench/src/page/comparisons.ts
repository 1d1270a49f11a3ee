import type { Results } from "./results.ts";
import type { Subject, Twins } from "./subjects.ts";
import type { BenchmarkSuite } from "./suite.ts";
import type { Figures, Measure } from "./trials.ts";
import type { Spread } from "./statistics.ts";

/** How a widget comes by its data. */
type Data = "properties" | "json";
type TwinsByData = Readonly<Record<Data, Twins>>;

/** One figure in which a widget is held against something else that shows the same. */
export interface Comparison {
  what: string;
  data: Data;
  measure: Measure;
  figure: keyof Figures;
  /** How many times as much it may be. */
  limit: number;
}

/** What a widget is held against, and in which figures. */
export interface Yardstick {
  name: string;
  /** What stands beside a build's widget with such data. */
  beside: (twins: TwinsByData, data: Data) => Subject;
  comparisons: readonly Comparison[];
}

const TIME_LIMIT = 1.3;
const MEMORY_LIMIT = 1.5;

const BARE: Yardstick = {
  name: "a bare Lit element with the same content",
  beside: (twins, data) => twins[data].bare,
  comparisons: [
    inserted("100 put in at once, from properties", "properties", "insert 100", TIME_LIMIT),
    inserted("100 put in at once, from JSON", "json", "insert 100", TIME_LIMIT),
    inserted("1,000 put in at once, from properties", "properties", "insert 1,000", TIME_LIMIT),
    inserted("1,000 put in at once, from JSON", "json", "insert 1,000", TIME_LIMIT),
    {
      what: "script of a page with one",
      data: "json",
      measure: "load 1",
      figure: "script",
      limit: TIME_LIMIT,
    },
    held("memory held by 100, from properties", "properties"),
    held("memory held by 100, from JSON", "json"),
  ],
};

/** The most of a peer's time of script that a hundred compact cards may take, and of its time a thousand. */
const PEER_SCRIPT_LIMIT = 1.2;
const PEER_TIME_LIMIT = 1.5;

/** In what a compact widget is held against a peer that says as much. */
export const AGAINST_PEER: readonly Comparison[] = [
  scripted("script of a page with 100", "json", "load 100"),
  scripted("script of 100 put in at once, from properties", "properties", "insert 100"),
  scripted("script of 100 put in at once, from JSON", "json", "insert 100"),
  inserted("1,000 put in at once, from properties", "properties", "insert 1,000", PEER_TIME_LIMIT),
  inserted("1,000 put in at once, from JSON", "json", "insert 1,000", PEER_TIME_LIMIT),
];

function inserted(what: string, data: Data, measure: Measure, limit: number): Comparison {
  return { what, data, measure, figure: "task", limit };
}

function scripted(what: string, data: Data, measure: Measure): Comparison {
  return { what, data, measure, figure: "script", limit: PEER_SCRIPT_LIMIT };
}

function held(what: string, data: Data): Comparison {
  return { what, data, measure: "insert 100", figure: "heap", limit: MEMORY_LIMIT };
}

/** All that the widget of a suite is held against: its bare twin, and peers that say as much. */
export function yardsticksOf({ peers }: Pick<BenchmarkSuite, "peers">): Yardstick[] {
  const named = peers.filter(({ comparisons }) => comparisons.length > 0);
  return [
    BARE,
    ...named.map((peer) => ({ name: peer.name, beside: () => peer, comparisons: peer.comparisons })),
  ];
}

/** How many times as much a widget takes as what it is held against. */
export function ratioTo(
  results: Results,
  { beside }: Yardstick,
  twins: TwinsByData,
  { data, measure, figure }: Comparison,
): Spread {
  return results.ratio(measure, twins[data].ours, beside(twins, data), figure);
}
