import {
  actorsTemplate,
  certaintyTemplate,
  codingTemplate,
  type Content,
  correctionsTemplate,
  datasetText,
  dateTemplate,
  direction,
  fill,
  isWebAddress,
  joinParts,
  languageName,
  linkTemplate,
  nameTemplate,
  referred,
  sourceLine,
  voiceTemplate,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { quotationMarks } from "./quotation-marks.js";
import { isInLanguage, type QuoteContext, type ShownVersion, shownVersions } from "./versions.js";

/** Words that are longer, in characters, do not stand in the size of a display. */
const DISPLAY_LENGTH = 280;

/** Dots in brackets: something was left out. Anything else in brackets was put in. */
const OMISSION = /^[ .…]+$/;

/** The content of a quote block: the words as printed, who said them, when, where, and on whose authority. */
export function quoteBlockTemplate(context: QuoteContext): TemplateResult {
  const { record } = context.excerpt;
  const versions = shownVersions(context);
  const isAlone = versions.length === 1;
  const shown = versions.map((version) => html`<div>${versionTemplate(version, isAlone, context)}</div>`);
  // Words that stand alone have their note in the caption.
  const note = isAlone ? versions.map((version) => noteTemplate(version, isAlone, context)) : "";
  const coding = codingTemplate(record.coding, context);
  const corrections = correctionsTemplate(record.history, context);
  return html`<figure class="${record.form} ${record.certainty.status}" aria-labelledby="by">
    <div class="versions">${shown}</div>
    <figcaption part="caption">
      <p id="by">${speakerTemplate(context)}</p>
      <p id="when" class="muted">${circumstances(context)}</p>
      ${hedgeTemplate(context)}${note}
      ${coding}${corrections}${sourceLine(context)}
      <div class="muted tools">${passageTemplate(context)}${copyControl(context)}</div>
    </figcaption>
  </figure>`;
}

/** The words; where there are several versions, each with its note. */
function versionTemplate(version: ShownVersion, isAlone: boolean, context: QuoteContext): TemplateResult {
  const { lang, dir, text } = version;
  const size = isAlone && text.length <= DISPLAY_LENGTH ? "" : "small";
  const words = html`<p>${quoted(version, edited(text, context))}</p>`;
  const note = isAlone ? "" : noteTemplate(version, isAlone, context);
  const direct = dir ?? direction(lang);
  return html`<blockquote part="quote" lang=${lang} dir=${direct} class=${size}>${words}</blockquote>
    ${note}`;
}

/** Which language the words are in, and whose they are, wherever a reader could think otherwise. */
function noteTemplate(version: ShownVersion, isAlone: boolean, context: QuoteContext): Content {
  const isObvious = isAlone && isInLanguage(version, context.language);
  const note = joinParts(
    [
      !isObvious && languageLabel(version, context),
      !(isAlone && version.kind === "original") && originLabel(version, context),
      version.source && datasetText(version.source, context),
    ],
    " · ",
  );
  return note.length > 0 ? html`<p class="muted">${note}</p>` : "";
}

function languageLabel({ lang }: ShownVersion, { messages, language }: QuoteContext): Content {
  return fill(messages.inLanguage, { language: languageName(lang, language) ?? lang });
}

function originLabel({ kind, translator }: ShownVersion, context: QuoteContext): Content {
  const { messages } = context;
  if (!translator) return messages[kind];
  return fill<Content>(messages.translatedBy, { translator: nameTemplate(translator, context) });
}

function quoted({ lang }: ShownVersion, words: Content): Content {
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
function edited(text: string, context: QuoteContext): Content {
  return text
    .split(/\[([^\]]*)\]/)
    .map((piece, index) => (index % 2 === 0 ? piece : editedTemplate(piece, context)));
}

/** What stands in brackets. */
function editedTemplate(piece: string, context: QuoteContext): TemplateResult {
  const { omitted, added, addedEnd } = context.messages;
  if (OMISSION.test(piece)) return markTemplate(`[${piece}]`, omitted, context);
  const begin = markTemplate("[", added, context);
  const end = markTemplate("]", addedEnd, context);
  return html`<span class="insertion">${begin}${piece}${end}</span>`;
}

function markTemplate(glyphs: string, name: string, { language }: QuoteContext): TemplateResult {
  return html`<span role="img" lang=${language} aria-label=${name}>${glyphs}</span>`;
}

/** The speaker, and in which role. */
function speakerTemplate(context: QuoteContext): Content {
  const { record, actors } = context.excerpt;
  if (record.speaker === undefined) return unnamedSpeaker(context);
  const { name, roles = [] } = referred(actors, record.speaker);
  const inRole = roles.filter(({ id }) => id === record.role);
  return joinParts(
    [
      html`<strong part="speaker">${nameTemplate(name, context)}</strong>`,
      ...inRole.map(({ title }) => datasetText(title, context)),
    ],
    context.messages.comma,
  );
}

/** Whose words they are where no actor is named for them: the innermost voice that there is. */
function unnamedSpeaker(context: QuoteContext): Content {
  const voice = context.excerpt.record.voices.findLast(({ role }) => role !== "passes-on");
  return voice ? html`<strong part="speaker">${voiceTemplate(voice, context)}</strong>` : "";
}

/** How sure it is, where it is not simply stated. */
function hedgeTemplate(context: QuoteContext): Content {
  const { record } = context.excerpt;
  return record.certainty.status === "asserted"
    ? ""
    : html`<p id="how">${certaintyTemplate(record, context)}</p>`;
}

/** Our lead-in, occasion, date and audience: whatever of it is known. */
function circumstances(context: QuoteContext): Content {
  const { occasion, time, audience, lead } = context.excerpt.record;
  return joinParts(
    [
      lead && datasetText(lead, context),
      occasion && datasetText(occasion.text, context),
      time && dateTemplate(time, context),
      audience && [context.messages.to, " ", actorsTemplate(audience, context)],
    ],
    " · ",
  );
}

/** The way to the first passage that has an address: one link, however many pointers lead there. */
function passageTemplate({ excerpt, messages }: QuoteContext): Content {
  const linked = excerpt.record.evidence.find(({ href }) => isWebAddress(href));
  return linked ? linkTemplate(messages.read, linked.href) : "";
}

/** The button that copies the words, and beside it what came of that. */
function copyControl({ copy, copyOutcome = "", messages }: QuoteContext): Content {
  if (!copy) return "";
  const button = html`<button type="button" part="copy" @click=${copy}>${messages.copy}</button>`;
  return [button, html`<span role="status">${copyOutcome}</span>`];
}
