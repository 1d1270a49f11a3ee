import type { Excerpt } from "@redlines/model";
import { TAGS } from "../snippet/embed-code.js";

type Widget = HTMLElement & { excerpt: Excerpt };

/** A widget that shows an excerpt, made anew for each. */
export function widgetNode(excerpt: Excerpt): HTMLElement {
  const widget = document.createElement(TAGS[excerpt.kind]) as Widget;
  widget.setAttribute("heading-level", "3");
  widget.lang = excerpt.about.language;
  widget.excerpt = excerpt;
  return widget;
}
