import { COLLECTIONS, type Kind } from "../../collections.js";
import type { Dataset } from "../../types.js";
import { entries, entriesOf } from "../each.js";
import { repeated } from "../repeated.js";
import type { Finding, Rule } from "../rule.js";

export const uniqueIds: Rule = {
  name: "unique-ids",
  scope: "record",
  docs:
    "An id belongs to one record of the dataset, and a local id to one role of its actor or one node or " +
    "loop of its diagram.",
  why:
    "An id is what other records, pages and readers use to name a record; two of one name cannot be " +
    "told apart.",
  example: {
    file: "dynamics/boats-and-attempts.yaml",
    bad: "  - { id: boats, label: Force by Norvane }",
    good: "  - { id: force, label: Force by Norvane }",
  },
  check: (dataset) => [...records(dataset), ...roles(dataset), ...diagrams(dataset)],
};

function records(dataset: Dataset): Finding[] {
  const owners = new Map<string, Kind>();
  return entries(dataset).flatMap(({ kind, id, record }) => {
    const first = owners.get(id) ?? kind;
    owners.set(id, first);
    if (record.id !== id)
      return [
        {
          message: "its id is not the name under which it is filed",
          record: { kind, id },
          path: ["id"],
          expected: id,
          found: record.id,
          remedy: "rename the file, or leave the id out",
        },
      ];
    if (first === kind) return [];
    return [
      {
        message: `the id \`${id}\` is taken by ${COLLECTIONS[first]}/${id}.yaml`,
        record: { kind, id },
        path: [],
        expected: "an id of its own",
        found: id,
        remedy: "rename one of the two files",
      },
    ];
  });
}

function roles(dataset: Dataset): Finding[] {
  return entriesOf(dataset, "actor").flatMap(({ kind, id, record }) =>
    repeated((record.roles ?? []).map((role) => role.id)).map(({ value, index }) => ({
      message: `the role id \`${value}\` stands here twice`,
      record: { kind, id },
      path: ["roles", index, "id"],
      found: value,
      remedy: "give each role an id of its own",
    })),
  );
}

function diagrams(dataset: Dataset): Finding[] {
  return entriesOf(dataset, "dynamics").flatMap(({ kind, id, record }) =>
    (["nodes", "loops"] as const).flatMap((list) =>
      repeated(record[list].map((item) => item.id)).map(({ value, index }) => ({
        message: `the id \`${value}\` stands in ${list} twice`,
        record: { kind, id },
        path: [list, index, "id"],
        found: value,
        remedy: "give each an id of its own",
      })),
    ),
  );
}
