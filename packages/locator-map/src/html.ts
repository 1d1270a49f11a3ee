// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** `@redlines/locator-map/html.js`: a <locator-map> as HTML, for servers, feeds and CMSs. */
import { type ServerOptions, serverTemplate, templateToHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import { locatorMapTemplate } from "./locator-map.template.js";
import type { Options } from "./descriptor.js";
import * as languages from "./messages/index.js";

export type { Options } from "./descriptor.js";

/** The widget's content as a template, for a server that renders its shadow root. */
export function template(excerpt: Excerpt<"place">, options: Options & ServerOptions = {}): TemplateResult {
  return serverTemplate(
    (context) => locatorMapTemplate({ ...options, ...context }),
    languages,
    excerpt,
    options,
  );
}

/** The same as HTML that needs neither script nor style. */
export function fallbackHtml(excerpt: Excerpt<"place">, options: Options = {}): string {
  return templateToHtml(template(excerpt, options));
}
