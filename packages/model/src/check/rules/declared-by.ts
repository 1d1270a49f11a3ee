import { find } from "../../references.js";
import type { Dataset, Redline } from "../../types.js";
import { standsFor } from "../concerned.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const declaredBy: Rule = {
  name: "declared-by",
  scope: "dataset",
  docs:
    "An explicit line names a quote that declares it, spoken by the one who draws the line or in its " +
    "name.",
  why: "To call a line explicit is to say that somebody drew it in words; those words must be there to read.",
  example: {
    file: "redlines/kell-point-harbour.yaml",
    bad: "expressed: explicit\nsince: { text: March 3, edtf: 2031-03-03, basis: stated }\n",
    good: "expressed: explicit\ndeclaredBy: [varga-on-kell-point]\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "redline").flatMap(({ kind, id, record }) =>
      [...explicit(record), ...speakers(dataset, record)].map((finding) => ({
        ...finding,
        record: { kind, id },
      })),
    ),
};

function explicit({ expressed, declaredBy: quotes }: Redline): Finding[] {
  return expressed === "explicit" && !quotes
    ? [
        {
          message: "an explicit line names no words that declare it",
          path: ["expressed"],
          expected: "declaredBy with at least one quote",
          found: "none",
          remedy: "add declaredBy, or make it implied",
        },
      ]
    : [];
}

function speakers(dataset: Dataset, { by, declaredBy: quotes = [] }: Redline): Finding[] {
  return quotes.flatMap((id, index) => {
    const speaker = find(dataset.quotes, id)?.speaker;
    if (speaker === undefined || !find(dataset.actors, speaker) || standsFor(dataset, speaker).has(by))
      return [];
    return [
      {
        message: `${speaker} does not speak for ${by}`,
        path: ["declaredBy", index],
        expected: `words of ${by}, or of somebody with a role in it`,
        found: `${id}, by ${speaker}`,
        remedy: `give ${speaker} a role at ${by}, or name another quote`,
      },
    ];
  });
}
