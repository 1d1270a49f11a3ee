import { ASSERTION_KINDS, type AssertionKind } from "../../collections.js";
import { whoseWord } from "../../derive/whose-word.js";
import { TELLER } from "../../infer/voices.js";
import { find } from "../../references.js";
import type { Dataset, Source, Voice } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const voiceAgrees: Rule = {
  name: "voice-agrees",
  scope: "record",
  docs:
    "The speaker of a quotation, the claimant of a claim and the forecaster of a forecast are the " +
    "innermost voice, or made the source that it is.",
  why: "A record that names one in a field and another in its chain says two things at once.",
  example: {
    file: "claims/pier-report.yaml",
    bad: "claimant: norvane\n",
    good: "claimant: ostrell-gazette\n",
  },
  check: (dataset) => ASSERTION_KINDS.flatMap((kind) => contradictions(kind, dataset)),
};

function contradictions(kind: AssertionKind, dataset: Dataset): Finding[] {
  const field = TELLER[kind];
  if (field === undefined) return [];
  return entriesOf(dataset, kind).flatMap(({ id, record }) => {
    const named = (record as Readonly<Record<string, unknown>>)[field];
    const voice = whoseWord(record);
    // Of one who is not there another rule tells.
    if (typeof named !== "string" || !find(dataset.actors, named)) return [];
    if (!voice || isOf(named, voice, dataset)) return [];
    return [
      {
        message: `\`${named}\` is named, but the innermost voice is another`,
        record: { kind, id },
        path: [field],
        expected: describe(voice),
        found: named,
        remedy: `take ${field} out, or end the attribution with \`${named}\``,
      },
    ];
  });
}

/** Whether an actor is a voice, or made the source that is one; of one that nobody made nothing is known. */
function isOf(actor: string, voice: Voice, { sources }: Dataset): boolean {
  if ("actor" in voice) return voice.actor === actor;
  if ("unnamed" in voice) return false;
  const makers = makersOf(find(sources, voice.source));
  return makers.length === 0 || makers.includes(actor);
}

function makersOf(source: Source | undefined): string[] {
  const makers = [...(source?.author ?? []), ...(source?.publisher ? [source.publisher] : [])];
  return makers.flatMap((maker) => ("actor" in maker ? [maker.actor] : []));
}

function describe(voice: Voice): string {
  if ("actor" in voice) return voice.actor;
  return "source" in voice ? voice.source : "nobody by name: the voice is unnamed";
}
