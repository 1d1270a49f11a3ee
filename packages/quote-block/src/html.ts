/** `@redlines/quote-block/html.js`: what a <quote-block> says, for servers, feeds and content systems. */
import { templateToHtml, type FallbackOptions, serverTemplate } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import * as languages from "./messages/index.js";
import { quoteBlockTemplate } from "./quote-block.template.js";

/** How a quote block is to be written. */
export interface QuoteOptions extends FallbackOptions {
  /** The language of the words to show alone, such as `fa`; all of them where it is not among them. */
  version?: string | undefined;
}

/** The widget's content as a template, for a server that renders its shadow root. */
export function template(excerpt: Excerpt<"quote">, options: QuoteOptions = {}): TemplateResult {
  return serverTemplate(
    (context) => quoteBlockTemplate({ ...context, version: options.version }),
    languages,
    excerpt,
    options,
  );
}

/** The same words as HTML that needs neither script nor style. */
export function fallbackHtml(excerpt: Excerpt<"quote">, options: QuoteOptions = {}): string {
  return templateToHtml(template(excerpt, options));
}
