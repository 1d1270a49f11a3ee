/** `@redlines/redline-gauge/words.js`: the plain HTML of a <redline-gauge>, for servers, feeds and content systems. */
import { plainWidget, type PlainOptions } from "@redlines/element/plain.js";
import type { Excerpt } from "@redlines/model";
import * as languages from "./languages/index.js";
import { redlineGaugeWords } from "./redline-gauge.words.js";

export { languages };

/** The words of the widget as HTML that needs neither script nor style. */
export function words(excerpt: Excerpt<"redline">, options: PlainOptions = {}): string {
  return plainWidget(redlineGaugeWords, languages, excerpt, options);
}
