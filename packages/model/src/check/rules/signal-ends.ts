import { countsFrom, evidenceOf, isActual } from "../../derive/evidence-of.js";
import type { Dataset, Redline } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const signalEnds: Rule = {
  name: "signal-ends",
  scope: "dataset",
  docs: "What ends a signal took place, and not before the signal.",
  why: "A reading comes down when a signal ends; a plan, or what came earlier, would bring it down falsely.",
  example: {
    file: "redlines/kell-point-harbour.yaml",
    bad:
      "  - { record: piles-landed, rung: materials, why: Piles are materials., " +
      "endedBy: { record: survey, why: They were measured. } }\n",
    good: "  - { record: piles-landed, rung: materials, why: Piles are materials. }\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "redline").flatMap(({ kind, id, record }) =>
      record.signals.flatMap((signal, index) =>
        judge(signal, record, dataset).map((finding) => ({
          ...finding,
          record: { kind, id },
          path: ["signals", index, "endedBy", "record"],
        })),
      ),
    ),
};

type Signal = Redline["signals"][number];

function judge(signal: Signal, redline: Redline, dataset: Dataset): Omit<Finding, "path" | "record">[] {
  const { record, endedBy } = signal;
  const end = endedBy && evidenceOf(endedBy.record, dataset);
  if (!endedBy || !end) return [];
  const remedy = "name what ended it, or take endedBy out";
  if (!isActual(end))
    return [
      {
        message: `\`${endedBy.record}\` did not take place, so it ends nothing`,
        expected: "what took place",
        found: endedBy.record,
        remedy,
      },
    ];
  const from = countsFrom({ ...signal, predates: false }, redline, dataset);
  const until = countsFrom({ ...signal, record: endedBy.record, predates: false }, redline, dataset);
  if (from === undefined || until === undefined || until >= from) return [];
  return [
    {
      message: `\`${record}\` would end before it is sure`,
      expected: `${from} or later`,
      found: until,
      remedy,
    },
  ];
}
