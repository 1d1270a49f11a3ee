import { COLLECTIONS, KINDS } from "../collections.js";
import type { ExplanationStep } from "../derive/explain.js";
import { find } from "../references.js";
import type { CertaintyStatus, Dataset } from "../types.js";
import { formatNumber } from "./locale.js";
import { fillParts, messageText, joined, type PartValues, type PhrasePart, plain } from "./parts.js";
import { actorParts, type PhraseContext, phraseContext, topicParts } from "./context.js";
import { certaintyText, datasetText, dateParts } from "./qualifiers.js";

/**
 * The steps of an explanation in words, a sentence each, in the order of the steps.
 * @param locale a BCP 47 tag; our words exist in en, fr, ar, he, fa and ru, others get English
 */
export function phraseExplanation(
  dataset: Dataset,
  steps: readonly ExplanationStep[],
  locale: string,
): string[] {
  const context = phraseContext(dataset, locale);
  const { explanation } = context.messages;
  return steps.map((step) => plain(fillParts(explanation[step.rule], valuesOf(step, context))));
}

function valuesOf(step: ExplanationStep, context: PhraseContext): PartValues {
  const fields = Object.entries(step) as [string, unknown][];
  return Object.fromEntries(fields.map(([field, value]) => [field, fieldParts(field, value, context)]));
}

function fieldParts(field: string, value: unknown, context: PhraseContext): PhrasePart[] {
  if (Array.isArray(value)) {
    const names = value.map((id: string) => recordName(id, context));
    return joined(names, context.messages.comma);
  }
  if (typeof value === "number") return messageText(formatNumber(value, context.language));
  return find(FIELDS, field)?.(String(value), context) ?? messageText(String(value));
}

type FieldParts = (value: string, context: PhraseContext) => PhrasePart[];

/** Each field of a step in words: what it is follows from its name. */
const FIELDS: Readonly<Record<string, FieldParts>> = {
  day: dayParts,
  from: dayParts,
  actor: actorParts,
  by: recordName,
  topic: topicParts,
  certainty: (status, context) => certaintyText(status as CertaintyStatus, context),
  modality: (modality, { messages }) => wordFor(modality, messages.modality),
  position: (position, { messages }) => wordFor(position, messages.stance),
  verdict: (verdict, { messages }) => wordFor(`verdict-${verdict}`, messages.explanation),
};

function dayParts(day: string, context: PhraseContext): PhrasePart[] {
  return dateParts({ edtf: day, text: day }, context);
}

/** The word for a value of the vocabulary; the value itself where there is none. */
function wordFor(value: string, words: Readonly<Record<string, string>>): PhrasePart[] {
  return messageText(find(words, value) ?? value);
}

/** How a record is called in a list: its label, its name, or the words it states. */
function recordName(id: string, context: PhraseContext): PhrasePart[] {
  for (const kind of KINDS) {
    const record = find(
      context.dataset[COLLECTIONS[kind]] as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
      id,
    );
    const name = record?.["label"] ?? record?.["name"] ?? record?.["statement"];
    if (typeof name === "string") return datasetText(name.replace(/\.$/, ""), context);
  }
  return datasetText(id, context);
}
