import type { Assertion, AssertionKind } from "../../collections.js";
import { whoseWord } from "../../derive/whose-word.js";
import { voiceNames } from "../../derive/names.js";
import { hedgesLabel, negatesLabel } from "../../hedge-words.js";
import type { Dataset, Figure } from "../../types.js";
import { assertions } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const labelHedged: Rule = {
  name: "label-hedged",
  scope: "record",
  docs:
    "The label of what is reported, uncertain or did not happen says so, or whose word it is: it stands " +
    "alone in lists.",
  why: "“Steel piles landed” in a list is a fact; the article has it by report only.",
  example: {
    file: "events/piles-landed.yaml",
    bad: "label: Steel piles landed\n",
    good: "label: Steel piles reportedly landed\n",
  },
  check: (dataset) =>
    assertions(dataset).flatMap(({ kind, id, record }): Finding[] => {
      const field = kind === "figure" ? "measure" : "label";
      const label = labelOf(kind, record);
      const why = label === undefined ? undefined : doubtOf(kind, record);
      if (label === undefined || why === undefined || isHedged(label, record, dataset)) return [];
      return [
        {
          message: `this label stands alone in lists and does not say that it is ${why}`,
          record: { kind, id },
          path: [field],
          expected: "the hedge, a word of doubt, or whose word it is",
          found: label,
          remedy: "say “reportedly”, or who says so",
        },
      ];
    }),
};

/** The natures of numbers that are facts of somebody's; the others name whose number they are. */
const OF_FACT: ReadonlySet<Figure["nature"]> = new Set(["count", "measured", "estimated", "reported"]);

/** What stands for a record in lists; nothing where it is the record's own sentence. */
function labelOf(kind: AssertionKind, record: Assertion): string | undefined {
  if (kind === "dynamics") return undefined;
  if ("measure" in record) return OF_FACT.has(record.nature) ? record.measure : undefined;
  return "label" in record ? record.label : undefined;
}

const NOT_ASSERTED: ReadonlySet<string> = new Set(["reported", "alleged", "disputed", "denied", "unknown"]);

/**
 * Why a label may not stand as a fact; nothing where it may. That of a line is a limit, which somebody else's
 * word makes no less one.
 */
function doubtOf(kind: AssertionKind, record: Assertion): string | undefined {
  const { status, hedge } = record.certainty;
  if (NOT_ASSERTED.has(status)) return status;
  if (hedge !== undefined) return `“${hedge}”`;
  if ("modality" in record && record.modality !== "actual") return record.modality;
  const isOwn = kind === "redline" || whoseWord(record) === record.attribution[0];
  return isOwn ? undefined : "another's word";
}

function isHedged(label: string, record: Assertion, dataset: Dataset): boolean {
  const hedge = record.certainty.hedge?.toLowerCase();
  return (
    (hedge !== undefined && label.toLowerCase().includes(hedge)) ||
    hedgesLabel(label, dataset.about.language) ||
    (isNegated(record) && negatesLabel(label, dataset.about.language)) ||
    namesVoice(label, record, dataset)
  );
}

function isNegated(record: Assertion): boolean {
  return "modality" in record && record.modality === "negated";
}

/** Words that are long enough to be part of a name and not an article of it. */
const WORDS_OF_NAMES = /\p{L}{4,}/gu;

/** Whether a label has a word of the name of a voice that is not the first one. */
function namesVoice(label: string, record: Assertion, dataset: Dataset): boolean {
  const words = new Set(label.toLowerCase().match(WORDS_OF_NAMES));
  const names = voiceNames(record, dataset).slice(record.attribution.length > 1 ? 1 : 0);
  return names.some(
    (voice) =>
      "name" in voice &&
      voice.name
        .toLowerCase()
        .match(WORDS_OF_NAMES)
        ?.some((word) => words.has(word)),
  );
}
