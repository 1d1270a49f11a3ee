import { html, type TemplateResult } from "lit";
import type { SharedMessages } from "./messages/types.js";
import type { Content } from "./templates.js";

/** So many things to hear or to tab through are too many to go through for what comes after. */
const LONG = 15;

/** What a reader without a mouse or without eyes goes through one by one. */
const STEPS = "a, button:not(.skip), input, select, summary, li, tr";

/**
 * A content between a button that skips it and an end to skip to. Both are out of sight until they have the
 * focus, and nowhere at all until `offerSkip` has found the content long.
 */
export function skippableTemplate(content: Content, { skip, end }: SharedMessages): TemplateResult {
  return html`<button type="button" class="skip" hidden @click=${skipToEnd}>${skip}</button>${content}
    <p class="skip" tabindex="-1" hidden @blur=${leaveEnd}>${end}</p>`;
}

/** Offers to skip what is long, and nothing else: one more stop before a short widget would be in the way. */
export function offerSkip(root: ShadowRoot): void {
  const ends = root.querySelectorAll<HTMLElement>(".skip");
  const isShort = root.querySelectorAll(STEPS).length <= LONG;
  for (const one of ends) one.hidden = isShort;
}

/**
 * The end is a stop for as long as it has the focus: from what is none, Chromium goes on with the first stop
 * of a shadow root, and a reader would be where he began.
 */
function skipToEnd({ currentTarget }: Event): void {
  const end = (currentTarget as Element).parentElement?.querySelector<HTMLElement>("p.skip");
  if (!end) return;
  end.tabIndex = 0;
  end.focus();
}

function leaveEnd({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).tabIndex = -1;
}
