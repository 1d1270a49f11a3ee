import { html, type TemplateResult } from "lit/html.js";
import {
  balanced,
  type Common,
  datasetText as datasetPart,
  dateParts,
  type Day,
  type Excerpt,
  type ExcerptKind,
  fill,
  find,
  formatNumber,
  type Pointer,
  type Language,
  languageName,
  type Mention,
  type PhrasePart,
  type Text,
  type TextContext,
  type Time,
} from "@redlines/model";
import { direction } from "./language.js";
import type { SharedMessages } from "./messages/types.js";

/** What a template may hold. */
export type Content = TemplateResult | string | readonly Content[];

/** The level of a heading where a page asks for none. */
const DEFAULT_LEVEL = "3";

/** All that a widget's content depends on: it is the same on a server, in a browser and in plain HTML. */
export interface RenderContext<
  M extends SharedMessages = SharedMessages,
  K extends ExcerptKind = ExcerptKind,
> extends TextContext {
  readonly excerpt: Excerpt<K>;
  readonly messages: M;
  /** `2` to `6` or `none`; anything else is 3. */
  readonly headingLevel: string | undefined;
  /** Of the page's own words, where the excerpt is newer. A live page alone can know. */
  readonly pageVersion?: string | undefined;
  /** The language of the page. */
  readonly pageLanguage?: Language | undefined;
  /** What most of the statements share, which the source line says once. */
  readonly common?: Common | undefined;
  /** Whether what is folded is the page's own words, shown through a slot: so a server writes it. */
  readonly isSlotted?: boolean | undefined;
}

/** Anything but a string here is a broken excerpt, which must not reach the page as “[object Object]”. */
export function assertString(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`Expected words, found ${typeof value}`);
  return value;
}

/**
 * What a record refers to, by its id.
 * @throws {TypeError} where a broken excerpt does not carry it: the fallback HTML then stays
 */
export function referred<T>(records: Readonly<Record<string, T>>, id: string): T {
  const record = find(records, id);
  if (record === undefined) throw new TypeError(`The excerpt does not carry ${id}`);
  return record;
}

/** A name or number, kept apart from the direction of the words around it, in a language of its own. */
export function isolated({ lang, text, dir }: Text): TemplateResult {
  const words = balanced(assertString(text));
  return html`<bdi lang=${assertString(lang)} dir=${dir ?? direction(lang)}>${words}</bdi>`;
}

/** Words of the dataset: marked with its language where the interface speaks another one. */
export function datasetText(text: string, context: RenderContext): Content {
  const [part] = datasetPart(text, context);
  return partTemplate(part, context);
}

/** A text with each part of it marked up as what it is. */
export function phraseTemplate(parts: readonly PhrasePart[], context: RenderContext): readonly Content[] {
  return parts.map((part) => partTemplate(part, context));
}

function partTemplate({ text, lang, role, value }: PhrasePart, context: RenderContext): Content {
  if (role === "name") return nameTemplate(text, context);
  const words = lang === undefined ? assertString(text) : isolated({ lang, text });
  if (role === "hedge") return html`<q>${words}</q>`;
  if (role === "certainty") return html`<span class="chip ${assertString(value)}">${words}</span>`;
  return role === "date" ? html`<time datetime=${assertString(value)}>${words}</time>` : words;
}

/** A name in the dataset's language. */
export function nameTemplate(name: string, context: RenderContext): TemplateResult {
  return isolated({ lang: context.dataLanguage, text: name });
}

/** The context of an excerpt that carries the actors whom it mentions. */
type MentioningContext = RenderContext & {
  readonly excerpt: { readonly actors: Readonly<Record<string, Mention>> };
};

/** The name of an actor. */
export function actorTemplate(id: string, context: MentioningContext): TemplateResult {
  return nameTemplate(referred(context.excerpt.actors, id).name, context);
}

/** The names of several actors. */
export function actorsTemplate(ids: readonly string[], context: MentioningContext): Content {
  const names = ids.map((id) => actorTemplate(id, context));
  return joinParts(names, context.messages.comma);
}

/** A whole number in the digits of the interface. */
export function numberTemplate(value: number, { language }: RenderContext): TemplateResult {
  return html`<bdi>${formatNumber(value, language)}</bdi>`;
}

