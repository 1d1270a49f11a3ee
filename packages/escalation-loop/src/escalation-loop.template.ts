import {
  checkedSources,
  codingTemplate,
  foldTemplate,
  markedStatement,
  type RenderContext,
  sourceLine,
  titleTemplate,
} from "@redlines/element";
import { commonOf } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { EscalationLoopMessages } from "./messages/en.js";

type Given = RenderContext<EscalationLoopMessages, "dynamics">;

/**
 * The content of the widget in its three layers. At a glance: what it is, and the drawing. To be read: the
 * few facts that carry it, each with what sets it apart, and one source line. To be checked: all else.
 */
export function escalationLoopTemplate(given: Given): TemplateResult {
  const { record } = given.excerpt;
  const context = { ...given, common: commonOf([record]) };
  return html`<article aria-labelledby="title">
    ${titleTemplate(context.messages.toBeWritten, context)}
    <p>${markedStatement(record.label, record, context)}</p>
    ${sourceLine(context)}${checkTemplate(context)}
  </article>`;
}

/** What the editors decided, and the sources with their paragraphs. */
function checkTemplate(context: Given): ReturnType<typeof foldTemplate> {
  const content = [codingTemplate(context.excerpt.record.coding, context), checkedSources(context)];
  return foldTemplate({ name: "check", title: context.messages.source, content }, context);
}
