import {
  attributionParts,
  type Certainty,
  certaintyParts,
  type CertaintyStatus,
  certaintyText,
  type Correction,
  type Excerpt,
  fill,
  markParts,
  messageText,
  type Retraction,
  retractionOf,
  retractionParts,
  splitAt,
  type Time,
  type VoiceName,
  voiceParts,
} from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import {
  assertString,
  type Content,
  datasetText,
  dayTemplate,
  DOT,
  type Evidenced,
  joinParts,
  passageLink,
  phraseTemplate,
  type RenderContext,
} from "./templates.js";

/** Where a widget puts the exact hedge of a source, in every language. */
const HEDGED = "{status} ({hedge})";

/**
 * How sure it is, with the exact hedge of the source, and whose word it is, from the article's voice inwards.
 */
export function certaintyTemplate({ certainty, voices }: Hedged, context: RenderContext): TemplateResult {
  const parts = [
    ...certaintyParts(certainty, HEDGED, context),
    ...messageText(context.messages.colon),
    ...attributionParts(voices, context),
  ];
  return html`<span class="muted">${phraseTemplate(parts, context)}</span>`;
}

/** Somebody by name, or as the source describes one whom it does not name. */
export function voiceTemplate(voice: VoiceName, context: RenderContext): Content {
  return phraseTemplate(voiceParts(voice, context), context);
}

/** How sure something is, in the words of the interface. */
export function certaintyLabel(status: CertaintyStatus, context: RenderContext): string {
  const [{ text }] = certaintyText(status, context);
  return assertString(text);
}

/** The same with its swatch, as a mark in small print. */
export function chipTemplate(status: CertaintyStatus, context: RenderContext): TemplateResult {
  return html`<span class="muted mark">${phraseTemplate(certaintyText(status, context), context)}</span>`;
}

/** What carries a certainty and says whose word it is. */
export interface Hedged {
  certainty: Certainty;
  voices: readonly VoiceName[];
}

/** What a widget's statement carries: how sure, on whose word, where it stands, when it was so. */
export type Statement = Hedged & Evidenced & Noticed & { time?: Pick<Time, "edtf" | "text"> | undefined };

/** What may have been corrected or retracted. */
export interface Noticed {
  readonly id?: string;
  history?: readonly Correction[] | undefined;
  retracted?: Retraction | undefined;
}

/**
 * A statement with the way to its passage where there is one, what sets it apart from what is said once, that
 * it is retracted, and what was corrected in it.
 */
export function markedStatement(text: string, record: Statement, context: RenderContext): Content {
  return [
    passageLink(datasetText(text, context), record),
    markTemplate(record, context),
    noticesTemplate(record, context),
  ];
}

/** Words with the exact hedge marked where it stands in them. */
export function hedgedWords(text: string, hedge: string | undefined, context: RenderContext): Content {
  return markedPart(text, hedge, context, (words) => html`<span class="hedge">${words}</span>`);
}

/** Words with a part of them marked; as they are where it does not stand in them. */
export function markedPart(
  text: string,
  part: string | undefined,
  context: RenderContext,
  mark: (words: Content) => Content,
): Content {
  return (splitAt(text, part) ?? [text]).map((piece, index) => {
    const told = piece === "" ? "" : datasetText(piece, context);
    return index === 1 ? mark(told) : told;
  });
}

/** What sets a statement apart, after it: date, status and hedge, whose word. */
export function markTemplate(record: Omit<Statement, "evidence">, context: RenderContext): Content {
  const line = markLine(record, context);
  return line === "" ? "" : [" – ", line];
}

/** The same by itself: in a line of its own, or where there is little room. */
export function markLine(record: Omit<Statement, "evidence">, context: RenderContext): Content {
  const pieces = markParts(record, context.common ?? { voices: [] }, context);
  if (pieces.length === 0) return "";
  const told = pieces.map((parts) => phraseTemplate(parts, context));
  // When it was so is part of the fact; how sure it is, and whose word, is said beside it.
  const date = record.time ? told.shift() : undefined;
  const rest = told.length > 0 && html`<span class="muted">${joinParts(told, DOT)}</span>`;
  return html`<span class="mark">${joinParts([date, rest], DOT)}</span>`;
}

/**
 * That a record is retracted, and what was wrong in it before and why it was changed: not a footnote, so it
 * is not muted. Of the record of the widget itself the first is said before all else.
 */
export function noticesTemplate({ id, history = [], retracted }: Noticed, context: RenderContext): Content[] {
  const isSaid = id !== undefined && id === context.excerpt.record.id;
  return [
    ...(retracted && !isSaid ? [retractionTemplate(retracted, context)] : []),
    ...history.map((correction) => correctionTemplate(correction, context)),
  ];
}

/** Where the record of a widget is retracted, that is said before all else, and never folds. */
export function retractedFirst(context: RenderContext): Content {
  const retraction = retractionOf(context.excerpt);
  return retraction ? retractionTemplate(retraction, context) : "";
}

function retractionTemplate(retraction: Retraction, context: RenderContext): TemplateResult {
  const words = phraseTemplate(retractionParts(retraction, context), context);
  return html`<p class="muted fix retracted" part="retraction">${words}</p>`;
}

function correctionTemplate({ was, why, when }: Correction, context: RenderContext): TemplateResult {
  const sentence = fill<Content>(context.messages.corrected, {
    date: dayTemplate(when, context),
    was: datasetText(was, context),
    why: datasetText(why, context),
  });
  return html`<p class="muted fix">${sentence}</p>`;
}

/** What the editors decided about a field of a record, and why. */
type Coding = NonNullable<Excerpt<"quote">["record"]["coding"]>[number];

/** What the editors decided, not the source: shown as theirs. */
export function codingTemplate(coding: readonly Coding[] | undefined, context: RenderContext): Content {
  return (coding ?? []).map((one) => decisionTemplate(one, context));
}

function decisionTemplate({ field, value, why }: Coding, context: RenderContext): TemplateResult {
  const { coded, colon } = context.messages;
  const name = datasetText(field, context);
  const decision = datasetText(value, context);
  const reason = datasetText(why, context);
  return html`<p class="muted">${coded} (${name})${colon}${decision}. ${reason}</p>`;
}