/** How many there are of something: a message with a place for `{n}`, by what the number asks of its noun. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** So many of something, such as “3 events”, in the digits and with the noun's form of the interface. */
export function countTemplate(count: number, forms: Counted, context: RenderContext): Content {
  const form = forms[new Intl.PluralRules(context.language).select(count)] ?? forms.other;
  return fill<Content>(form, { n: numberTemplate(count, context) });
}

/**
 * A date, no more precise than the fact: formatted where it is a plain date, else in the source's own words.
 */
export function dateTemplate(time: Pick<Time, "edtf" | "text">, context: RenderContext): Content {
  const [part] = dateParts(time, context);
  return partTemplate(part, context);
}

/** A day, `YYYY-MM-DD`. */
export function dayTemplate(day: Day, context: RenderContext): Content {
  return dateTemplate({ edtf: day, text: day }, context);
}

/** The title of a widget: a heading of the level that the host asks for, or none. */
export function titleTemplate(
  content: Content,
  { headingLevel = DEFAULT_LEVEL }: Pick<RenderContext, "headingLevel">,
): TemplateResult {
  if (headingLevel === "none") return html`<p class="title" id="title">${content}</p>`;
  const level = /^[2-6]$/.test(headingLevel) ? headingLevel : DEFAULT_LEVEL;
  return html`<p class="title" id="title" role="heading" aria-level=${level}>${content}</p>`;
}

const MIDDLE = "· ";

/**
 * Between pieces of small print, for eyes alone: a screen reader would say “middle dot” each time. The space
 * before it keeps the pieces apart for the ear; the one after it is a value, for the build trims templates.
 */
export const DOT: Content = [" ", html`<span aria-hidden="true">${MIDDLE}</span>`];

/** What may stand in a row, or not. */
type Optional = Content | false | undefined;

/**
 * Several things in a row, with something between them; what is not there leaves no gap. The row is one list,
 * whatever lists are in it: Lit keeps two places for each item of each.
 */
export function joinParts(items: readonly Optional[], between: Content): Content[] {
  return flat(items.filter(isThere).map((item, index) => (index === 0 ? item : [between, item])));
}

function flat(items: readonly Content[]): Content[] {
  return items.flatMap((item) => (isList(item) ? flat(item) : [item]));
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

function isThere(item: Optional): item is Content {
  return Boolean(item);
}

/** Whether an address is one that a page may link to, whatever a broken excerpt says. */
export function isWebAddress(href: string | undefined): href is string {
  return href !== undefined && /^https?:/.test(href);
}

/** A link, where there is an address to link to. */
export function linkTemplate(content: Content, href: string | undefined): Content {
  return isWebAddress(href) ? html`<a href=${href}>${content}</a>` : content;
}

/** What rests on passages; a record that another one refers to has those with an address alone. */
export interface Evidenced {
  evidence?: readonly Partial<Pointer>[];
}

/** A link to the passage on which something rests, where the first one has an address. */
export function passageLink(content: Content, { evidence }: Evidenced): Content {
  return linkTemplate(content, evidence?.[0]?.href);
}

/** A term of a list of descriptions with what belongs to it; left out where there is nothing. */
export function termTemplate(term: Content, items: readonly Content[]): Content {
  if (items.length === 0) return "";
  return html`<dt>${term}</dt>${items.map((item) => html`<dd>${item}</dd>`)}`;
}

/** The languages of a widget and of the page around. */
type Languages = Pick<RenderContext, "language" | "pageLanguage">;

/** The whole of a widget, in the language and direction of its interface. */
export function rootTemplate(content: Content, languages: Languages): TemplateResult {
  const { language } = languages;
  const note = otherLanguageTemplate(languages);
  return html`<div class="root" lang=${language} dir=${direction(language)}>${note}${content}</div>`;
}

/** A line for the page around, in each of its languages, where the widget speaks another one. */
const IN_LANGUAGE: Readonly<Record<Language, string>> = {
  en: "In {language}",
  fr: "En {language}",
  ar: "باللغة {language}",
  he: "בשפה: {language}",
  fa: "به زبان {language}",
  ru: "Язык: {language}",
};

/** Says in the page's language which one the widget speaks, where that is not the page's. */
function otherLanguageTemplate({ language, pageLanguage: page }: Languages): Content {
  if (!page || page === language) return "";
  const line = fill(IN_LANGUAGE[page], { language: languageName(language, page) ?? language });
  return html`<p class="muted" part="language" lang=${page} dir=${direction(page)}>${line}</p>`;
}
