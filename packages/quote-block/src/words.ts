/** `@redlines/quote-block/words.js`: what a <quote-block> says, for servers, feeds and content systems. */
import { plainHtml, type PlainOptions, serverContent } from "@redlines/element/plain.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import * as languages from "./languages/index.js";
import { quoteBlockWords } from "./quote-block.words.js";

/** How a quote block is to be written. */
export interface QuoteOptions extends PlainOptions {
  /** The language of the words to show alone, such as `fa`; all of them where it is not among them. */
  version?: string | undefined;
}

/** The widget's content as a template, for a server that renders its shadow root. */
export function content(excerpt: Excerpt<"quote">, options: QuoteOptions = {}): TemplateResult {
  return serverContent((setting) => quoteBlockWords({ ...setting, version: options.version }), languages, excerpt, options);
}

/** The same words as HTML that needs neither script nor style. */
export function words(excerpt: Excerpt<"quote">, options: QuoteOptions = {}): string {
  return plainHtml(content(excerpt, options));
}
