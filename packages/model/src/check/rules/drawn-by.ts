import type { Redline } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const drawnBy: Rule = {
  name: "drawn-by",
  scope: "record",
  docs:
    "A line that its actor drew says how it was expressed; one that the author or the editors infer does " +
    "not, and of the editors' own the coding says why it is one.",
  why: "Nobody declared a line that is only inferred; to call it somebody's would put words in their mouth.",
  example: {
    file: "redlines/kell-point-harbour.yaml",
    bad: "drawnBy: editors\nsince: { text: March 3, edtf: 2031-03-03, basis: stated }\n",
    good: "drawnBy: actor\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "redline").flatMap(({ kind, id, record }) =>
      judge(record).map((finding) => ({ ...finding, record: { kind, id } })),
    ),
};

function judge(redline: Redline): Finding[] {
  if (redline.drawnBy !== "actor") return [...declared(redline), ...uncoded(redline)];
  if (redline.expressed) return [];
  return [
    {
      message: "the actor drew this line, but how is not said",
      path: ["drawnBy"],
      expected: "expressed: explicit or implied",
      found: "nothing",
      remedy: "add expressed, or say that the author or the editors infer the line",
    },
  ];
}

function declared({ drawnBy: who, expressed, declaredBy }: Redline): Finding[] {
  const field = expressed ? "expressed" : "declaredBy";
  if (!expressed && !declaredBy) return [];
  return [
    {
      message: `the ${who} infer this line, so its actor has not declared it`,
      path: [field],
      expected: `no ${field}`,
      found: expressed ?? declaredBy?.join(", ") ?? "",
      remedy: "take it out, or make it the actor's line",
    },
  ];
}

/** What the editors decided stands among their decisions. */
function uncoded({ drawnBy: who, coding = [] }: Redline): Finding[] {
  if (who !== "editors" || coding.some(({ field }) => field === "drawnBy")) return [];
  return [
    {
      message: "the editors infer this line, and do not say why it is one",
      path: ["drawnBy"],
      expected: "an entry under coding with field: drawnBy",
      found: "none",
      remedy: "add it, with the reason",
    },
  ];
}
