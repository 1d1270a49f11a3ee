// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** `@redlines/escalation-loop/html.js`: a <escalation-loop> as HTML, for servers, feeds and CMSs. */
import { type ServerOptions, serverTemplate, templateToHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import { escalationLoopTemplate } from "./escalation-loop.template.js";
import type { Options } from "./descriptor.js";
import * as languages from "./messages/index.js";

export type { Options } from "./descriptor.js";

/** The widget's content as a template, for a server that renders its shadow root. */
export function template(
  excerpt: Excerpt<"dynamics">,
  options: Options & ServerOptions = {},
): TemplateResult {
  return serverTemplate(
    (context) => escalationLoopTemplate({ ...options, ...context }),
    languages,
    excerpt,
    options,
  );
}

/** The same as HTML that needs neither script nor style. */
export function fallbackHtml(excerpt: Excerpt<"dynamics">, options: Options = {}): string {
  return templateToHtml(template(excerpt, options));
}
