import {
  certaintyWords,
  codingWords,
  type Content,
  correctionWords,
  dateWords,
  direction,
  listed,
  nameWords,
  said,
  type Setting,
  sourceWords,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import type { QuoteBlockWords } from "./languages/words.js";
import { quotationMarks } from "./quotation-marks.js";

type QuoteSetting = Setting<QuoteBlockWords, "quote">;

/** The content of a quote block: the words as printed, who said them, when, where, and on whose authority. */
export function quoteBlockWords(setting: QuoteSetting): TemplateResult {
  const { record } = setting.excerpt;
  return html`<figure class=${record.form} aria-labelledby="by">
    <blockquote part="quote" lang=${record.language} dir=${direction(record.language)}><p>${quotation(record)}</p></blockquote>
    <figcaption part="caption">
      <p id="by">${speakerWords(setting)}</p>
      <p class="muted">${circumstances(setting)}</p>
      ${translationWords(setting)}${codingWords(record.coding, setting)}${correctionWords(record.history, setting)}${sourceWords(setting)}
    </figcaption>
  </figure>`;
}

/** The words as printed, in the marks of their language, with what the editors put in set apart. */
function quotation({ text, language }: QuoteSetting["excerpt"]["record"]): Content {
  const [open, close] = quotationMarks(language);
  return [open, ...text.split(/(\[[^\]]*\])/).map((part, index) => (index % 2 ? html`<span class="insertion">${part}</span>` : part)), close];
}

function speakerWords(setting: QuoteSetting): Content {
  const { record, actors } = setting.excerpt;
  const { name, roles = [] } = actors[record.speaker]!;
  const role = roles.filter(({ id }) => id === record.role).map(({ title }) => said(title, setting));
  return listed([html`<strong part="speaker">${nameWords(name, setting)}</strong>`, ...role], setting.words.comma);
}

/** Occasion, date, audience, and how sure: whatever of it is known. */
function circumstances(setting: QuoteSetting): Content {
  const { record, actors } = setting.excerpt;
  const audience = record.audience?.map((id) => nameWords(actors[id]!.name, setting));
  const parts: Content[] = [dateWords(record.time, setting)];
  if (record.occasion) parts.unshift(said(record.occasion.text, setting));
  if (audience) parts.push([setting.words.to, " ", listed(audience, setting.words.comma)]);
  if (record.certainty.status !== "asserted") parts.push(certaintyWords(record, setting));
  return listed(parts, " · ");
}

function translationWords({ excerpt: { record }, words }: QuoteSetting): Content {
  return record.translated === "no" ? "" : html`<p class="muted">${record.translated === "yes" ? words.translated : words.mayBeTranslated}</p>`;
}
