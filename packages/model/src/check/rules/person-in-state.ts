import { find } from "../../references.js";
import { entriesOf } from "../each.js";
import type { Rule } from "../rule.js";

export const personInState: Rule = {
  name: "person-in-state",
  scope: "record",
  docs: "A person is no part of a state: a role at the state says what the person does there.",
  why: "“Part of Norvane” calls a minister a piece of a country.",
  example: {
    file: "actors/ilse-varga.yaml",
    bad: "name: Ilse Varga\npartOf: [norvane]\n",
    good: "name: Ilse Varga\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "actor").flatMap(({ kind, id, record }) =>
      (record.kind === "person" ? (record.partOf ?? []) : []).flatMap((whole, index) =>
        find(dataset.actors, whole)?.kind === "state"
          ? [
              {
                message: `\`${id}\` is a person, and no part of the state \`${whole}\``,
                record: { kind, id },
                path: ["partOf", index],
                expected: "a group or an organisation",
                found: whole,
                remedy: "take it out, and say in roles what the person does there",
              },
            ]
          : [],
      ),
    ),
};
