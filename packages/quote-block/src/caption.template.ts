import {
  type Content,
  datasetText,
  dateTemplate,
  DOT,
  fill,
  formatDate,
  joinParts,
  machineNote,
  nameTemplate,
  newerNote,
  phraseTemplate,
  placeTemplate,
  referred,
  voiceTemplate,
} from "@redlines/element";
import { type Citation, hedgeParts, markParts, type PhrasePart } from "@redlines/model";
import { html } from "lit/html.js";
import { isHedgedInWords } from "./hedge-in-words.js";
import { type Arranged, isInLanguage, isOurs, type QuoteContext, type ShownVersion } from "./versions.js";
import { isOwnWords, quotedIn, speakerName, speakingVoice, unsaidVoices } from "./whose-words.js";
import { languageOf } from "./words.template.js";

/** What is simply stated needs no word for it, and whom the caption names already no second mention. */
const SAID_BY_THE_CAPTION = { status: "asserted", voices: [] } as const;

/** The speaker in which role, for the source's own words also where they stand, and what sets them apart. */
export function bylineTemplate(versions: Arranged, context: QuoteContext): Content {
  const { excerpt, messages } = context;
  const where = isOwnWords(excerpt) && circumstances(versions, context);
  const who = joinParts(
    [
      ...speakerParts(context),
      where && html`<span part="source">${where}${endNotes(versions, context)}</span>`,
    ],
    messages.comma,
  );
  return joinParts([who, ...marks(versions, context)], DOT);
}

/** The line on occasion, date and place; the source's own words have it beside the speaker's name. */
export function whereTemplate(versions: Arranged, context: QuoteContext): Content {
  if (isOwnWords(context.excerpt)) return "";
  const where = circumstances(versions, context);
  return html`<p class="muted" part="source">${where}${endNotes(versions, context)}</p>`;
}

/** Ends the line on where the words stand: that a machine translated, and which version is shown. */
function endNotes({ first }: Arranged, context: QuoteContext): Content {
  // Our translation says itself that it is a machine's.
  const note = first.kind === "oursByMachine" ? "" : machineNote(context);
  return [note && [DOT, note], newerNote(context)];
}

/** The name, the source's exact verb for the speaking, and the role. */
function speakerParts(context: QuoteContext): Content[] {
  const { record, actors } = context.excerpt;
  const voice = speakingVoice(context.excerpt);
  if (record.speaker === undefined)
    return voice ? [html`<strong part="speaker">${voiceTemplate(voice, context)}</strong>`] : [];
  const { name, roles = [] } = referred(actors, record.speaker);
  const word = voice?.word ? [" (", phraseTemplate(hedgeParts(voice.word, context), context), ")"] : "";
  return [
    [html`<strong part="speaker">${nameTemplate(name, context)}</strong>`, word],
    ...roles.filter(({ id }) => id === record.role).map(({ title }) => datasetText(title, context)),
  ];
}

/** Occasion, date, and where it is quoted: whatever of it is known. */
function circumstances(versions: Arranged, context: QuoteContext): Content {
  const { occasion, time } = context.excerpt.record;
  const when = time && !occasion?.text.includes(time.text) && dateTemplate(time, context);
  const issued = issuedTemplate(versions.first, context);
  const place = placeOf(versions, context);
  const placed = isOwnWords(context.excerpt) ? [place, when || issued] : [when, place, issued];
  return joinParts([occasion && datasetText(occasion.text, context), ...placed], context.messages.comma);
}

/** The day of the publication, where no other date with a year is told. */
function issuedTemplate({ source }: ShownVersion, context: QuoteContext): Content {
  const { issued } = quotedIn(context.excerpt) ?? {};
  return issued && source === undefined && !isDated(context) ? dateTemplate(issued, context) : "";
}

function isDated({ excerpt, language }: QuoteContext): boolean {
  const { occasion, time } = excerpt.record;
  const date = time && (formatDate(time.edtf, language) ?? time.text);
  return [date, occasion?.text].some((text) => text !== undefined && /\p{Nd}{4}/u.test(text));
}

/** Where the words stand, in which language where that is not plain; the author's own are not “quoted”. */
function placeOf({ first: shown, beside }: Arranged, context: QuoteContext): Content {
  const { excerpt, messages, language } = context;
  const first = quoted(shown, beside);
  const source = sourceTemplate(first, context);
  if (isOwnWords(excerpt) && first.kind !== "translation") return source;
  const isPlain = beside?.kind === "original" || first.kind === "original";
  const values = { source, language: languageOf(first, context) };
  if (isPlain && isInLanguage(first, language)) return source && fill<Content>(messages.quotedIn, values);
  return fill<Content>(source === "" ? messages.inLanguage : messages.quotedInLanguage, values);
}

/** The publication by name, but for one that speaks itself; else who made it. */
function sourceTemplate({ source }: ShownVersion, context: QuoteContext): Content {
  const { excerpt, messages } = context;
  const citation = source === undefined ? quotedIn(excerpt) : titled(source, context);
  if (!citation) return source === undefined ? "" : html`<cite>${datasetText(source, context)}</cite>`;
  if (citation.publication === speakerName(excerpt)) return "";
  const place = placeTemplate(citation, context);
  const makers = citation.authors.map((author) => nameTemplate(author, context));
  return place === "" ? joinParts(makers, messages.comma) : place;
}

/** Of the words that stand first those that somebody quotes: our translation is quoted nowhere. */
function quoted(first: ShownVersion, beside: ShownVersion | undefined): ShownVersion {
  return isOurs(first) && beside ? beside : first;
}

/** A source that is cited, by its title. */
function titled(name: string, { excerpt }: QuoteContext): Citation | undefined {
  return excerpt.cited.find(({ title }) => title?.text === name);
}

/** What sets the words apart from what is simply stated by whom the caption names: status, hedge, voices. */
function marks({ first }: Arranged, context: QuoteContext): Content[] {
  const { form, certainty } = context.excerpt.record;
  const { hedge: _hedge, ...status } = certainty;
  const isInWords = form === "pull-quote" && isHedgedInWords(first.text, first.hedge);
  const item = { certainty: isInWords ? status : certainty, voices: unsaidVoices(context.excerpt) };
  return markParts(item, SAID_BY_THE_CAPTION, context).map((parts) => markTemplate(parts, context));
}

function markTemplate(parts: readonly PhrasePart[], context: QuoteContext): Content {
  const worded = parts.map((part) => inferredBy(part, context));
  return html`<span class="mark">${phraseTemplate(worded, context)}</span>`;
}

/** In the source's own words an inference is that of its author. */
function inferredBy(part: PhrasePart, { excerpt, messages }: QuoteContext): PhrasePart {
  const isInference = part.role === "certainty" && part.value === "inferred";
  return isInference && isOwnWords(excerpt) ? { ...part, text: messages.ownInference } : part;
}
