import { assertString, datasetText, linkTemplate, type RenderContext } from "@redlines/element";
import { type Excerpt, initialsOf } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { ActorCardMessages } from "./messages/en.js";

type PortraitContext = RenderContext<ActorCardMessages, "actor">;
type Actor = Excerpt<"actor">["record"];
type Portrait = NonNullable<Actor["portrait"]>;

/** Where a picture is cut to where nothing is said of its focal point. */
const MIDDLE = { x: 0.5, y: 0.5 };

/** A web address, or one relative to the page: nothing that could run. */
const PICTURE_ADDRESS = /^(https?:|[^:]*$)/;

/** More letters than these are set smaller. */
const SHORT_INITIALS = 2;

/** A portrait without its credit or licence is not shown, nor one at an address that is no picture's. */
export function shownPortrait({ portrait }: Actor): Portrait | undefined {
  if (!portrait?.credit || !portrait.licence) return undefined;
  return PICTURE_ADDRESS.test(assertString(portrait.src)) ? portrait : undefined;
}

/**
 * The initials of the name, or those that the dataset gives, and over them a portrait where there is one to
 * show. Both fill one box of a fixed size. What is to be seen stands in the words below, so the picture
 * needs no other text.
 */
export function tokenTemplate(portrait: Portrait | undefined, context: PortraitContext): TemplateResult {
  const { kind } = context.excerpt.record;
  const picture = portrait ? pictureTemplate(portrait) : "";
  return html`<span class="token ${kind}">${initialsTemplate(context)}${picture}</span>`;
}

function initialsTemplate(context: PortraitContext): TemplateResult {
  const initials = initialsOf(context.excerpt.record);
  const size = initials.length > SHORT_INITIALS ? "long" : "";
  const letters = datasetText(initials, context);
  return html`<span part="initials" class=${size} aria-hidden="true">${letters}</span>`;
}

function pictureTemplate(portrait: Portrait): TemplateResult {
  const settle = settled(portrait);
  return html`<img part="portrait" alt="" loading="lazy" referrerpolicy="no-referrer"
    @load=${settle} @error=${settle} src=${portrait.src}>`;
}

/**
 * Keeps in view what must be: a style attribute would break a strict content security policy, and
 * without script the middle serves. What cannot be had leaves the initials, and takes its credit along.
 */
function settled({ focalPoint: { x, y } = MIDDLE }: Portrait): (event: Event) => void {
  return ({ type, target }) => {
    const picture = target as HTMLImageElement;
    picture.style.objectPosition = `${x * 100}% ${y * 100}%`;
    const credit = picture.closest("article")?.querySelector<HTMLElement>("[part=credit]");
    if (credit) credit.hidden = type === "error";
  };
}

/**
 * What the portrait shows, who made it and on what terms it stands here, with the way to it: the fallback
 * HTML says the same, without the picture.
 */
export function creditTemplate(portrait: Portrait, context: PortraitContext): TemplateResult {
  const { colon, comma, semicolon, portrait: label } = context.messages;
  const link = linkTemplate(label, portrait.src);
  const alt = datasetText(portrait.alt, context);
  const maker = datasetText(portrait.credit, context);
  const terms = linkTemplate(datasetText(portrait.licence, context), portrait.licenceUrl);
  const credit = [link, colon, alt, semicolon, maker, comma, terms];
  return html`<p class="muted" part="credit">${credit}</p>`;
}
