/** `@redlines/redline-gauge/words.js`: what a <redline-gauge> says, for servers, feeds and content systems. */
import { plainHtml, type PlainOptions, serverContent } from "@redlines/element/plain.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import * as languages from "./languages/index.js";
import { redlineGaugeWords } from "./redline-gauge.words.js";

export interface GaugeOptions extends PlainOptions {
  /** The day, `YYYY-MM-DD`, for which the reading is asked; the article's date where none is given. */
  asOf?: string | undefined;
}

/** The widget's content as a template, for a server that renders its shadow root. */
export function content(excerpt: Excerpt<"redline">, { asOf, ...options }: GaugeOptions = {}): TemplateResult {
  return serverContent((setting) => redlineGaugeWords({ ...setting, asOf }), languages, excerpt, options);
}

/** The same words as HTML that needs neither script nor style. */
export function words(excerpt: Excerpt<"redline">, options: GaugeOptions = {}): string {
  return plainHtml(content(excerpt, options));
}
