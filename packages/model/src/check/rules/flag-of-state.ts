import { entriesOf } from "../each.js";
import type { Rule } from "../rule.js";

export const flagOfState: Rule = {
  name: "flag-of-state",
  scope: "record",
  docs: "Only a state has flags: a group, a person or an organisation is shown by its initials.",
  why: "A flag says who rules; beside a militia or a minister it would take a side that no source took.",
  example: {
    file: "actors/ostrell.yaml",
    bad: "kind: alliance\n",
    good: "kind: state\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "actor").flatMap(({ kind, id, record }) =>
      record.flags === undefined || record.kind === "state"
        ? []
        : [
            {
              message: `\`${id}\` is no state, and has no flag`,
              record: { kind, id },
              path: ["flags"],
              expected: "flags of a state",
              found: `flags, kind: ${record.kind}`,
              remedy: "take them out; the flag of a state stands in the state's own record",
            },
          ],
    ),
};
