import { entriesOf } from "../each.js";
import type { Rule } from "../rule.js";

export const endsDiffer: Rule = {
  name: "ends-differ",
  scope: "record",
  docs: "A relation joins two actors, a red line is not drawn against the one who draws it, and the low end of a range is below its high end.",
  check: (dataset) => [
    ...entriesOf(dataset, "relation").flatMap(({ kind, id, record }) => (record.from === record.to ? [{ message: "a relation joins an actor to itself", record: { kind, id }, path: ["to"], expected: `an actor other than ${record.from}`, found: record.to, remedy: "name the other end" }] : [])),
    ...entriesOf(dataset, "redline").flatMap(({ kind, id, record }) =>
      record.against.includes(record.by) ? [{ message: "the line is drawn against the one who draws it", record: { kind, id }, path: ["against", record.against.indexOf(record.by)], expected: `an actor other than ${record.by}`, found: record.by, remedy: "name the one who must not cross it" }] : [],
    ),
    ...entriesOf(dataset, "figure").flatMap(({ kind, id, record }) =>
      record.bound === "range" && record.low >= record.high ? [{ message: "the range is empty or runs backwards", record: { kind, id }, path: ["high"], expected: `more than ${record.low}`, found: String(record.high), remedy: "write the smaller number as low" }] : [],
    ),
  ],
};
