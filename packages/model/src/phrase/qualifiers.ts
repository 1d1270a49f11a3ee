/**
 * How a date, a certainty and an attribution are put in words. Sentences and widgets say them alike: the
 * parts are made here, from plain values, and each turns them into what it needs.
 */
import { primaryTag } from "../primary-tag.js";
import type { QualifierMessages } from "../messages/types.js";
import { find } from "../references.js";
import type { VoiceName } from "../derive/names.js";
import type { Certainty, CertaintyStatus, Time, Unnamed } from "../types.js";
import { balanced } from "./bidi.js";
import { formatDate } from "./date.js";
import type { Language } from "./locale.js";
import { midSentence } from "./mid-sentence.js";
import { fillParts, joined, messageText, type PartRole, type PhrasePart } from "./parts.js";

/** What words depend on besides what they say. */
export interface TextContext {
  /** The language of the text around. */
  readonly language: Language;
  /** The language of the dataset's own words: a BCP 47 tag. */
  readonly dataLanguage: string;
  readonly messages: QualifierMessages;
}

/** Words of the dataset, in its language. */
export function datasetText(text: string, context: TextContext): [PhrasePart] {
  return textIn(context.dataLanguage, text, context);
}

/** Words in a language of their own, which is said where it is not that of the text around. */
export function textIn(lang: string, text: string, { language }: TextContext): [PhrasePart] {
  const words = balanced(text);
  return [primaryTag(lang) === language ? { text: words } : { text: words, lang }];
}

/** The name of somebody or something, in the dataset's language. */
export function nameParts(name: string, context: TextContext): [PhrasePart] {
  return withRole("name", datasetText(name, context));
}

/**
 * A date, no more precise than the fact: formatted where it is a plain date, else in the source's own
 * words.
 */
export function dateParts({ edtf, text }: Pick<Time, "edtf" | "text">, context: TextContext): [PhrasePart] {
  const date = formatDate(edtf, context.language);
  return date === undefined ? datasetText(text, context) : [{ text: date, role: "date", value: edtf }];
}

/** How sure something is; a status that we have no word for stands as it is. */
export function certaintyText(status: CertaintyStatus, { messages }: TextContext): [PhrasePart] {
  const text = find(messages.certainty, status);
  if (text === undefined) throw new TypeError(`“${status}” says nothing of how sure it is`);
  return [{ text, role: "certainty", value: status }];
}

/**
 * How sure something is, with the exact hedge of the source where it has one.
 * @param hedged a message with places for `{status}` and `{hedge}`
 */
export function certaintyParts(
  { status, hedge }: Certainty,
  hedged: string,
  context: TextContext,
): PhrasePart[] {
  const word = certaintyText(status, context);
  if (!hedge) return word;
  return fillParts(hedged, { status: word, hedge: hedgeParts(hedge, context) });
}

/** The exact word of the source for how sure it is. */
export function hedgeParts(hedge: string, context: TextContext): [PhrasePart] {
  return withRole("hedge", datasetText(hedge, context));
}

/** How a voice stands with its word in every language, where the role of the word gives it its marks. */
const WORDED = "{voice} ({word})";

/**
 * Whose word it is, from the article's voice inwards: who says it, and of whose view it is told.
 * @param worded a message with places for `{voice}` and `{word}`, the exact verb of the source
 */
export function attributionParts(
  voices: readonly VoiceName[],
  context: TextContext,
  worded = WORDED,
): PhrasePart[] {
  const [first, ...others] = voices;
  const cited = citedParts(others, context, worded);
  const comma = cited.length > 0 ? messageText(context.messages.comma) : [];
  return first ? [...voiceParts(first, context, worded), ...comma, ...cited] : [];
}

/** The voices that another one cites, or whose view it tells. */
function citedParts(voices: readonly VoiceName[], context: TextContext, worded = WORDED): PhrasePart[] {
  const { citing, comma, onViewOf } = context.messages;
  const told = voices.map((voice) => [
    ...messageText(voice.role === "holds" ? onViewOf : citing),
    ...midSentence(voiceParts(voice, context, worded), context.language),
  ]);
  return joined(told, comma);
}

/** A voice, and the exact word of the source for its saying so: a hedge, as “claims” is. */
export function voiceParts(voice: VoiceName, context: TextContext, worded = WORDED): PhrasePart[] {
  const who = whoParts(voice, context);
  if (voice.word === undefined) return who;
  return fillParts(worded, { voice: who, word: hedgeParts(voice.word, context) });
}

/** A voice by name, or as the source describes somebody whom it does not name. */
export function whoParts(voice: VoiceName, context: TextContext): PhrasePart[] {
  return "name" in voice ? nameParts(voice.name, context) : unnamedParts(voice.unnamed, context);
}

/** As the source describes them; what it says of their number is said where it does not describe them. */
export function unnamedParts({ described, count = 1 }: Unnamed, context: TextContext): PhrasePart[] {
  if (described !== undefined) return nameParts(described, context);
  const { unnamed } = context.messages;
  if (count === "many") return [{ text: unnamed.many }];
  return [{ text: count === 1 ? unnamed.one : unnamed.several }];
}

function withRole(role: PartRole, [part]: readonly [PhrasePart]): [PhrasePart] {
  return [{ ...part, role }];
}
