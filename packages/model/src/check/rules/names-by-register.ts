import { eachReference, find } from "../../references.js";
import { entries } from "../each.js";
import type { Finding, Rule } from "../rule.js";

/** Fields of a record whose source says how something is written, numbered, placed or flagged. */
const NAMING = /^(names|identifiers|coordinates|flags)\./;

export const namesByRegister: Rule = {
  name: "names-by-register",
  scope: "record",
  docs: "The source of a name in another language, an id, a flag or a point on a map is a source of names.",
  why: "A report of facts is no proof of a spelling: a reader who follows it finds something else.",
  example: {
    file: "actors/norvane.yaml",
    bad: "text: Norvåna, kind: native, source: gazette-report }\n",
    good: "text: Norvåna, kind: native, source: atlas-of-names }\n",
  },
  check: (dataset) => {
    const found: Finding[] = [];
    for (const { kind, id, record } of entries(dataset))
      eachReference(kind, record, (target, _, path) => {
        if (NAMING.test(path.join(".")) && find(dataset.sources, target)?.role === "facts")
          found.push({
            message: `\`${target}\` is a source of facts, and no register of names`,
            record: { kind, id },
            path: [...path],
            expected: "a source whose role is names",
            found: target,
            remedy: "name the register that has it, or take it out",
          });
      });
    return found;
  },
};
