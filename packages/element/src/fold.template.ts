import { html } from "lit/html.js";
import type { Content, RenderContext } from "./templates.js";

/** A fold of the check layer. */
export interface Fold {
  /** Its part, and the slot of the page's own words. */
  readonly name: string;
  readonly title: Content;
  /** How much there is in it. */
  readonly size?: Content | undefined;
  readonly content: Content;
  /** Whether a server writes it open; in a live page its widget opens it. */
  readonly isOpen?: boolean | undefined;
}

/** What is folded until a reader asks for it; left out where there is nothing. */
export function foldTemplate(
  { name, title, size = "", content, isOpen = false }: Fold,
  context: RenderContext,
): Content {
  if (!hasContent(content)) return "";
  const inside = context.isSlotted ? html`<slot name=${name}></slot>` : content;
  const note = size === "" ? "" : [" ", html`<span class="size">${size}</span>`];
  const told = html`<summary>${title}${note}</summary><div>${inside}</div>`;
  return isOpen
    ? html`<details part=${name} open>${told}</details>`
    : html`<details part=${name}>${told}</details>`;
}

function hasContent(content: Content): boolean {
  return Array.isArray(content) ? (content as readonly Content[]).some(hasContent) : content !== "";
}
