import { rangesOf, type ScaleRow } from "../../scales.js";
import type { Forecast } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const likelihoodRange: Rule = {
  name: "likelihood-range",
  scope: "record",
  docs:
    "A numeric range stands only beside an absolute estimate, and is the one that the named scale gives " +
    "to the author's word; a ranking such as “most likely” has none.",
  why:
    "“Most likely” orders what may come and gives it no number; a range beside it would be ours, in the " +
    "author's name.",
  example: {
    file: "forecasts/another-attempt.yaml",
    bad: "sense: ranking",
    good: "sense: absolute",
  },
  check: (dataset) =>
    entriesOf(dataset, "forecast").flatMap(({ kind, id, record }) =>
      judge(record).map((finding) => ({ ...finding, record: { kind, id } })),
    ),
};

function judge({ sense, term, likelihood }: Forecast): Finding[] {
  if (!likelihood) return [];
  if (sense !== "absolute")
    return [
      {
        message: `an estimate that is ${sense} has no numeric range`,
        path: ["likelihood"],
        expected: "no likelihood",
        found: `${likelihood.low} to ${likelihood.high}`,
        remedy: "take likelihood out: the words alone stand",
      },
    ];
  const row = rowFor(term, rangesOf(likelihood.scale));
  if (!row)
    return [
      {
        message: `the scale ${likelihood.scale} has no row for “${term}”`,
        path: ["likelihood", "scale"],
        expected: rangesOf(likelihood.scale)
          .flatMap(({ terms }) => terms)
          .join(", "),
        found: term,
        remedy: "name a scale that has the word, or take likelihood out",
      },
    ];
  if (row.low === likelihood.low && row.high === likelihood.high) return [];
  return [
    {
      message: `this is not the range that ${likelihood.scale} gives to “${term}”`,
      path: ["likelihood", row.low === likelihood.low ? "high" : "low"],
      expected: `low: ${row.low}, high: ${row.high}`,
      found: `low: ${likelihood.low}, high: ${likelihood.high}`,
      remedy: "write the numbers of the scale",
    },
  ];
}

/** The row whose words stand in the term; the longest words decide, so that “very likely” is not “likely”. */
function rowFor(term: string, rows: readonly ScaleRow[]): ScaleRow | undefined {
  const padded = ` ${term.toLowerCase().replaceAll(/[^a-z]+/g, " ")} `;
  const hits = rows.flatMap((row) =>
    row.terms
      .filter((words) => padded.includes(` ${words} `))
      .map((words) => ({ row, length: words.length })),
  );
  return hits.sort((a, b) => b.length - a.length)[0]?.row;
}
