import { direction } from "@redlines/element";
import type { Choice, Direction, View } from "./choice.js";
import { byId } from "./dom.js";

/** What a page has about its column, in CSS pixels. */
const MARGIN = 16;

/**
 * A page of a host with a code in it, as it was pasted. It keeps frames within its column, as WordPress does.
 * Links open in a tab of their own.
 */
export function previewPage(body: string, language: string, view: View): string {
  const scheme = view.page === "auto" ? "light dark" : view.page;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(view, language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<base target="_blank">
<style>
:root { color-scheme: ${scheme}; background: light-dark(#fff, #15161a) }
iframe { max-width: 100% }
body { margin: ${MARGIN}px; display: flow-root; font: 16px/1.5 system-ui, sans-serif }
</style>
</head>
<body>${body}</body>
</html>`;
}

/** Which way the page of a preview runs: as its language does, unless it was turned. */
export function directionOf({ dir }: View, language: string): Direction {
  return dir || direction(language);
}

/**
 * Shows a page, unless it stands there already, in a frame that is always as high as the page. A stage that
 * is narrower than the page begins where lines of the page begin.
 */
export function showPreview(html: string, { view, language }: Choice): void {
  const frame = byId("preview", HTMLIFrameElement);
  byId("stage", HTMLElement).dir = directionOf(view, language);
  frame.style.inlineSize = `${Number(view.width) + 2 * MARGIN}px`;
  if (frame.srcdoc === html) return;
  frame.addEventListener("load", () => followHeight(frame), { once: true });
  frame.srcdoc = html;
}

function followHeight(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (!body) return;
  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height) + 2 * MARGIN;
    frame.style.blockSize = `${height}px`;
  }).observe(body);
}
