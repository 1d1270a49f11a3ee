import type { Citation, Excerpt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import {
  assertString,
  type Content,
  dateTemplate,
  isolated,
  joinParts,
  linkTemplate,
  nameTemplate,
  numberTemplate,
  type RenderContext,
} from "./templates.js";

/**
 * The line that ends every widget: the sources, with the paragraphs that the record rests on, and which data
 * it is; where the page's own words are older, it says that, too.
 */
export function sourceTemplate(context: RenderContext): TemplateResult {
  const { excerpt, messages, pageVersion } = context;
  const cited = excerpt.cited.map((citation) => citationTemplate(citation, context));
  const label = messages.source + messages.colon;
  const sources = joinParts(cited, messages.semicolon);
  const data = versionTemplate(excerpt.about);
  const date = dateTemplate(excerpt.about.asOf, context);
  const newer = pageVersion ? [messages.newer, nameTemplate(pageVersion, context)] : "";
  const line = [label, sources, messages.data, data, messages.asOf, date, newer];
  return html`<p class="muted" part="source">${line}</p>`;
}

/** Which data it is; for machines as `dataset@version`. */
function versionTemplate({ id, version }: Excerpt["about"]): TemplateResult {
  const value = `${assertString(id)}@${assertString(version)}`;
  return html`<data value=${value}><bdi>${version}</bdi></data>`;
}

/** A source, with the way to it: who made it, its title, its date and the paragraphs. */
function citationTemplate(citation: Citation, context: RenderContext): Content {
  const { makers, title, issued, paragraphs, href } = citation;
  const parts = [
    ...makers.map((maker) => nameTemplate(maker, context)),
    title && html`<cite>${isolated(title)}</cite>`,
    issued && dateTemplate(issued, context),
    paragraphs.length > 0 && paragraphsTemplate(paragraphs, context),
  ];
  return linkTemplate(joinParts(parts, context.messages.comma), href);
}

function paragraphsTemplate(paragraphs: readonly number[], context: RenderContext): Content {
  const { messages } = context;
  const numbers = paragraphs.map((paragraph) => numberTemplate(paragraph, context));
  const term = numbers.length > 1 ? messages.paragraphs : messages.paragraph;
  return [term, " ", joinParts(numbers, messages.comma)];
}
