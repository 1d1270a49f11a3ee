import { nameTemplate, sourceLine, titleTemplate } from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import type { DatedContext } from "./dated-context.js";
import { briefTemplate } from "./header.template.js";
import { creditTemplate, shownPortrait, tokenTemplate } from "./portrait.template.js";

/** Who this is, in a line; on what that rests is said once for all cards of a deck. */
export function compactTemplate(context: DatedContext): TemplateResult {
  const { record } = context.excerpt;
  const portrait = shownPortrait(record);
  const title = titleTemplate(nameTemplate(record.name, context), context);
  const credit = portrait ? creditTemplate(portrait, context) : "";
  const source = context.isInDeck ? "" : sourceLine(context);
  const words = html`<div>${title}<p>${briefTemplate(context)}</p>${credit}${source}</div>`;
  const token = tokenTemplate(portrait, context);
  return html`<article class="compact" aria-labelledby="title">${token}${words}</article>`;
}
