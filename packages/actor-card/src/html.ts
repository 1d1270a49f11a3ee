/** `@redlines/actor-card/html.js`: what a <actor-card> says, for servers, feeds and content systems. */
import { templateToHtml, type FallbackOptions, serverTemplate } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import { actorCardTemplate } from "./actor-card.template.js";
import * as languages from "./messages/index.js";

export interface CardOptions extends FallbackOptions {
  /** The day, `YYYY-MM-DD`, for which roles and all the rest are told; the article's date where none is given. */
  asOf?: string | undefined;
  /** `compact` for a line or two; `full` where nothing is said. */
  form?: "compact" | "full" | undefined;
}

/** The widget's content as a template, for a server that renders its shadow root. */
export function template(
  excerpt: Excerpt<"actor">,
  { asOf, form, ...options }: CardOptions = {},
): TemplateResult {
  return serverTemplate(
    (context) => actorCardTemplate({ ...context, asOf, form }),
    languages,
    excerpt,
    options,
  );
}

/** The same words as HTML that needs neither script nor style. */
export function fallbackHtml(excerpt: Excerpt<"actor">, options: CardOptions = {}): string {
  return templateToHtml(template(excerpt, options));
}

/** Several cards as one list: the plain words of an `<actor-deck>`. */
export function deckFallbackHtml(excerpts: readonly Excerpt<"actor">[], options: CardOptions = {}): string {
  return `<ul>${excerpts.map((excerpt) => `<li>${fallbackHtml(excerpt, options)}</li>`).join("")}</ul>`;
}
