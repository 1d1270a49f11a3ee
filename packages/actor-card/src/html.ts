// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** `@redlines/actor-card/html.js`: a <actor-card> as HTML, for servers, feeds and CMSs. */
import { type ServerOptions, serverTemplate, templateToHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import { actorCardTemplate } from "./actor-card.template.js";
import { deckExcerpt, deckTemplate, leaving } from "./deck.template.js";
import type { Options } from "./descriptor.js";
import * as languages from "./messages/index.js";

export type { Options } from "./descriptor.js";

/** The widget's content as a template, for a server that renders its shadow root. */
export function template(excerpt: Excerpt<"actor">, options: Options & ServerOptions = {}): TemplateResult {
  return serverTemplate(
    (context) => actorCardTemplate({ ...options, ...context }),
    languages,
    excerpt,
    options,
  );
}

/** The same as HTML that needs neither script nor style. */
export function fallbackHtml(excerpt: Excerpt<"actor">, options: Options = {}): string {
  return templateToHtml(template(excerpt, options));
}

/** What a list of several says once for those that leave it to the list; nothing where none does. */
export function deckSaid(
  excerpts: readonly Excerpt<"actor">[],
  options: Options & ServerOptions = {},
): TemplateResult | undefined {
  const left = leaving(excerpts.map((excerpt) => ({ excerpt, form: options.form })));
  if (left.length === 0) return undefined;
  return serverTemplate(deckTemplate, languages, deckExcerpt(left.map(({ excerpt }) => excerpt)), options);
}

/** Several of them as one list: the fallback HTML of a `<actor-deck>`. */
export function deckFallbackHtml(excerpts: readonly Excerpt<"actor">[], options: Options = {}): string {
  const said = deckSaid(excerpts, options);
  const items = excerpts.map((excerpt) => {
    const isInDeck = deckSaid([excerpt], options) !== undefined;
    return `<li>${templateToHtml(template(excerpt, { ...options, isInDeck }))}</li>`;
  });
  return `<ul>${items.join(" ")}</ul>${said ? ` ${templateToHtml(said)}` : ""}`;
}
