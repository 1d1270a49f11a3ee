import { assertString, datasetText, linkTemplate } from "@redlines/element";
import { type Excerpt, initialsOf } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { DatedContext } from "./dated-context.js";
import { flagOn, flagTemplate } from "./flag.template.js";

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
 * A disc of one size: the flag of a state, else the initials of the name or those that the dataset gives,
 * with the flag of its state beside those of a person; and over all of it a portrait where there is one to
 * show. What is to be seen stands in the words below, so that no picture needs another text.
 */
export function tokenTemplate(portrait: Portrait | undefined, context: DatedContext): TemplateResult {
  const flag = context.flags === "off" ? undefined : flagOn(context);
  const drawing = flag && flagTemplate(flag);
  const isOwn = flag !== undefined && flag.role === undefined;
  const letters = isOwn ? "" : initialsTemplate(context);
  const picture = portrait ? pictureTemplate(portrait) : "";
  const name = drawing && !isOwn ? "token badged" : "token";
  return html`<span class=${name}>${letters}${drawing ?? ""}${picture}</span>`;
}

function initialsTemplate(context: DatedContext): TemplateResult {
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
export function creditTemplate(portrait: Portrait, context: DatedContext): TemplateResult {
  const { colon, comma, semicolon, portrait: label } = context.messages;
  const link = linkTemplate(label, portrait.src);
  const alt = datasetText(portrait.alt, context);
  const maker = datasetText(portrait.credit, context);
  const terms = linkTemplate(datasetText(portrait.licence, context), portrait.licenceUrl);
  const credit = [link, colon, alt, semicolon, maker, comma, terms];
  return html`<p class="muted" part="credit">${credit}</p>`;
}
