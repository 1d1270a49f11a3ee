import { eachReference } from "../../references.js";
import type { Kind } from "../../collections.js";
import type { Dataset } from "../../types.js";
import { entries } from "../each.js";
import type { Rule } from "../rule.js";

/** Records of these kinds are there to be referred to. */
const REFERRED: ReadonlySet<Kind> = new Set(["source", "actor", "place", "topic"]);

export const noUnusedRecord: Rule = {
  name: "no-unused-record",
  scope: "dataset",
  docs: "Every source, actor, place and topic is referred to by something besides itself.",
  why: "What nothing refers to is shown nowhere: it is a leftover, or a reference was forgotten.",
  example: {
    file: "places/kell-point.yaml",
    bad: "name: Kell Point\n",
    good: "name: Kell Point\nwithin: the-strait\n",
  },
  check: (dataset) => {
    const used = referredTo(dataset);
    return entries(dataset)
      .filter(({ kind, id }) => REFERRED.has(kind) && !used.has(id))
      .map(({ kind, id }) => ({
        message: `nothing refers to this ${kind}`,
        record: { kind, id },
        path: [],
        expected: "at least one reference from another record",
        found: "none",
        remedy: "refer to it where it belongs, or delete the file",
      }));
  },
};

function referredTo(dataset: Dataset): Set<string> {
  const used = new Set([dataset.about.article]);
  for (const { kind, id, record } of entries(dataset))
    eachReference(kind, record, (target) => {
      if (target !== id) used.add(target);
    });
  return used;
}
