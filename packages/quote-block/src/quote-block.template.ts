import {
  certaintyTemplate,
  codingTemplate,
  type Content,
  correctionsTemplate,
  dateTemplate,
  direction,
  fill,
  languageName,
  linkTemplate,
  joinParts,
  nameTemplate,
  datasetText,
  type RenderContext,
  sourceTemplate,
} from "@redlines/element";
import type { Version } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { QuoteBlockMessages } from "./messages/en.js";
import { quotationMarks } from "./quotation-marks.js";

/** All that the content of a quote block depends on. */
export interface QuoteContext extends RenderContext<QuoteBlockMessages, "quote"> {
  /** The language whose words alone are wanted. */
  readonly version?: string | null | undefined;
  /** Copies the words; a live page alone can. */
  readonly copy?: (event: Event) => void;
}

/** The content of a quote block: the words as printed, who said them, when, where, and on whose authority. */
export function quoteBlockTemplate(context: QuoteContext): TemplateResult {
  const { record } = context.excerpt;
  const versions = shownVersions(context);
  const several = !!versions[1];
  return html`<figure class="${record.form} ${record.certainty.status}" aria-labelledby="by">
    <div class="versions">${versions.map((version) => html`<div>${versionTemplate(version, several, context)}</div>`)}</div>
    <figcaption part="caption">
      <p id="by">${speakerTemplate(context)}</p>
      <p id="when" class="muted">${circumstances(context)}</p>
      ${hedgeTemplate(context)}${several ? "" : noteTemplate(versions[0]!, several, context)}
      ${codingTemplate(record.coding, context)}${correctionsTemplate(record.history, context)}${sourceTemplate(context)}
      <div class="muted tools">${passageTemplate(context)}${copyControl(context)}</div>
    </figcaption>
  </figure>`;
}

type Shown = Pick<Version, "lang" | "text" | "dir" | "translator"> & {
  kind: "original" | "translation" | "mayBeTranslated";
  source?: string;
};

/** The words in the language that is wanted; where it is not there, all there are, the reader's language first. */
export function shownVersions({
  excerpt: { record },
  language,
  version,
}: Pick<QuoteContext, "excerpt" | "language" | "version">): Shown[] {
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
function versionTemplate(version: Shown, isOneOfSeveral: boolean, context: QuoteContext): TemplateResult {
  const { lang, dir, text } = version;
  return html`<blockquote part="quote" lang=${lang} dir=${dir ?? direction(lang)} class=${isOneOfSeveral || text[280] ? "small" : ""}><p>${marked(version, edited(text, context))}</p></blockquote>
    ${isOneOfSeveral ? noteTemplate(version, isOneOfSeveral, context) : ""}`;
}

/** Which language the words are in, and whose they are, wherever a reader could think otherwise. */
function noteTemplate(version: Shown, isOneOfSeveral: boolean, context: QuoteContext): Content {
  const { messages, language } = context;
  const { lang, kind, translator, source } = version;
  const parts = [
    (isOneOfSeveral || !isOf(language, version)) &&
      fill(messages.inLanguage, { language: languageName(lang, language) ?? lang }),
    (isOneOfSeveral || kind !== "original") &&
      (translator
        ? fill<Content>(messages.translatedBy, { translator: nameTemplate(translator, context) })
        : messages[kind]),
    source && datasetText(source, context),
  ];
  const note = joinParts(parts, " · ");
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
function edited(text: string, { messages, language }: QuoteContext): Content {
  const mark = (glyphs: string, name: string): Content =>
    html`<span role="img" lang=${language} aria-label=${name}>${glyphs}</span>`;
  return text.split(/\[([^\]]*)\]/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (/^[ .…]+$/.test(part)) return mark(`[${part}]`, messages.omitted);
    return html`<span class="insertion">${mark("[", messages.added)}${part}${mark("]", messages.addedEnd)}</span>`;
  });
}

function speakerTemplate(context: QuoteContext): Content {
  const { record, actors } = context.excerpt;
  const { name, roles = [] } = actors[record.speaker]!;
  const role = roles.filter(({ id }) => id === record.role).map(({ title }) => datasetText(title, context));
  return joinParts(
    [html`<strong part="speaker">${nameTemplate(name, context)}</strong>`, ...role],
    context.messages.comma,
  );
}

/** How sure it is, where it is not simply stated. */
function hedgeTemplate(context: QuoteContext): Content {
  const { record } = context.excerpt;
  return record.certainty.status === "asserted"
    ? ""
    : html`<p id="how">${certaintyTemplate(record, context)}</p>`;
}

/** Occasion, date and audience: whatever of it is known. */
function circumstances(context: QuoteContext): Content {
  const { record, actors } = context.excerpt;
  const audience = record.audience?.map((id) => nameTemplate(actors[id]!.name, context));
  const parts = [
    record.occasion && datasetText(record.occasion.text, context),
    dateTemplate(record.time, context),
    audience && [context.messages.to, " ", joinParts(audience, context.messages.comma)],
  ];
  return joinParts(parts, " · ");
}

/** The way to the first passage that has an address: one link, however many pointers lead there. */
function passageTemplate({ excerpt, messages }: QuoteContext): Content {
  const found = excerpt.record.evidence.find(({ href }) => /^https?:/.test(href!));
  return found ? linkTemplate(messages.read, found.href) : "";
}

/** What is said of an earlier copy goes whenever something else is shown: an empty list is no string, and never the same one. */
function copyControl({ copy, messages }: QuoteContext): Content {
  return copy
    ? html`<button type="button" part="copy" @click=${copy}>${messages.copy}</button><span role="status" .textContent=${[]}></span>`
    : "";
}
