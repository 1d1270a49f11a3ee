import { COLLECTIONS, KINDS } from "../collections.js";
import type { ExplanationStep } from "../derive/explain.js";
import { find } from "../references.js";
import type { Dataset } from "../types.js";
import { EXPLANATION_WORDS } from "./explanation-words.js";
import { formatNumber } from "./locale.js";
import { fill, frame, joined, type PhrasePart, plain, type Values } from "./parts.js";
import { actorName, dateParts, type PhraseSetting, said, settingFor } from "./setting.js";

/**
 * The steps of an explanation in words, a sentence each, in the order of the steps.
 * @param locale a BCP 47 tag; frame words exist in en, fr, ar, he, fa and ru, others get English
 */
export function phraseExplanation(
  dataset: Dataset,
  steps: readonly ExplanationStep[],
  locale: string,
): string[] {
  const setting = settingFor(dataset, locale);
  const words = EXPLANATION_WORDS[setting.language];
  return steps.map((step) => plain(fill(words[step.rule], values(step, setting))));
}

function values(step: ExplanationStep, setting: PhraseSetting): Values {
  const given = Object.entries(step).map(([key, value]) => [key, wordsFor(key, value as unknown, setting)]);
  return Object.fromEntries(given) as Values;
}

/** Each field of a step in words: what it is follows from its name. */
function wordsFor(field: string, value: unknown, setting: PhraseSetting): PhrasePart[] {
  if (Array.isArray(value)) {
    const names = value.map((id: string) => recordName(id, setting));
    return joined(names, setting.words.comma);
  }
  if (typeof value === "number") return frame(formatNumber(value, setting.language));
  return wordFor(field, String(value), setting);
}

function wordFor(field: string, value: string, setting: PhraseSetting): PhrasePart[] {
  const { words, dataset, language } = setting;
  const topic = (id: string): PhrasePart[] => said(find(dataset.topics, id)?.label ?? id, setting);
  const by: Readonly<Record<string, () => PhrasePart[]>> = {
    day: () => dateParts({ edtf: value, text: value }, setting),
    from: () => dateParts({ edtf: value, text: value }, setting),
    actor: () => actorName(value, setting),
    by: () => recordName(value, setting),
    topic: () => topic(value),
    certainty: () => frame((words.status as Readonly<Record<string, string>>)[value] ?? value),
    modality: () => frame((words.modality as Readonly<Record<string, string>>)[value] ?? value),
    position: () => frame((words.stance as Readonly<Record<string, string>>)[value] ?? value),
    verdict: () =>
      frame((EXPLANATION_WORDS[language] as Readonly<Record<string, string>>)[`verdict-${value}`] ?? value),
  };
  return by[field]?.() ?? frame(value);
}

/** How a record is called in a list: its label, its name, or the words it states. */
function recordName(id: string, setting: PhraseSetting): PhrasePart[] {
  for (const kind of KINDS) {
    const record = find(
      setting.dataset[COLLECTIONS[kind]] as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
      id,
    );
    const name = record?.["label"] ?? record?.["name"] ?? record?.["statement"];
    if (typeof name === "string") return said(name.replace(/\.$/, ""), setting);
  }
  return said(id, setting);
}
