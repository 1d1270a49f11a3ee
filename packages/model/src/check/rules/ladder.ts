import type { Redline } from "../../types.js";
import { entriesOf } from "../each.js";
import { didYouMean } from "../nearest.js";
import { repeated } from "../repeated.js";
import type { Finding, Rule } from "../rule.js";

export const ladder: Rule = {
  name: "ladder",
  scope: "record",
  docs:
    "The rungs of a ladder have ids of their own, every rung that is named stands on it, and each " +
    "signal and forecast stands there once.",
  why: "A reading is the highest rung that evidence reaches: a rung that is not on the ladder has no height.",
  example: {
    file: "redlines/kell-point-harbour.yaml",
    bad: "  - { record: piles-landed, rung: material, why: Piles are materials. }",
    good: "  - { record: piles-landed, rung: materials, why: Piles are materials. }",
  },
  check: (dataset) =>
    entriesOf(dataset, "redline").flatMap(({ kind, id, record }) =>
      judge(record).map((finding) => ({ ...finding, record: { kind, id } })),
    ),
};

function judge({ ladder: { rungs, crossedAt }, signals, expectations = [] }: Redline): Finding[] {
  const ids = rungs.map((rung) => rung.id);
  const named = [
    { rung: crossedAt, path: ["ladder", "crossedAt"] },
    ...signals.map(({ rung }, index) => ({ rung, path: ["signals", index, "rung"] })),
    ...expectations.flatMap(({ rung }, index) =>
      rung === undefined ? [] : [{ rung, path: ["expectations", index, "rung"] }],
    ),
  ];
  const twice = (values: string[], path: (index: number) => (string | number)[], what: string): Finding[] =>
    repeated(values).map(({ value, index }) => ({
      message: `${what} \`${value}\` stands here twice`,
      path: path(index),
      found: value,
      remedy: "keep one of the two",
    }));
  return [
    ...twice(ids, (index) => ["ladder", "rungs", index, "id"], "the rung"),
    ...twice(
      signals.map(({ record }) => record),
      (index) => ["signals", index, "record"],
      "the signal",
    ),
    ...twice(
      expectations.map(({ forecast }) => forecast),
      (index) => ["expectations", index, "forecast"],
      "the forecast",
    ),
    ...named
      .filter(({ rung }) => !ids.includes(rung))
      .map(({ rung, path }) => ({
        message: `the ladder has no rung \`${rung}\``,
        path,
        expected: ids.join(", "),
        found: rung,
        remedy: didYouMean(rung, ids) ?? "name one of its rungs",
      })),
  ];
}
