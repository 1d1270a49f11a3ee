import {
  certaintyWords,
  codingWords,
  type Content,
  correctionWords,
  dateWords,
  direction,
  fill,
  languageName,
  linked,
  listed,
  nameWords,
  said,
  type Setting,
  sourceWords,
} from "@redlines/element";
import type { Version } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { QuoteBlockWords } from "./languages/words.js";
import { quotationMarks } from "./quotation-marks.js";

/** All that the content of a quote block depends on. */
export interface QuoteSetting extends Setting<QuoteBlockWords, "quote"> {
  /** The language whose words alone are wanted. */
  readonly version?: string | null | undefined;
  /** Copies the words; a live page alone can. */
  readonly copy?: (event: Event) => void;
}

/** The content of a quote block: the words as printed, who said them, when, where, and on whose authority. */
export function quoteBlockWords(setting: QuoteSetting): TemplateResult {
  const { record } = setting.excerpt;
  const versions = shown(setting);
  const several = !!versions[1];
  return html`<figure class="${record.form} ${record.certainty.status}" aria-labelledby="by">
    <div class="versions">${versions.map((version) => html`<div>${versionWords(version, several, setting)}</div>`)}</div>
    <figcaption part="caption">
      <p id="by">${speakerWords(setting)}</p>
      <p id="when" class="muted">${circumstances(setting)}</p>
      ${hedgeWords(setting)}${several ? "" : noteWords(versions[0]!, several, setting)}
      ${codingWords(record.coding, setting)}${correctionWords(record.history, setting)}${sourceWords(setting)}
      <div class="muted tools">${passageWords(setting)}${copyControl(setting)}</div>
    </figcaption>
  </figure>`;
}

type Shown = Pick<Version, "lang" | "text" | "dir" | "translator"> & { kind: "original" | "translation" | "mayBeTranslated"; source?: string };

/** The words in the language that is wanted; where it is not there, all there are, the reader's language first. */
function shown({ excerpt: { record }, language, version }: QuoteSetting): Shown[] {
  const { text, language: lang, translated, versions = [], ...printed } = record;
  const kind = translated === "no" ? "original" : translated === "yes" ? "translation" : "mayBeTranslated";
  const all: Shown[] = [{ ...printed, lang, text, kind }, ...versions];
  const wanted = all.filter((one) => one.lang === version);
  return wanted[0] ? wanted : all.sort((a, b) => +isOf(language, b) - +isOf(language, a));
}

function isOf(language: string, { lang }: Shown): boolean {
  return lang.split("-")[0] === language;
}

/** The words, in the size of a display where they stand alone and are at most 280 characters; where there are several versions, each with its note. */
function versionWords(version: Shown, isOneOfSeveral: boolean, setting: QuoteSetting): TemplateResult {
  const { lang, dir, text } = version;
  return html`<blockquote part="quote" lang=${lang} dir=${dir ?? direction(lang)} class=${isOneOfSeveral || text[280] ? "small" : ""}><p>${marked(version, edited(text, setting))}</p></blockquote>
    ${isOneOfSeveral ? noteWords(version, isOneOfSeveral, setting) : ""}`;
}

/** Which language the words are in, and whose they are, wherever a reader could think otherwise. */
function noteWords(version: Shown, isOneOfSeveral: boolean, setting: QuoteSetting): Content {
  const { words, language } = setting;
  const { lang, kind, translator, source } = version;
  const parts = [
    (isOneOfSeveral || !isOf(language, version)) && fill(words.inLanguage, { language: languageName(lang, language) ?? lang }),
    (isOneOfSeveral || kind !== "original") && (translator ? fill<Content>(words.translatedBy, { translator: nameWords(translator, setting) }) : words[kind]),
    source && said(source, setting),
  ];
  const note = listed(parts, " · ");
  return note[0] ? html`<p class="muted">${note}</p>` : "";
}

function marked({ lang }: Shown, words: Content): Content {
  const [open, close] = quotationMarks(lang);
  return [open, words, close];
}

/**
 * What was left out and what the editors put in, drawn apart and spoken as what it is. By default a
 * screen reader says neither brackets nor dots (NVDA has them at its levels “most” and “all”, and
 * speaks at “some”), so that a listener would hear one whole sentence, all of it the speaker's.
 * Each mark therefore is an image with a name in the interface's language; the name is an attribute
 * and not hidden text, which would be copied, found and translated as if it had been said.
 */
function edited(text: string, { words, language }: QuoteSetting): Content {
  const mark = (glyphs: string, name: string): Content => html`<span role="img" lang=${language} aria-label=${name}>${glyphs}</span>`;
  return text.split(/\[([^\]]*)\]/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (/^[ .…]+$/.test(part)) return mark(`[${part}]`, words.omitted);
    return html`<span class="insertion">${mark("[", words.added)}${part}${mark("]", words.addedEnd)}</span>`;
  });
}

function speakerWords(setting: QuoteSetting): Content {
  const { record, actors } = setting.excerpt;
  const { name, roles = [] } = actors[record.speaker]!;
  const role = roles.filter(({ id }) => id === record.role).map(({ title }) => said(title, setting));
  return listed([html`<strong part="speaker">${nameWords(name, setting)}</strong>`, ...role], setting.words.comma);
}

/** How sure it is, where it is not simply stated. */
function hedgeWords(setting: QuoteSetting): Content {
  const { record } = setting.excerpt;
  return record.certainty.status === "asserted" ? "" : html`<p id="how">${certaintyWords(record, setting)}</p>`;
}

/** Occasion, date and audience: whatever of it is known. */
function circumstances(setting: QuoteSetting): Content {
  const { record, actors } = setting.excerpt;
  const audience = record.audience?.map((id) => nameWords(actors[id]!.name, setting));
  const parts = [
    record.occasion && said(record.occasion.text, setting),
    dateWords(record.time, setting),
    audience && [setting.words.to, " ", listed(audience, setting.words.comma)],
  ];
  return listed(parts, " · ");
}

/** The way to the first passage that has an address: one link, however many pointers lead there. */
function passageWords({ excerpt, words }: QuoteSetting): Content {
  const found = excerpt.record.evidence.find(({ href }) => /^https?:/.test(href!));
  return found ? linked(words.read, found.href) : "";
}

/** What is said of an earlier copy goes whenever something else is shown: an empty list is no string, and never the same one. */
function copyControl({ copy, words }: QuoteSetting): Content {
  return copy ? html`<button type="button" part="copy" @click=${copy}>${words.copy}</button><span role="status" .textContent=${[]}></span>` : "";
}
