import {
  actorsTemplate,
  actorTemplate,
  type Content,
  datasetText,
  dateTemplate,
  markLine,
  noticesTemplate,
  sourceLine,
  titleTemplate,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { checkTemplate } from "./check.template.js";
import { drawingTemplate } from "./drawing.template.js";
import { evidenceTemplate } from "./evidence.template.js";
import { type Gauge, type GaugeContext, gaugeOf, timeOf } from "./gauge.js";
import { readingSentence, sentenceTemplate, spokenText } from "./reading.template.js";
import { whyTemplate } from "./why.template.js";

export type { GaugeContext } from "./gauge.js";

/**
 * The content of a gauge, in three layers: whose line against whom, the verdict and the drawing; the few
 * facts that set it, and their source; then, folded, all else.
 */
export function redlineGaugeTemplate(context: GaugeContext): TemplateResult {
  const gauge = gaugeOf(context);
  const sentence = readingSentence(gauge);
  const spoken = spokenText(sentence, gauge);
  return html`<article aria-labelledby="title">
    ${glanceTemplate(gauge)}
    <p class="verdict">${sentenceTemplate(sentence, context)}</p>
    ${noticesTemplate(context.excerpt.record, context)}
    ${drawingTemplate(spoken, gauge)}
    ${whyTemplate(gauge)}
    ${sourceLine(gauge.context, context.messages.ourSteps)}
    <div class="folds">${evidenceTemplate(spoken, gauge)}${checkTemplate(gauge)}</div>
  </article>`;
}

/** What it is: whose line against whom, on which day, and what it forbids. */
function glanceTemplate(gauge: Gauge): Content {
  const { context } = gauge;
  const date = dateTemplate(timeOf(gauge), context);
  return [
    html`<p class="kicker">${kindTemplate(context)}${partiesTemplate(context)} ${markOfLine(gauge)}
      <span class="muted day">${date}</span></p>`,
    titleTemplate(datasetText(context.excerpt.record.label, context), context),
  ];
}

/** Who says that there is a line, where its actor has not drawn it. */
function kindTemplate({ excerpt, messages }: GaugeContext): TemplateResult {
  const { drawnBy } = excerpt.record;
  const kind = drawnBy === "actor" ? messages.redline : messages[`${drawnBy}Line`];
  return html`<strong class="line-words">${kind}${messages.colon}</strong>`;
}

function partiesTemplate(context: GaugeContext): Content {
  const { record } = context.excerpt;
  const against = actorsTemplate(record.against, context);
  return [actorTemplate(record.by, context), " ", context.messages.against, " ", against];
}

/**
 * How sure it is that there is a line, and whose word, unless it is plainly stated. When it was drawn stands
 * with what it forbids.
 */
function markOfLine({ context }: Gauge): Content {
  const { common, excerpt } = context;
  const { certainty, voices } = excerpt.record;
  const status = common?.status ?? "asserted";
  return markLine({ certainty, voices }, { ...context, common: { voices: [], ...common, status } });
}
