import { html, type TemplateResult } from "lit/html.js";
import {
  attributionParts,
  type Certainty,
  certaintyParts,
  type CertaintyStatus,
  certaintyText,
  type Correction,
  datasetText as datasetPart,
  dateParts,
  type Excerpt,
  type ExcerptKind,
  fill,
  formatNumber,
  type Language,
  languageName,
  messageText,
  type PhrasePart,
  type Pointer,
  type Text,
  type TextContext,
  type Time,
} from "@redlines/model";
import { direction } from "./language.js";
import type { SharedMessages } from "./messages/types.js";

/** What a template may hold. */
export type Content = TemplateResult | string | readonly Content[];

/** All that a widget's content depends on: it is the same on a server, in a browser and in plain HTML. */
export interface RenderContext<
  W extends SharedMessages = SharedMessages,
  K extends ExcerptKind = ExcerptKind,
> {
  readonly excerpt: Excerpt<K>;
  readonly language: Language;
  readonly messages: W;
  /** `2` to `6` or `none`; anything else is 3. */
  readonly headingLevel: string | undefined;
  /** Of the page's own words, where the excerpt is newer. A live page alone can know. */
  readonly pageVersion?: string | undefined;
}

/** Anything but a string here is a broken excerpt, which must not reach the page as “[object Object]”. */
export function assertString(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`Expected words, found ${typeof value}`);
  return value;
}

/** A name or number, kept apart from the direction of the words around it; in a language of its own where one is given. */
export function isolated({ lang, text, dir }: Text): TemplateResult {
  return html`<bdi lang=${assertString(lang)} dir=${dir ?? direction(lang)}>${assertString(text)}</bdi>`;
}

/** Words of the dataset: marked with its language where the interface speaks another one. */
export function datasetText(text: string, context: RenderContext): Content {
  return partTemplate(datasetPart(text, textContext(context))[0], context);
}

/** What the model needs to know to put something in words. */
function textContext({ excerpt, language, messages }: RenderContext): TextContext {
  return { language, messages, dataLanguage: excerpt.about.language };
}

/** A part of a text, marked up as what it is. */
function partTemplate({ text, lang, role, value }: PhrasePart, context: RenderContext): Content {
  if (role === "name") return nameTemplate(text, context);
  const words = lang === undefined ? assertString(text) : isolated({ lang, text });
  if (role === "hedge") return html`<q>${words}</q>`;
  return role === "date" ? html`<time datetime=${assertString(value)}>${words}</time>` : words;
}

/** Says which language a whole text is in, where it is not that of the interface: a reader may have to find somebody who reads it. */
export function languageNote(tag: string, { language }: RenderContext): Content {
  const name = tag.split("-")[0] === language ? undefined : languageName(tag, language);
  return name ? html` <span class="muted">(<bdi>${name}</bdi>)</span>` : "";
}

/** A name in the dataset's language. */
export function nameTemplate(name: string, context: RenderContext): TemplateResult {
  return isolated({ lang: context.excerpt.about.language, text: name });
}

/** A whole number in the digits of the interface. */
export function numberTemplate(value: number, { language }: RenderContext): TemplateResult {
  return html`<bdi>${formatNumber(value, language)}</bdi>`;
}

/** A date, no more precise than the fact: formatted where it is a plain date, else in the source's own words. */
export function dateTemplate({ edtf, text }: Pick<Time, "edtf" | "text">, context: RenderContext): Content {
  return partTemplate(dateParts({ edtf, text }, textContext(context))[0], context);
}

/** The title of a widget: a heading of the level that the host asks for, or none. */
export function titleTemplate(content: Content, { headingLevel }: RenderContext): TemplateResult {
  if (headingLevel === "none") return html`<p class="title" id="title">${content}</p>`;
  return html`<p class="title" id="title" role="heading" aria-level=${/^[2-6]$/.test(headingLevel!) ? headingLevel : 3}>${content}</p>`;
}

/** Several things in a row, with something between them; what is not there leaves no gap. */
export function joinParts(items: readonly (Content | false | 0 | undefined)[], between: string): Content[] {
  return items
    .filter((item) => item)
    .map((item, index) => (index ? [between, item as Content] : (item as Content)));
}

