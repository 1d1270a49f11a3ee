import { entriesOf } from "../each.js";
import type { Rule } from "../rule.js";

export const issuedPlain: Rule = {
  name: "issued-plain",
  scope: "record",
  docs: "A source was issued on a day or within a stretch of time that has an end.",
  why: "Nothing is issued for ever; a list of sources would print no date at all.",
  example: {
    file: "sources/gazette-report.yaml",
    bad: "issued: { text: late 2030, edtf: 2030-10/.., basis: inferred }\n",
    good: 'issued: { text: late 2030, edtf: "[2030-10..2030-12]", basis: inferred }\n',
  },
  check: (dataset) =>
    entriesOf(dataset, "source").flatMap(({ kind, id, record: { issued } }) =>
      issued && issued.latest === undefined
        ? [
            {
              message: `\`${id}\` would be issued for ever`,
              record: { kind, id },
              path: ["issued", "edtf"],
              expected: "a date, or an interval that ends",
              found: issued.edtf,
              remedy: "write the days between which it was issued, and its own words in text",
            },
          ]
        : [],
    ),
};
