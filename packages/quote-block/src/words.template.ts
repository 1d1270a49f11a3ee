import {
  type Content,
  datasetText,
  direction,
  DOT,
  fill,
  joinParts,
  languageName,
  nameTemplate,
} from "@redlines/element";
import { splitAt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { piecesOf } from "./hedge-in-words.js";
import { type QuotationMarks, quotationMarks } from "./quotation-marks.js";
import { type Arranged, isInLanguage, isOurs, type QuoteContext, type ShownVersion } from "./versions.js";

/** Words that are longer, in characters, do not stand in the size of a display. */
const DISPLAY_LENGTH = 280;

/** Dots in brackets: something was left out. Anything else in brackets was put in. */
const OMISSION = /^[ .…]+$/;

/** The words that are in sight: the first ones large, and under others which they are. */
export function wordsTemplate({ first, beside }: Arranged, context: QuoteContext): Content {
  const isLong = beside !== undefined || first.text.length > DISPLAY_LENGTH;
  const label = isOurs(first) ? noteTemplate([originLabel(first, context)]) : "";
  const main = html`<div>${blockTemplate(first, isLong ? "long" : "", context)}${label}</div>`;
  if (!beside) return main;
  const labels = noteTemplate(labelsOf(beside, context));
  return [main, html`<div>${blockTemplate(beside, "other", context)}${labels}</div>`];
}

/** Words that are folded, with all that there is to say of them. */
export function foldedVersion(version: ShownVersion, context: QuoteContext): TemplateResult {
  return html`<div>${blockTemplate(version, "other", context)}${versionNote(version, false, context)}</div>`;
}

function blockTemplate(version: ShownVersion, size: string, context: QuoteContext): TemplateResult {
  const { lang, dir = direction(lang) } = version;
  const words = paragraphsTemplate(version, quotationMarks(lang), context);
  return html`<blockquote part="quote" lang=${lang} dir=${dir} class=${size}>${words}</blockquote>`;
}

/** Passages of the same words stand apart, between the marks of the whole. */
function paragraphsTemplate(
  { text, hedge }: ShownVersion,
  [open, close]: QuotationMarks,
  context: QuoteContext,
): Content {
  const paragraphs = text.split(/\n{2,}/);
  return paragraphs.map((paragraph, index) => {
    const [before, after] = [index === 0 ? open : "", index === paragraphs.length - 1 ? close : ""];
    return html`<p>${before}${edited(paragraph, hedge, context)}${after}</p>`;
  });
}

/** What there is to say of the words in one language, wherever a reader could think otherwise. */
export function versionNote(version: ShownVersion, isAlone: boolean, context: QuoteContext): Content {
  const { kind, source } = version;
  const isObvious = isAlone && isInLanguage(version, context.language);
  return noteTemplate([
    !isObvious && languageLabel(version, context),
    !(isAlone && kind === "original") && originLabel(version, context),
    source && datasetText(source, context),
  ]);
}

function labelsOf(version: ShownVersion, context: QuoteContext): (Content | false)[] {
  return [
    !isInLanguage(version, context.language) && languageLabel(version, context),
    originLabel(version, context),
  ];
}

function noteTemplate(labels: Parameters<typeof joinParts>[0]): Content {
  const note = joinParts(labels, DOT);
  return note.length > 0 ? html`<p class="muted note">${note}</p>` : "";
}

function languageLabel(version: ShownVersion, context: QuoteContext): string {
  return fill(context.messages.inLanguage, { language: languageOf(version, context) }).join("");
}

/** The name of the language that words are in. */
export function languageOf({ lang }: ShownVersion, { language }: QuoteContext): string {
  return languageName(lang, language) ?? lang;
}

function originLabel({ kind, translator }: ShownVersion, context: QuoteContext): Content {
  const { messages } = context;
  if (!translator) return messages[kind];
  return fill<Content>(messages.translatedBy, { translator: nameTemplate(translator, context) });
}

/**
 * What was left out and what the editors put in, drawn apart and spoken as what it is. By default a
 * screen reader says neither brackets nor dots (NVDA has them at its levels “most” and “all”, and
 * speaks at “some”), so that a listener would hear one whole sentence, all of it the speaker's.
 * Each mark therefore is an image with a name in the interface's language; the name is an attribute
 * and not hidden text, which would be copied, found and translated as if it had been said.
 */
function edited(text: string, hedge: string | undefined, context: QuoteContext): Content {
  return piecesOf(text).map(({ words, isEdited }) =>
    isEdited ? editedTemplate(words, context) : hedgedTemplate(words, hedge, context),
  );
}

/** The author's own words, with the exact hedge in them underlined. */
function hedgedTemplate(words: string, hedge: string | undefined, { excerpt }: QuoteContext): Content {
  const split = excerpt.record.form === "pull-quote" && splitAt(words, hedge);
  if (!split) return words;
  const [before, hedged, after] = split;
  return [before, html`<span class="hedge">${hedged}</span>`, after];
}

/** What stands in brackets. */
function editedTemplate(piece: string, context: QuoteContext): TemplateResult {
  const { omitted, added, addedEnd } = context.messages;
  if (OMISSION.test(piece)) return glyphTemplate(`[${piece}]`, omitted, context);
  const begin = glyphTemplate("[", added, context);
  const end = glyphTemplate("]", addedEnd, context);
  return html`<span class="insertion">${begin}${piece}${end}</span>`;
}

function glyphTemplate(glyphs: string, name: string, { language }: QuoteContext): TemplateResult {
  return html`<span role="img" lang=${language} aria-label=${name}>${glyphs}</span>`;
}
