import { linkTemplate, datasetText, type RenderContext, assertString } from "@redlines/element";
import type { Excerpt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { ActorCardMessages } from "./messages/en.js";

type PortraitContext = RenderContext<ActorCardMessages, "actor">;
type Actor = Excerpt<"actor">["record"];
type Portrait = NonNullable<Actor["portrait"]>;

/** A portrait without its credit or licence is not shown, nor one at an address that is neither of the web nor relative. */
export function shownPortrait({ portrait }: Actor): Portrait | undefined {
  return portrait?.credit && portrait.licence && /^(https?:|[^:]*$)/.test(assertString(portrait.src))
    ? portrait
    : undefined;
}

/**
 * The initials that the dataset gives, and over them a portrait where there is one to show. Both
 * fill one box of a fixed size. What is to be seen stands in the words below, so the picture needs
 * no other text.
 */
export function faceTemplate(portrait: Portrait | undefined, context: PortraitContext): TemplateResult {
  const { kind, initials } = context.excerpt.record;
  return html`<span class="face ${kind}"><span part="initials" class=${initials[2] ? "long" : ""} aria-hidden="true">${datasetText(initials, context)}</span>${
    portrait
      ? html`<img part="portrait" alt="" loading="lazy" referrerpolicy="no-referrer" @load=${settle(portrait)} @error=${settle(portrait)} src=${portrait.src}>`
      : ""
  }</span>`;
}

/**
 * Keeps in view what must be: a style attribute would break a strict content security policy, and
 * without script the middle serves. What cannot be had leaves the initials, and takes its credit along.
 */
function settle({ focalPoint: { x, y } = { x: 0.5, y: 0.5 } }: Portrait): (event: Event) => void {
  return ({ type, target }) => {
    const { style, parentElement } = target as HTMLImageElement;
    style.objectPosition = `${x * 100}% ${y * 100}%`;
    (parentElement!.nextElementSibling!.lastElementChild as HTMLElement).hidden = type === "error";
  };
}

/** What the portrait shows, who made it and on what terms it stands here, with the way to it: the fallback HTML says the same, without the picture. */
export function creditTemplate(
  { src, alt, credit, licence, licenceUrl }: Portrait,
  context: PortraitContext,
): TemplateResult {
  const { messages } = context;
  return html`<p class="muted" part="credit">${linkTemplate(messages.portrait, src)}${messages.colon}${datasetText(alt, context)}${messages.semicolon}${datasetText(credit, context)}${messages.comma}${linkTemplate(datasetText(licence, context), licenceUrl)}</p>`;
}
