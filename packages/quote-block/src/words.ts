/** `@redlines/quote-block/words.js`: the plain HTML of a <quote-block>, for servers, feeds and content systems. */
import { plainWidget, type PlainOptions } from "@redlines/element/plain.js";
import type { Excerpt } from "@redlines/model";
import * as languages from "./languages/index.js";
import { quoteBlockWords } from "./quote-block.words.js";

export { languages };

/** The words of the widget as HTML that needs neither script nor style. */
export function words(excerpt: Excerpt<"quote">, options: PlainOptions = {}): string {
  return plainWidget(quoteBlockWords, languages, excerpt, options);
}
