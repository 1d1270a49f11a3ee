import { COLLECTIONS, type Kind } from "../../collections.js";
import { eachReference } from "../../references.js";
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
  check: (dataset, { withheld }) => {
    const found: Finding[] = [];
    const judge = judgeOf(dataset, withheld);
    const wrong = judge(dataset.about.article, ["source"]);
    if (wrong) found.push({ ...wrong, path: ["article"] });
    for (const { kind, id, record } of entries(dataset))
      eachReference(kind, record, (target, kinds, path) => {
        const fault = judge(target, kinds);
        if (fault) found.push({ ...fault, record: { kind, id }, path: [...path] });
      });
    return found;
  },
};

type Fault = Omit<Finding, "path">;

/** Many records can name the same id that is not there: what is said of it is worked out once. */
function judgeOf(
  dataset: Dataset,
  withheld: ReadonlySet<string>,
): (id: string, allowed: readonly Kind[]) => Fault | undefined {
  const suggest = suggester(dataset, withheld);
  const told = new Map<string, Fault>();
  return (id, allowed) => {
    if (allowed.some((kind) => Object.hasOwn(dataset[COLLECTIONS[kind]], id)) || withheld.has(id))
      return undefined;
    const key = `${id} ${allowed.join(" ")}`;
    const fault = told.get(key) ?? unresolved(dataset, id, allowed, suggest);
    told.set(key, fault);
    return fault;
  };
}

type Suggest = (id: string, allowed: readonly Kind[], all: boolean) => string | undefined;

/**
 * To look for what was meant goes through all ids: where hundreds of ids are wrong, the rest are told
 * without it.
 */
const SUGGESTIONS = 200;

function suggester(dataset: Dataset, withheld: ReadonlySet<string>): Suggest {
  let left = SUGGESTIONS;
  return (id, allowed, all) =>
    left-- > 0
      ? didYouMean(id, all ? [...idsOf(dataset, allowed), ...withheld] : idsOf(dataset, allowed))
      : undefined;
}

function unresolved(dataset: Dataset, id: string, allowed: readonly Kind[], suggest: Suggest): Fault {
  const expected = `the id of ${listed(allowed)}`;
  const [other] = kindsOf(dataset, id);
  if (other)
    return {
      message: `\`${id}\` is ${named(other)}, which cannot stand here`,
      expected,
      found: `${id} (${other})`,
      remedy: suggest(id, allowed, false) ?? `name ${listed(allowed)}`,
    };
  return {
    message: `there is no ${allowed.length > 3 ? "record" : allowed.join(" or ")} \`${id}\``,
    expected,
    found: id,
    remedy: moved(dataset, id) ?? suggest(id, allowed, true) ?? remedy(allowed, id),
  };
}

function moved({ redirects }: Dataset, id: string): string | undefined {
  const redirect = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  if (!redirect) return undefined;
  return "to" in redirect
    ? `it was renamed: write \`${redirect.to}\``
    : `it was retired: ${redirect.retired}`;
}

function remedy(allowed: readonly Kind[], id: string): string {
  return allowed.length === 1
    ? `write the record of this ${allowed[0]}, in a file ${id}.yaml`
    : "write the record, or take the reference out";
}

function listed(kinds: readonly Kind[]): string {
  return kinds.length > 3 ? "a record" : kinds.map(named).join(" or ");
}

function named(kind: Kind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
