import { find } from "../../references.js";
import type { Assertion } from "../../collections.js";
import type { CertaintyStatus, Dataset, Voice } from "../../types.js";
import { assertions } from "../each.js";
import type { Finding, Rule } from "../rule.js";

/**
 * What each status needs. `none`: the author vouches for it, so a hedge contradicts it. `support`: a
 * hedge, or a voice beyond the author's, because somebody else says so. `free`: either way.
 */
const HEDGE_BY_STATUS: Readonly<Record<CertaintyStatus, "none" | "support" | "free">> = {
  asserted: "none",
  inferred: "free",
  reported: "support",
  alleged: "support",
  disputed: "support",
  denied: "support",
  unknown: "free",
};

export const hedgeFitsStatus: Rule = {
  name: "hedge-fits-status",
  scope: "record",
  docs:
    "What is reported, alleged, disputed or denied has a hedge or a voice beyond the author's; what is " +
    "asserted has no hedge.",
  why:
    "A hedge that contradicts the status, or a doubt without anybody's word for it, misleads the reader " +
    "about how sure the source is.",
  example: {
    file: "events/dredger-turned-back.yaml",
    bad: "certainty: { status: asserted, hedge: allegedly }",
    good: "certainty: { status: alleged, hedge: allegedly }",
  },
  check: (dataset) =>
    assertions(dataset).flatMap(({ kind, id, record }) =>
      judge(dataset, record).map((finding) => ({ ...finding, record: { kind, id } })),
    ),
};

function judge(dataset: Dataset, record: Assertion): Finding[] {
  const { status, hedge } = record.certainty;
  const need = HEDGE_BY_STATUS[status];
  if (need === "none" && hedge !== undefined)
    return [
      {
        message: `an ${status} fact carries the hedge “${hedge}”`,
        path: ["certainty", "hedge"],
        expected: "no hedge",
        found: hedge,
        remedy: "make the status reported, alleged or inferred, or take the hedge out",
      },
    ];
  if (need === "support" && hedge === undefined && !goesBeyondAuthor(dataset, record))
    return [
      {
        message: `what is ${status} needs the hedge, or who says so`,
        path: ["certainty"],
        expected: "a hedge, or an attribution beyond the author",
        found: `status ${status} with neither`,
        remedy: "add certainty.hedge with the exact word, or add the voice to attribution",
      },
    ];
  return [];
}

/** Whether the chain reaches somebody beyond the source in which it begins and the authors of that. */
function goesBeyondAuthor(dataset: Dataset, { attribution, evidence }: Assertion): boolean {
  const [first] = attribution;
  const begins = evidence
    .map(({ source }) => source)
    .filter((source) => first !== undefined && isVoiceOf(dataset, source, first));
  return attribution.some(
    (voice) =>
      !begins.some((source) => isVoiceOf(dataset, source, voice)) && (voice !== first || "unnamed" in voice),
  );
}

function isVoiceOf(dataset: Dataset, source: string, voice: Voice): boolean {
  if ("source" in voice) return voice.source === source;
  const authors = find(dataset.sources, source)?.author ?? [];
  return "actor" in voice && authors.some((author) => "actor" in author && author.actor === voice.actor);
}
