import { type Common, exceptionalVoices, type Said } from "../derive/common.js";
import { brief, type VoiceName } from "../derive/names.js";
import type { Time } from "../types.js";
import { fillParts, joined, messageText, type PhrasePart } from "./parts.js";
import {
  attributionParts,
  certaintyText,
  dateParts,
  hedgeParts,
  type TextContext,
  voiceParts,
} from "./qualifiers.js";

/** A statement that may say when it was so. */
export interface DatedSaid extends Said {
  readonly time?: Pick<Time, "edtf" | "text"> | undefined;
}

/**
 * What sets a statement apart from what most of a widget's statements have in common, a piece each: its date,
 * its status and the exact hedge, and whose word it is. With what is common beside it, nothing is lost: a
 * hedge is always said, a status wherever it is another one, and a chain of voices either goes on from the
 * common one (“citing …”) or stands in its place (“according to …”).
 */
export function markParts(item: DatedSaid, common: Common, context: TextContext): PhrasePart[][] {
  const date = item.time ? dateParts(item.time, context) : [];
  return [date, statusParts(item, common, context), voicesParts(item, common, context)].filter(
    (piece) => piece.length > 0,
  );
}

/** The status where it is another than the common one; the hedge wherever there is one. */
function statusParts({ certainty }: Said, common: Common, context: TextContext): PhrasePart[] {
  const { status, hedge } = certainty;
  const word = status === common.status ? [] : certaintyText(status, context);
  const exact = hedge === undefined ? [] : hedgeParts(hedge, context);
  const space = word.length > 0 && exact.length > 0 ? [{ text: " " }] : [];
  return [...word, ...space, ...exact];
}

function voicesParts(item: Said, common: Common, context: TextContext): PhrasePart[] {
  const { continues, voices } = exceptionalVoices(item, common);
  if (continues && common.voices.length > 0) return chainParts(voices, context);
  const all = attributionParts(voices.map(brief), brieflyNamed(context));
  return all.length > 0 ? fillParts(context.messages.accordingTo, { voices: all }) : [];
}

/** The voices that the common ones cite, from the first inwards: that each cites the next is said once. */
function chainParts(voices: readonly VoiceName[], context: TextContext): PhrasePart[] {
  const { citing, comma, onViewOf } = context.messages;
  const chain = voices.map((voice, index) => [
    ...messageText(voice.role === "holds" ? onViewOf : index === 0 ? citing : ""),
    ...voiceParts(brief(voice), brieflyNamed(context)),
  ]);
  return joined(chain, comma);
}

function brieflyNamed(context: TextContext): TextContext {
  return { ...context, messages: { ...context.messages, unnamed: context.messages.unnamedShort } };
}
