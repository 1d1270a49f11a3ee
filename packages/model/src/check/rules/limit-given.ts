import { entriesOf } from "../each.js";
import type { Rule } from "../rule.js";

export const limitGiven: Rule = {
  name: "limit-given",
  scope: "record",
  docs: "A line says what it prohibits, what it demands, or both.",
  why: "A line without its limit is a label, and whether it was crossed cannot be judged.",
  example: {
    file: "redlines/kell-point-harbour.yaml",
    bad: "figure: pier-length\n",
    good: "prohibits: That Ostrell builds a harbour at Kell Point.\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "redline")
      .filter(({ record: { prohibits, demands } }) => prohibits === undefined && demands === undefined)
      .map(({ kind, id }) => ({
        message: "the line says neither what it prohibits nor what it demands",
        record: { kind, id },
        path: [],
        expected: "prohibits, demands, or both",
        found: "neither",
        remedy: "add one of them, in the editors' own words",
      })),
};
