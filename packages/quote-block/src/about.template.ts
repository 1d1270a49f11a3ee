import {
  actorsTemplate,
  certaintyTemplate,
  checkedSources,
  codingTemplate,
  type Content,
  foldTemplate,
  isWebAddress,
  linkTemplate,
} from "@redlines/element";
import { html } from "lit/html.js";
import { type Arranged, isOurs, type QuoteContext } from "./versions.js";
import { foldedVersion, versionNote } from "./words.template.js";

/**
 * What is folded: whose translation it is, further ones, whose word it is from the article's voice inwards,
 * to whom it was said, what the editors decided, the sources with their paragraphs, and the way there.
 */
export function aboutTemplate(versions: Arranged, context: QuoteContext): Content {
  const { record } = context.excerpt;
  const content = [
    versionsTemplate(versions, context),
    html`<p>${certaintyTemplate(record, context)}</p>`,
    audienceTemplate(context),
    codingTemplate(record.coding, context),
    checkedSources(context),
    toolsTemplate(context),
  ];
  return foldTemplate({ name: "about", title: context.messages.about, content }, context);
}

function versionsTemplate({ first, beside, folded }: Arranged, context: QuoteContext): Content {
  const inSight = beside ? [first, beside] : [first];
  return [
    // Under our translation and what it translates all is said that there is to say.
    ...(isOurs(first) ? [] : inSight.map((version) => versionNote(version, !beside, context))),
    ...folded.map((version) => foldedVersion(version, context)),
  ];
}

function audienceTemplate(context: QuoteContext): Content {
  const { audience } = context.excerpt.record;
  return audience ? html`<p>${context.messages.to} ${actorsTemplate(audience, context)}</p>` : "";
}

function toolsTemplate(context: QuoteContext): Content {
  const tools = [passageTemplate(context), copyControl(context)];
  return tools.every((tool) => tool === "") ? "" : html`<div class="tools">${tools}</div>`;
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
  return [button, html`<span aria-live="polite">${copyOutcome}</span>`];
}
