import { find } from "../../references.js";
import type { Dataset } from "../../types.js";
import { entries, kindsOf } from "../each.js";
import { didYouMean } from "../nearest.js";
import type { Finding, Rule } from "../rule.js";

export const redirects: Rule = {
  name: "redirects",
  scope: "record",
  docs: "A redirect leads in one hop from an id that is gone to a record that is there.",
  why: "Ids are promises: an address with an old id must still lead somewhere, at once and for good.",
  example: {
    file: "dataset.yaml",
    bad: "  the-gazette: { to: gazette-of-ostrell }",
    good: "  the-gazette: { to: ostrell-gazette }",
  },
  check: (dataset, { withheld }) =>
    Object.keys(dataset.redirects).flatMap((from) => [
      ...clash(dataset, from, withheld),
      ...target(dataset, from, withheld),
    ]),
};

function clash(dataset: Dataset, from: string, withheld: ReadonlySet<string>): Finding[] {
  const [kind] = kindsOf(dataset, from);
  if (!kind && !withheld.has(from)) return [];
  return [
    {
      message: `\`${from}\` redirects, but there is a record of that id`,
      path: ["redirects", from],
      expected: "an id that no record has",
      found: kind ? `${kind} ${from}` : from,
      remedy: "take the redirect out, or rename the record",
    },
  ];
}

function target(dataset: Dataset, from: string, withheld: ReadonlySet<string>): Finding[] {
  const redirect = find(dataset.redirects, from);
  if (!redirect || !("to" in redirect)) return [];
  const { to } = redirect;
  const path = ["redirects", from, "to"];
  const next = find(dataset.redirects, to);
  if (next)
    return [
      {
        message: `\`${from}\` redirects to \`${to}\`, which redirects again or is retired`,
        path,
        expected: "a record, in one hop",
        found: to,
        remedy: "to" in next ? `write \`${next.to}\`` : "retire this id too, with its reason",
      },
    ];
  if (withheld.has(to) || kindsOf(dataset, to).length > 0) return [];
  return [
    {
      message: `\`${from}\` redirects to \`${to}\`, which does not exist`,
      path,
      expected: "the id of a record",
      found: to,
      remedy:
        didYouMean(
          to,
          entries(dataset).map(({ id }) => id),
        ) ?? "name a record, or retire the id with a reason",
    },
  ];
}
