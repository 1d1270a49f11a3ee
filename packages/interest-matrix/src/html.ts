// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** `@redlines/interest-matrix/html.js`: a <interest-matrix> as HTML, for servers, feeds and CMSs. */
import { type ServerOptions, serverTemplate, templateToHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import { interestMatrixTemplate } from "./interest-matrix.template.js";
import type { Options } from "./descriptor.js";
import * as languages from "./messages/index.js";

export type { Options } from "./descriptor.js";

/** The widget's content as a template, for a server that renders its shadow root. */
export function template(
  excerpt: Excerpt<"interest">,
  options: Options & ServerOptions = {},
): TemplateResult {
  return serverTemplate(
    (context) => interestMatrixTemplate({ ...options, ...context }),
    languages,
    excerpt,
    options,
  );
}

/** The same as HTML that needs neither script nor style. */
export function fallbackHtml(excerpt: Excerpt<"interest">, options: Options = {}): string {
  return templateToHtml(template(excerpt, options));
}
