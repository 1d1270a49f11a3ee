import type { Dataset } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const endsDiffer: Rule = {
  name: "ends-differ",
  scope: "record",
  docs:
    "A relation joins two actors, a red line is not drawn against the one who draws it, and the low end " +
    "of a range is below its high end.",
  why: "A relation, a line or a range with only one end says nothing.",
  example: {
    file: "relations/norvane-opposes-ostrell.yaml",
    bad: "from: norvane\nto: norvane",
    good: "from: norvane\nto: ostrell",
  },
  check: (dataset) => [...relations(dataset), ...redlines(dataset), ...ranges(dataset)],
};

function relations(dataset: Dataset): Finding[] {
  const wrong = entriesOf(dataset, "relation").filter(({ record }) => record.from === record.to);
  return wrong.map(({ kind, id, record: { from, to } }) => ({
    message: "a relation joins an actor to itself",
    record: { kind, id },
    path: ["to"],
    expected: `an actor other than ${from}`,
    found: to,
    remedy: "name the other end",
  }));
}

function redlines(dataset: Dataset): Finding[] {
  const wrong = entriesOf(dataset, "redline").filter(({ record }) => record.against.includes(record.by));
  return wrong.map(({ kind, id, record: { by, against } }) => ({
    message: "the line is drawn against the one who draws it",
    record: { kind, id },
    path: ["against", against.indexOf(by)],
    expected: `an actor other than ${by}`,
    found: by,
    remedy: "name the one who must not cross it",
  }));
}

function ranges(dataset: Dataset): Finding[] {
  return entriesOf(dataset, "figure").flatMap(({ kind, id, record }) => {
    if (record.bound !== "range" || record.low < record.high) return [];
    return [
      {
        message: "the range is empty or runs backwards",
        record: { kind, id },
        path: ["high"],
        expected: `more than ${record.low}`,
        found: String(record.high),
        remedy: "write the smaller number as low",
      },
    ];
  });
}
