import {
  type Estimate,
  estimateIn,
  type Forecast,
  fill,
  type OutcomeMessages,
  statementOf,
} from "@redlines/model";
import { html } from "lit/html.js";
import type { SharedMessages } from "./messages/types.js";
import { markedPart } from "./statement.template.js";
import { type Content, datasetText, dateTemplate, type RenderContext } from "./templates.js";

/** What a forecast expects, with weight on its estimative words. */
export function weighedStatement(forecast: Estimate, context: RenderContext): Content {
  const mark = (words: Content): Content => html`<strong>${words}</strong>`;
  return markedPart(statementOf(forecast), estimateIn(forecast), context, mark);
}

/**
 * What has become of a forecast since the article, by which source, after its statement: not the author's
 * knowledge, so not muted.
 */
export function resolutionTemplate(
  { resolution }: Pick<Forecast, "resolution">,
  context: RenderContext<SharedMessages & OutcomeMessages>,
): Content {
  if (!resolution) return "";
  const { outcome, when, source, note } = resolution;
  const sentence = fill<Content>(context.messages[outcome], {
    date: dateTemplate(when, context),
    source: datasetText(source, context),
    note: datasetText(note, context),
  });
  return [" – ", sentence];
}
