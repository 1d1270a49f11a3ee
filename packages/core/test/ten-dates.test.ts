import { describe, expect, test } from "vitest";
import { COLUMNS, type Column, derived } from "./ten-dates.js";
import { markdownTable } from "./markdown-table.js";

const ASSAD = "assad-in-power: agree (asserted)";
const ALIGNED = "remark: goals-aligned-so-far";
const NO_LINE = "no line yet";
const BACKING = "listed: iran-backs-assad";
const NAVAL_BASE = "listed: iran-intends-naval-base";
const SKIES = "air-safety-over-syria: agree (inferred)";
const ISRAEL_SILENT = "not stated, israel: assad-in-power, russian-standing";
const IN_THE_SKIES = [NO_LINE, "listed: israeli-attacks-in-syria", "listed: tacit-air-restraint"];

const RUSSIA_ENTERS = {
  IR: [
    ASSAD,
    "not stated, iran: air-safety-over-syria, russian-standing",
    "not stated, russia: attacks-on-israel",
    ALIGNED,
  ],
  LR: [SKIES, ISRAEL_SILENT],
  LI: ["not stated, israel: assad-in-power, attacks-on-israel", "not stated, iran: air-safety-over-syria"],
};

const BASE_SUGGESTED = {
  IR: [
    ASSAD,
    "not stated, iran: air-safety-over-syria, russian-standing",
    "not stated, russia: attacks-on-israel, permanent-presence-in-syria",
    ALIGNED,
  ],
  LR: [SKIES, ISRAEL_SILENT],
  LI: [
    "not stated, israel: assad-in-power, attacks-on-israel, permanent-presence-in-syria",
    "not stated, iran: air-safety-over-syria",
  ],
};

const IN_ITS_MONTH = {
  IR: [
    ASSAD,
    "permanent-presence-in-syria: diverge, russia leaning (inferred)",
    "not stated, iran: air-safety-over-syria, inclusive-peace-deal, israeli-strikes-in-syria, " +
      "russian-standing",
    "not stated, russia: attacks-on-israel, israeli-and-us-influence",
    ALIGNED,
    "remark: interests-begin-to-diverge",
  ],
  LR: [
    SKIES,
    "israeli-strikes-in-syria: conditional (inferred)",
    "permanent-presence-in-syria: agree, russia leaning (inferred)",
    "not stated, israel: assad-in-power, inclusive-peace-deal, russian-standing",
    "remark: israel-and-russia-share-interests",
  ],
  LI: [
    "permanent-presence-in-syria: oppose (inferred)",
    "not stated, israel: assad-in-power, attacks-on-israel, israeli-and-us-influence",
    "not stated, iran: air-safety-over-syria, israeli-strikes-in-syria",
  ],
  B: [
    "rung 1 of 4, inferred; not crossed, by this account",
    "by israeli-attacks-in-syria",
    "by strike-near-damascus",
    "by tacit-air-restraint",
  ],
};

const HOUSED = [
  "rung 4 of 6, reported; not crossed, by this account",
  "by iran-building-permanent-base",
  "by site-housed-iranian-forces",
];

/** Iran backs Assad; nothing is told of Russia yet. */
const IRAN_ALONE = {
  A: [NO_LINE, BACKING],
  B: [NO_LINE],
  IR: ["not stated, russia: assad-in-power"],
  LR: [],
  LI: ["not stated, israel: assad-in-power"],
};

type Answers = Readonly<Record<Column, readonly string[]>>;

/** On each day what is derived, and what the article lets a careful reader say. */
const TEN_DATES: readonly (readonly [asOf: string, reason: string, answers: Answers])[] = [
  [
    "2011-04-30",
    "It tells of no line. Iran has “long” used Syria as a route; from when is not said.",
    { A: [NO_LINE], B: [NO_LINE], IR: [], LR: [], LI: [] },
  ],
  ["2011-06-15", "Iran backs Assad since May; of Russia nothing is told yet.", IRAN_ALONE],
  [
    "2012-07-31",
    "Burgas is bombed this month; the quarrel of 2012 is about nuclear sites, not about this line.",
    IRAN_ALONE,
  ],
  [
    "2015-10-15",
    "Russia enters “in the fall”, on a day that is not known: what it wants there is possible from " +
      "September and sure by the end of November. On attacks on Israel only Khamenei’s words are told.",
    { A: [NO_LINE, BACKING], B: [NO_LINE], ...RUSSIA_ENTERS },
  ],
  [
    "2016-06-30",
    "Goals “so far” aligned; a hot line came shortly after Russia’s entry; nothing is told of a line.",
    { A: [NO_LINE, BACKING], B: IN_THE_SKIES, ...RUSSIA_ENTERS },
  ],
  [
    "2017-01-15",
    "Bagheri has suggested a naval base; Israel’s answer is not told yet, and so there is no line that " +
      "the base could be measured by.",
    { A: [NO_LINE, BACKING, NAVAL_BASE], B: IN_THE_SKIES, ...BASE_SUGGESTED },
  ],
  [
    "2017-11-30",
    "The BBC has reported on claims of a base; the strike is tomorrow.",
    {
      A: [NO_LINE, BACKING, NAVAL_BASE, "listed: iran-building-permanent-base"],
      B: IN_THE_SKIES,
      ...BASE_SUGGESTED,
    },
  ],
  [
    "2017-12-01",
    "The strike carried the message; Netanyahu said it hours later, so his line is sure only on the next " +
      "day. Russia stood aside: that is read from what it did not do.",
    {
      A: [
        NO_LINE,
        BACKING,
        NAVAL_BASE,
        "listed: iran-building-permanent-base",
        "listed: site-housed-iranian-forces",
      ],
      ...IN_ITS_MONTH,
    },
  ],
  [
    "2017-12-02",
    "Building is only claimed and housing only reported; the author never says that the line was crossed.",
    { A: HOUSED, ...IN_ITS_MONTH },
  ],
  [
    "2017-12-31",
    "As the article says for its month: aligned so far and beginning to part; Israel’s stand on attacks on " +
      "Israel and Iran’s on strikes are not stated, which is no agreement and no quarrel.",
    { A: HOUSED, ...IN_ITS_MONTH },
  ],
];

const CODES = ["A", "B", "IR", "LR", "LI"] as const satisfies readonly Column[];

describe.each(TEN_DATES)("on %s: %s", (asOf, _, answers) => {
  test.each(CODES)("%s", (column) => expect(derived(column, asOf)).toEqual(answers[column]));
});

const INTRODUCTION = `# Readings

What is derived from the records on ten dates, beside what the article lets a careful reader say on each. The
article's own date is “December 2017”; it is read as its last day. “Not stated” means that the source gives no
position of that actor: silence is compared with nothing.

\`test/ten-dates.test.ts\` writes this page with \`vitest -u\`, and fails where it or an answer is another.

`;

test("the page of readings says what is derived", async () => {
  const head = ["Date", ...CODES.map((column) => COLUMNS[column]), "What a careful reader can say"];
  const rows = TEN_DATES.map(([asOf, reason]) => [
    asOf,
    ...CODES.map((column) => derived(column, asOf).join("<br>") || "nothing to compare"),
    reason,
  ]);
  await expect(INTRODUCTION + markdownTable([head, ...rows])).toMatchFileSnapshot("../docs/readings.md");
});