/** Where a widget puts the exact hedge of a source, in every language. */
const HEDGED = "{status} ({hedge})";

/** How sure it is, with the exact hedge of the source, and whose word it is, from the article's voice inwards. */
export function certaintyTemplate({ certainty, voices }: Hedged, context: RenderContext): TemplateResult {
  const text = textContext(context);
  const parts = [
    ...certaintyParts(certainty, HEDGED, text),
    ...messageText(context.messages.colon),
    ...attributionParts(voices, text),
  ];
  return html`<span class="muted">${parts.map((part) => partTemplate(part, context))}</span>`;
}

/** How sure something is, in the words of the interface. */
export function certaintyLabel(status: CertaintyStatus, context: RenderContext): string {
  return assertString(certaintyText(status, textContext(context))[0].text);
}

/** What carries a certainty and says whose word it is. */
export interface Hedged {
  certainty: Certainty;
  voices: readonly string[];
}

/** A statement with what qualifies it, the way to its passage where there is one, and what was corrected in it. */
export function statementTemplate(
  text: string,
  record: Hedged & { evidence: readonly Pointer[]; history?: readonly Correction[] | undefined },
  context: RenderContext,
): Content {
  return [
    linkTemplate(datasetText(text, context), record.evidence[0]?.href),
    " – ",
    certaintyTemplate(record, context),
    correctionsTemplate(record.history, context),
  ];
}

/** What was wrong before, and why it was changed: not a footnote, so it is not muted. */
export function correctionsTemplate(
  history: readonly Correction[] | undefined,
  context: RenderContext,
): Content {
  return (history ?? []).map(({ was, why, when }) => {
    const date = dateTemplate({ edtf: when, text: when }, context);
    return html`<p class="muted fix">${fill<Content>(context.messages.corrected, { date, was: datasetText(was, context), why: datasetText(why, context) })}</p>`;
  });
}

/** What the editors decided, not the source: shown as theirs. */
export function codingTemplate(
  coding: readonly { field: string; value: string; why: string }[] | undefined,
  context: RenderContext,
): Content {
  return (coding ?? []).map(
    ({ field, value, why }) =>
      html`<p class="muted">${context.messages.coded} (${datasetText(field, context)})${context.messages.colon}${datasetText(value, context)}. ${datasetText(why, context)}</p>`,
  );
}

/**
 * The line that ends every widget: the sources, with the paragraphs that the record rests on, and which data it is, for machines as
 * `dataset@version`; where the page's own words are older, it says that, too.
 */
export function sourceTemplate(context: RenderContext): TemplateResult {
  const { excerpt, messages, pageVersion } = context;
  const { id, version, asOf } = excerpt.about;
  const cited = excerpt.cited.map(({ makers, title, issued, paragraphs, href }) => {
    const numbers = paragraphs.map((paragraph) => numberTemplate(paragraph, context));
    const parts = [
      ...makers.map((maker) => nameTemplate(maker, context)),
      title && html`<cite>${isolated(title)}</cite>`,
      issued && dateTemplate(issued, context),
      numbers[0] && [
        numbers[1] ? messages.paragraphs : messages.paragraph,
        " ",
        joinParts(numbers, messages.comma),
      ],
    ];
    return linkTemplate(joinParts(parts, messages.comma), href);
  });
  return html`<p class="muted" part="source">${messages.source}${messages.colon}${joinParts(cited, messages.semicolon)}${messages.data}<data value=${`${assertString(id)}@${assertString(version)}`}><bdi>${version}</bdi></data>${messages.asOf}${dateTemplate(asOf, context)}${pageVersion ? [messages.newer, nameTemplate(pageVersion, context)] : ""}</p>`;
}

/** A link, if the address is one that a page may link to, whatever a broken excerpt says. */
export function linkTemplate(content: Content, href: string | undefined): Content {
  return /^https?:/.test(href!) ? html`<a href=${href!}>${content}</a>` : content;
}

/** The whole of a widget, in the language and direction of its interface. */
export function rootTemplate(content: Content, language: Language): TemplateResult {
  return html`<div class="root" lang=${language} dir=${direction(language)}>${content}</div>`;
}
