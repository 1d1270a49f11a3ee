/** `@redlines/actor-card/words.js`: what a <actor-card> says, for servers, feeds and content systems. */
import { plainHtml, type PlainOptions, serverContent } from "@redlines/element/plain.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import { actorCardWords } from "./actor-card.words.js";
import * as languages from "./languages/index.js";

export interface CardOptions extends PlainOptions {
  /** The day, `YYYY-MM-DD`, for which roles and all the rest are told; the article's date where none is given. */
  asOf?: string | undefined;
  /** `compact` for a line or two; `full` where nothing is said. */
  form?: "compact" | "full" | undefined;
}

/** The widget's content as a template, for a server that renders its shadow root. */
export function content(excerpt: Excerpt<"actor">, { asOf, form, ...options }: CardOptions = {}): TemplateResult {
  return serverContent((setting) => actorCardWords({ ...setting, asOf, form }), languages, excerpt, options);
}

/** The same words as HTML that needs neither script nor style. */
export function words(excerpt: Excerpt<"actor">, options: CardOptions = {}): string {
  return plainHtml(content(excerpt, options));
}

/** Several cards as one list: the plain words of an `<actor-deck>`. */
export function deck(excerpts: readonly Excerpt<"actor">[], options: CardOptions = {}): string {
  return `<ul>${excerpts.map((excerpt) => `<li>${words(excerpt, options)}</li>`).join("")}</ul>`;
}
