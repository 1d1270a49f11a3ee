import { html, type TemplateResult } from "lit/html.js";
import {
  type Certainty,
  type CertaintyStatus,
  type Correction,
  type Excerpt,
  type ExcerptKind,
  formatDate,
  formatNumber,
  type Language,
  languageName,
  type Pointer,
  type Text,
  type Time,
} from "@redlines/model";
import { fill } from "./fill.js";
import { direction } from "./language.js";
import type { SharedWords } from "./languages/words.js";

/** What a template may hold. */
export type Content = TemplateResult | string | readonly Content[];

/** All that a widget's content depends on: it is the same on a server, in a browser and in plain HTML. */
export interface Setting<W extends SharedWords = SharedWords, K extends ExcerptKind = ExcerptKind> {
  readonly excerpt: Excerpt<K>;
  readonly language: Language;
  readonly words: W;
  /** `2` to `6` or `none`; anything else is 3. */
  readonly headingLevel: string | undefined;
  /** Of the page's own words, where the excerpt is newer. A live page alone can know. */
  readonly pageVersion?: string | undefined;
}

/** Anything but a string here is a broken excerpt, which must not reach the page as “[object Object]”. */
export function string(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`Expected words, found ${typeof value}`);
  return value;
}

/** A name or number, kept apart from the direction of the words around it; in a language of its own where one is given. */
export function textWords({ lang, text, dir }: Text): TemplateResult {
  return html`<bdi lang=${string(lang)} dir=${dir ?? direction(lang)}>${string(text)}</bdi>`;
}

/** Words of the dataset: marked with its language where the interface speaks another one. */
export function said(text: string, setting: Setting): Content {
  const lang = setting.excerpt.about.language;
  return lang === setting.language ? string(text) : textWords({ lang, text });
}

/** Says which language a whole text is in, where it is not that of the interface: a reader may have to find somebody who reads it. */
export function languageWords(tag: string, { language }: Setting): Content {
  const name = tag.split("-")[0] === language ? undefined : languageName(tag, language);
  return name ? html` <span class="muted">(<bdi>${name}</bdi>)</span>` : "";
}

/** A name in the dataset's language. */
export function nameWords(name: string, setting: Setting): TemplateResult {
  return textWords({ lang: setting.excerpt.about.language, text: name });
}

/** A whole number in the digits of the interface. */
export function numberWords(value: number, { language }: Setting): TemplateResult {
  return html`<bdi>${formatNumber(value, language)}</bdi>`;
}

/** A date, no more precise than the fact: formatted where it is a plain date, else in the source's own words. */
export function dateWords({ edtf, text }: Pick<Time, "edtf" | "text">, setting: Setting): Content {
  const date = formatDate(edtf, setting.language);
  return date ? html`<time datetime=${edtf}>${date}</time>` : said(text, setting);
}

/** The title of a widget: a heading of the level that the host asks for, or none. */
export function titleWords(content: Content, { headingLevel }: Setting): TemplateResult {
  if (headingLevel === "none") return html`<p class="title" id="title">${content}</p>`;
  return html`<p class="title" id="title" role="heading" aria-level=${/^[2-6]$/.test(headingLevel!) ? headingLevel : 3}>${content}</p>`;
}

/** Several things in a row, with something between them; what is not there leaves no gap. */
export function listed(items: readonly (Content | false | 0 | undefined)[], between: string): Content[] {
  return items.filter((item) => item).map((item, index) => (index ? [between, item as Content] : (item as Content)));
}

/** How sure it is, with the exact hedge of the source, and whose word it is, from the article's voice inwards. */
export function certaintyWords({ certainty, voices }: Hedged, setting: Setting): TemplateResult {
  const { status, hedge } = certainty;
  const names = voices.map((voice) => nameWords(voice, setting));
  const quoted = hedge ? [" (", html`<q>${said(hedge, setting)}</q>`, ")"] : "";
  return html`<span class="muted">${sureness(status, setting)}${quoted}${setting.words.colon}${listed(names, setting.words.citing)}</span>`;
}

/** How sure something is, in the words of the interface. */
export function sureness(status: CertaintyStatus, { words }: Setting): string {
  return words[status] ?? string(status);
}

/** What carries a certainty and says whose word it is. */
export interface Hedged {
  certainty: Certainty;
  voices: readonly string[];
}

/** A statement with what qualifies it, the way to its passage where there is one, and what was corrected in it. */
export function statedWords(
  text: string,
  record: Hedged & { evidence: readonly Pointer[]; history?: readonly Correction[] | undefined },
  setting: Setting,
): Content {
  return [linked(said(text, setting), record.evidence[0]?.href), " – ", certaintyWords(record, setting), correctionWords(record.history, setting)];
}

/** What was wrong before, and why it was changed: not a footnote, so it is not muted. */
export function correctionWords(history: readonly Correction[] | undefined, setting: Setting): Content {
  return (history ?? []).map(({ was, why, when }) => {
    const date = dateWords({ edtf: when, text: when }, setting);
    return html`<p class="muted fix">${fill<Content>(setting.words.corrected, { date, was: said(was, setting), why: said(why, setting) })}</p>`;
  });
}

/** What the editors decided, not the source: shown as theirs. */
export function codingWords(coding: readonly { field: string; value: string; why: string }[] | undefined, setting: Setting): Content {
  return (coding ?? []).map(
    ({ field, value, why }) =>
      html`<p class="muted">${setting.words.coded} (${said(field, setting)})${setting.words.colon}${said(value, setting)}. ${said(why, setting)}</p>`,
  );
}

/**
 * The line that ends every widget: the sources, with the paragraphs that the record rests on, and which data it is, for machines as
 * `dataset@version`; where the page's own words are older, it says that, too.
 */
export function sourceWords(setting: Setting): TemplateResult {
  const { excerpt, words, pageVersion } = setting;
  const { id, version, asOf } = excerpt.about;
  const cited = excerpt.cited.map(({ makers, title, issued, paragraphs, href }) => {
    const numbers = paragraphs.map((paragraph) => numberWords(paragraph, setting));
    const parts = [
      ...makers.map((maker) => nameWords(maker, setting)),
      title && html`<cite>${textWords(title)}</cite>`,
      issued && dateWords(issued, setting),
      numbers[0] && [numbers[1] ? words.paragraphs : words.paragraph, " ", listed(numbers, words.comma)],
    ];
    return linked(listed(parts, words.comma), href);
  });
  return html`<p class="muted" part="source">${words.source}${words.colon}${listed(cited, words.semicolon)}${words.data}<data value=${`${string(id)}@${string(version)}`}><bdi>${version}</bdi></data>${words.asOf}${dateWords(asOf, setting)}${pageVersion ? [words.newer, nameWords(pageVersion, setting)] : ""}</p>`;
}

/** A link, if the address is one that a page may link to, whatever a broken excerpt says. */
export function linked(content: Content, href: string | undefined): Content {
  return /^https?:/.test(href!) ? html`<a href=${href!}>${content}</a>` : content;
}

/** The whole of a widget, in the language and direction of its interface. */
export function wholeWords(content: Content, language: Language): TemplateResult {
  return html`<div class="root" lang=${language} dir=${direction(language)}>${content}</div>`;
}
