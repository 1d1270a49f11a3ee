/** `@redlines/actor-card/words.js`: what a <actor-card> says, for servers, feeds and content systems. */
import { plainHtml, type PlainOptions, serverContent } from "@redlines/element/plain.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import * as languages from "./languages/index.js";
import { actorCardWords } from "./actor-card.words.js";

/** The widget's content as a template, for a server that renders its shadow root. */
export function content(excerpt: Excerpt<"actor">, options: PlainOptions = {}): TemplateResult {
  return serverContent(actorCardWords, languages, excerpt, options);
}

/** The same words as HTML that needs neither script nor style. */
export function words(excerpt: Excerpt<"actor">, options: PlainOptions = {}): string {
  return plainHtml(content(excerpt, options));
}
