/** `@redlines/redline-gauge/html.js`: what a <redline-gauge> says, for servers, feeds and content systems. */
import { templateToHtml, type FallbackOptions, serverTemplate } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import * as languages from "./messages/index.js";
import { redlineGaugeTemplate } from "./redline-gauge.template.js";

export interface GaugeOptions extends FallbackOptions {
  /** The day, `YYYY-MM-DD`, for which the reading is asked; the article's date where none is given. */
  asOf?: string | undefined;
}

/** The widget's content as a template, for a server that renders its shadow root. */
export function template(
  excerpt: Excerpt<"redline">,
  { asOf, ...options }: GaugeOptions = {},
): TemplateResult {
  return serverTemplate((context) => redlineGaugeTemplate({ ...context, asOf }), languages, excerpt, options);
}

/** The same words as HTML that needs neither script nor style. */
export function fallbackHtml(excerpt: Excerpt<"redline">, options: GaugeOptions = {}): string {
  return templateToHtml(template(excerpt, options));
}
