import { find, eachReference } from "../../references.js";
import type { Dataset } from "../../types.js";
import { entries } from "../each.js";
import type { Finding, Rule } from "../rule.js";

/** Fields of a record through which a fact rests on a source. */
const RESTING = /^(?:.*\.)?(evidence|attribution|knownThrough|resolution)(\.|$)/;

export const sourceRole: Rule = {
  name: "source-role",
  scope: "record",
  docs: "A source for names, codes or coordinates is nobody's word: no fact rests on it.",
  why: "A register says how something is spelled or where it lies; a fact that rests on it has no author.",
  example: {
    file: "sources/gazette-report.yaml",
    bad: "kind: report\nrole: names\n",
    good: "kind: report\n",
  },
  check: (dataset) => {
    const found: Finding[] = [];
    for (const { kind, id, record } of entries(dataset))
      eachReference(kind, record, (target, _, path) => {
        if (isOfNames(dataset, target) && RESTING.test(path.join(".")))
          found.push({ ...restsOnNames(target), record: { kind, id }, path: [...path] });
      });
    return found;
  },
};

function isOfNames({ sources }: Dataset, id: string): boolean {
  return find(sources, id)?.role === "names";
}

function restsOnNames(source: string): Omit<Finding, "path" | "record"> {
  return {
    message: `a fact rests on \`${source}\`, which is a source of names`,
    expected: "a source that facts rest on",
    found: `${source}, role: names`,
    remedy: "name the source that says so, or make its role facts",
  };
}
