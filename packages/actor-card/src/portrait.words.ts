import { linked, said, type Setting, string } from "@redlines/element";
import type { Excerpt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { ActorCardWords } from "./languages/words.js";

type PortraitSetting = Setting<ActorCardWords, "actor">;
type Actor = Excerpt<"actor">["record"];
type Portrait = NonNullable<Actor["portrait"]>;

/** A portrait without its credit or licence is not shown, nor one at an address that is neither of the web nor relative. */
export function shownPortrait({ portrait }: Actor): Portrait | undefined {
  return portrait?.credit && portrait.licence && /^(https?:|[^:]*$)/.test(string(portrait.src)) ? portrait : undefined;
}

/**
 * The initials that the dataset gives, and over them a portrait where there is one to show. Both
 * fill one box of a fixed size. What is to be seen stands in the words below, so the picture needs
 * no other text.
 */
export function faceWords(portrait: Portrait | undefined, setting: PortraitSetting): TemplateResult {
  const { kind, initials } = setting.excerpt.record;
  return html`<span class="face ${kind}"><span part="initials" class=${initials[2] ? "long" : ""} aria-hidden="true">${said(initials, setting)}</span>${
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

/** What the portrait shows, who made it and on what terms it stands here, with the way to it: the plain words say the same, and hold no picture. */
export function creditWords({ src, alt, credit, licence, licenceUrl }: Portrait, setting: PortraitSetting): TemplateResult {
  const { words } = setting;
  return html`<p class="muted" part="credit">${linked(words.portrait, src)}${words.colon}${said(alt, setting)}${words.semicolon}${said(credit, setting)}${words.comma}${linked(said(licence, setting), licenceUrl)}</p>`;
}
