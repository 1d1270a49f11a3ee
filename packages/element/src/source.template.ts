import {
  attributionParts,
  brief,
  type Citation,
  type Common,
  type Excerpt,
  fill,
  languageName,
} from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import {
  assertString,
  type Content,
  dateTemplate,
  DOT,
  isolated,
  joinParts,
  linkTemplate,
  nameTemplate,
  numberTemplate,
  phraseTemplate,
  type RenderContext,
} from "./templates.js";
import { certaintyLabel } from "./statement.template.js";

/**
 * The one line that says on what a widget's facts rest, as an editor would print it: whose word most of them
 * are, the publication and its date; and that a machine translated it. Where the page's own words are older,
 * it says that, too.
 * @param remark what else holds of the whole, such as that the steps are ours
 */
export function sourceLine(context: RenderContext, remark: Content = ""): TemplateResult {
  const note = machineNote(context);
  const line = joinParts([commonTemplate(context), remark, note && [note, "."]], " ");
  return html`<p class="muted" part="source">${line}${newerNote(context)}</p>`;
}

/** Ends a widget's line on where it is from: which version it shows, where the page's own words are older. */
export function newerNote(context: RenderContext): Content {
  const { messages, pageVersion } = context;
  return pageVersion ? [DOT, messages.newer, nameTemplate(pageVersion, context)] : "";
}

/** That only a machine translated it, and from what: never folded. Nothing where a person has read it. */
export function machineNote({ excerpt, language, messages }: RenderContext): string {
  const { translation } = excerpt.about;
  if (translation?.status !== "machine") return "";
  return fill(messages.machine, { language: nameOfLanguage(translation.of, language) }).join("");
}

function nameOfLanguage(tag: string, language: string): string {
  return languageName(assertString(tag), language) ?? tag;
}

/** Who translated it, from what, and whether a person has read that. */
function translationLine({ excerpt, language, messages }: RenderContext): Content {
  const { translation } = excerpt.about;
  if (!translation) return "";
  const { of, by, status } = translation;
  const names = by.map((name) => isolated({ lang: language, text: name }));
  const line = fill<Content>(assertString(messages.translatedFrom[status]), {
    language: nameOfLanguage(of, language),
    by: joinParts(names, messages.comma),
  });
  return html`<p class="cited">${line}</p>`;
}

/** Nobody has to be named twice: the voices come first, then what they do not say. */
function commonTemplate(context: RenderContext): Content {
  const { common = { voices: [] }, messages } = context;
  const who = phraseTemplate(attributionParts(common.voices.map(brief), context), context);
  const publications = citedFor("facts", context).map((one) => publicationTemplate(one, common, context));
  const named = [who, ...publications].filter((part) => part.length > 0);
  return fill<Content>(sentenceFor(common, context), {
    source: joinParts(named, messages.comma),
    status: common.status ? certaintyLabel(common.status, context) : "",
  });
}

function sentenceFor({ status }: Common, { messages }: RenderContext): string {
  if (status === "asserted") return messages.stated;
  return status ? messages.unlessMarked : messages.from;
}

/** Who made it, where it came out, and when. Where no voice is common, each statement names its own. */
function publicationTemplate(citation: Citation, { voices }: Common, context: RenderContext): Content[] {
  const { issued, publication } = citation;
  const isEachNamed = context.common?.voices.length === 0 && publication !== undefined;
  const authors = isEachNamed ? [] : citation.authors;
  const named = new Set(voices.map(brief).map((voice) => ("name" in voice ? voice.name : "")));
  return joinParts(
    [
      ...authors.filter((author) => !named.has(author)).map((author) => nameTemplate(author, context)),
      placeTemplate(citation, context),
      issued && dateTemplate(issued, context),
    ],
    context.messages.comma,
  );
}

/** In which publication it came out, else its title; nothing where neither is known. */
export function placeTemplate(citation: Citation, context: RenderContext): Content {
  const { title } = citation;
  const where = publicationName(citation, context) || (title && isolated(title));
  return where ? html`<cite>${where}</cite>` : "";
}

function publicationName(
  { publication, publicationLanguage: lang }: Citation,
  context: RenderContext,
): TemplateResult | undefined {
  if (publication === undefined) return undefined;
  return lang === undefined ? nameTemplate(publication, context) : isolated({ lang, text: publication });
}

function citedFor(role: Citation["role"], { excerpt }: RenderContext): Citation[] {
  return excerpt.cited.filter((citation) => citation.role === role);
}

/**
 * All that a reader needs to check a widget: the sources with the paragraphs that the record rests on, which
 * data it is, where names, codes and flags come from, and who translated it.
 */
export function checkedSources(context: RenderContext): Content {
  const { excerpt, messages } = context;
  const data = versionTemplate(excerpt.about);
  const date = dateTemplate(excerpt.about.asOf, context);
  const facts = citationsTemplate(messages.source, citedFor("facts", context), context);
  const names = citedFor("names", context);
  return [
    html`<p class="cited">${facts}${DOT}${messages.data}${data}${messages.asOf}${date}</p>`,
    names.length > 0 ? html`<p class="cited">${citationsTemplate(messages.names, names, context)}</p>` : "",
    translationLine(context),
  ];
}

function citationsTemplate(label: string, cited: readonly Citation[], context: RenderContext): Content {
  const citations = cited.map((citation) => citationTemplate(citation, context));
  return [label, context.messages.colon, joinParts(citations, context.messages.semicolon)];
}

/**
 * Which data it is; for machines as `dataset@version`. Minifiers take `<data>` for a block and drop the space
 * before it, so it stands within something that they know.
 */
function versionTemplate({ id, version }: Excerpt["about"]): TemplateResult {
  const value = `${assertString(id)}@${assertString(version)}`;
  return html`<bdi><data value=${value}>${version}</data></bdi>`;
}

/** A source, with the way to it: who made it, where it came out, its title, its date and the paragraphs. */
function citationTemplate(citation: Citation, context: RenderContext): Content {
  const { authors, title, issued, paragraphs, href } = citation;
  const publication = publicationName(citation, context);
  const parts = [
    ...authors.map((author) => nameTemplate(author, context)),
    title && html`<cite>${isolated(title)}</cite>`,
    publication && html`<cite>${publication}</cite>`,
    issued && dateTemplate(issued, context),
    paragraphs.length > 0 && paragraphsTemplate(paragraphs, context),
  ];
  return linkTemplate(joinParts(parts, context.messages.comma), href);
}

/** The paragraphs on which something rests: “paragraphs 3, 12”. */
export function paragraphsTemplate(paragraphs: readonly number[], context: RenderContext): Content {
  const { messages } = context;
  const numbers = paragraphs.map((paragraph) => numberTemplate(paragraph, context));
  const term = numbers.length > 1 ? messages.paragraphs : messages.paragraph;
  return [term, " ", joinParts(numbers, messages.comma)];
}
