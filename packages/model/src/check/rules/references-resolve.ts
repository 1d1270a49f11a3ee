import type { Kind } from "../../collections.js";
import { references } from "../../references.js";
import type { Dataset } from "../../types.js";
import { entries, idsOf, kindsOf } from "../each.js";
import { didYouMean } from "../nearest.js";
import type { Finding, Rule } from "../rule.js";

export const referencesResolve: Rule = {
  name: "references-resolve",
  scope: "record",
  docs: "Every id that a record names belongs to a record of a kind that may stand there.",
  why: "A card or a gauge follows these ids; one that leads nowhere leaves a hole where a name should stand.",
  example: {
    file: "quotes/varga-on-kell-point.yaml",
    bad: "speaker: ilse-vraga",
    good: "speaker: ilse-varga",
  },
  check: (dataset, { withheld }) => [
    ...unresolved(dataset, withheld, dataset.about.article, ["source"]).map((wrong) => ({ ...wrong, path: ["article"] })),
    ...entries(dataset).flatMap(({ kind, id, record }) =>
      references(kind, record).flatMap(({ path, id: target, kinds }) =>
        unresolved(dataset, withheld, target, kinds).map((wrong) => ({ ...wrong, record: { kind, id }, path })),
      ),
    ),
  ],
};

function unresolved(dataset: Dataset, withheld: ReadonlySet<string>, id: string, allowed: readonly Kind[]): Omit<Finding, "path">[] {
  const kinds = kindsOf(dataset, id);
  if (withheld.has(id) || kinds.some((kind) => allowed.includes(kind))) return [];
  const expected = `the id of ${listed(allowed)}`;
  const [other] = kinds;
  if (other)
    return [
      {
        message: `\`${id}\` is ${named(other)}, which cannot stand here`,
        expected,
        found: `${id} (${other})`,
        remedy: didYouMean(id, idsOf(dataset, allowed)) ?? `name ${listed(allowed)}`,
      },
    ];
  return [
    {
      message: `there is no ${allowed.length > 3 ? "record" : allowed.join(" or ")} \`${id}\``,
      expected,
      found: id,
      remedy: moved(dataset, id) ?? didYouMean(id, [...idsOf(dataset, allowed), ...withheld]) ?? remedy(allowed, id),
    },
  ];
}

function moved({ redirects }: Dataset, id: string): string | undefined {
  const redirect = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  if (!redirect) return undefined;
  return "to" in redirect ? `it was renamed: write \`${redirect.to}\`` : `it was retired: ${redirect.retired}`;
}

function remedy(allowed: readonly Kind[], id: string): string {
  return allowed.length === 1 ? `write the record of this ${allowed[0]}, in a file ${id}.yaml` : "write the record, or take the reference out";
}

function listed(kinds: readonly Kind[]): string {
  return kinds.length > 3 ? "a record" : kinds.map(named).join(" or ");
}

function named(kind: Kind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
