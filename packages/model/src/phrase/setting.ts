import { find } from "../references.js";
import type { Dataset, Voice } from "../types.js";
import { formatDate } from "./date.js";
import { ar } from "./messages/ar.js";
import { en } from "./messages/en.js";
import { fa } from "./messages/fa.js";
import { fr } from "./messages/fr.js";
import { he } from "./messages/he.js";
import { ru } from "./messages/ru.js";
import { type Language, phraseLanguage } from "./locale.js";
import type { PhrasePart } from "./parts.js";
import type { PhraseWords } from "./messages/types.js";

const WORDS: Readonly<Record<Language, PhraseWords>> = { en, fr, ar, he, fa, ru };

/** A language with its frame words. */
export interface Frame {
  readonly language: Language;
  readonly words: PhraseWords;
}

/** All that a sentence depends on besides its record. */
export interface PhraseSetting extends Frame {
  readonly dataset: Dataset;
}

export function frameFor(tag: string): Frame {
  const language = phraseLanguage(tag);
  return { language, words: WORDS[language] };
}

export function settingFor(dataset: Dataset, tag: string): PhraseSetting {
  return { dataset, ...frameFor(tag) };
}

/** Words of the dataset, in its language. */
export function said(text: string, setting: PhraseSetting): PhrasePart[] {
  return sourced(text, setting.dataset.about.language, setting);
}

/** Words in a language of their own. */
export function sourced(text: string, lang: string, { language }: PhraseSetting): PhrasePart[] {
  return [phraseLanguage(lang) === language && lang.startsWith(language) ? { text } : { text, lang }];
}

/** The name of an actor; its id where the dataset does not hold it. */
export function actorName(id: string, setting: PhraseSetting): PhrasePart[] {
  return said(find(setting.dataset.actors, id)?.name ?? id, setting);
}

/** The name of somebody who made something, and need not be an actor. */
export function makerName(maker: { actor: string } | { name: string }, setting: PhraseSetting): PhrasePart[] {
  return "actor" in maker ? actorName(maker.actor, setting) : said(maker.name, setting);
}

export function sourceName(id: string, setting: PhraseSetting): PhrasePart[] {
  return said(find(setting.dataset.sources, id)?.label ?? id, setting);
}

export function voiceName(voice: Voice, setting: PhraseSetting): PhrasePart[] {
  if ("unnamed" in voice) return said(voice.unnamed, setting);
  return "actor" in voice ? actorName(voice.actor, setting) : sourceName(voice.source, setting);
}

/** A date, no more precise than the fact: formatted where it is a plain date, else in the source's own words. */
export function dateParts(
  { edtf, text }: { edtf: string; text: string },
  setting: PhraseSetting,
): PhrasePart[] {
  const date = formatDate(edtf, setting.language);
  return date === undefined ? said(text, setting) : [{ text: date }];
}
