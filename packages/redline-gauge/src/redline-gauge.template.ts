import {
  actorsTemplate,
  actorTemplate,
  certaintyLabel,
  codingTemplate,
  type Content,
  correctionsTemplate,
  datasetText,
  joinParts,
  sourceLine,
  titleTemplate,
} from "@redlines/element";
import type { CertaintyStatus } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { controlTemplate } from "./control.template.js";
import { detailsTemplate } from "./details.template.js";
import { type Gauge, type GaugeContext, gaugeOf, reachedPlace, type Rung } from "./gauge.js";
import { readingSentence, sentenceTemplate, spokenText } from "./reading.template.js";

export type { GaugeContext } from "./gauge.js";

/**
 * The content of a gauge: whose line against whom, how far it is reached, rung by rung, and on what evidence.
 */
export function redlineGaugeTemplate(context: GaugeContext): TemplateResult {
  const gauge = gaugeOf(context);
  const { record } = context.excerpt;
  const coding = codingTemplate(record.coding, context);
  const corrections = correctionsTemplate(record.history, context);
  const sentence = readingSentence(gauge);
  const spoken = spokenText(sentence);
  return html`<article aria-labelledby="title">
    ${kickerTemplate(context)}
    ${titleTemplate(datasetText(record.label, context), context)}
    ${limitTemplate(context)}
    <p class="reading">${sentenceTemplate(sentence, context)}</p>
    <div class="drawing">${meterTemplate(spoken, gauge)}<ol part="ladder">${rungTemplates(gauge)}</ol></div>
    ${controlTemplate(spoken, gauge)}
    <dl>${detailsTemplate(gauge)}</dl>
    ${ladderCodingTemplate(gauge)}
    ${coding}${corrections}${sourceLine(context)}
  </article>`;
}

/** Whose line it is, against whom; and who says that there is one, where its actor has not drawn it. */
function kickerTemplate(context: GaugeContext): TemplateResult {
  const { excerpt, messages } = context;
  const { drawnBy } = excerpt.record;
  const kind = drawnBy === "actor" ? messages.redline : messages[`${drawnBy}Line`];
  const by = actorTemplate(excerpt.record.by, context);
  const against = actorsTemplate(excerpt.record.against, context);
  return html`<p class="kicker">${kind}${messages.colon}${by} ${messages.against} ${against}</p>`;
}

/** What the line forbids or demands, and how it was declared. */
function limitTemplate(context: GaugeContext): TemplateResult {
  const { expressed, prohibits, demands } = context.excerpt.record;
  const { messages } = context;
  const limits = [
    prohibits !== undefined && datasetText(prohibits, context),
    demands !== undefined && [messages.demands, messages.colon, datasetText(demands, context)],
    expressed && html`<span class="muted">(${messages[`${expressed}Line`]})</span>`,
  ];
  return html`<p>${joinParts(limits, " ")}</p>`;
}

/** How far the line is reached, for those who point at the drawing or hear it. */
function meterTemplate(spoken: string, gauge: Gauge): Content {
  const place = reachedPlace(gauge);
  if (place === 0) return "";
  return html`<div role="meter" part="meter" aria-labelledby="title"
    aria-valuemax=${gauge.ladder.rungs.length} aria-valuenow=${place} aria-valuetext=${spoken}></div>`;
}

function rungTemplates(gauge: Gauge): TemplateResult[] {
  return gauge.ladder.rungs.map((rung, index) => rungTemplate(rung, index + 1, gauge));
}

/** One rung: where the line is, what it means, and whether it is reached, how surely. */
function rungTemplate(rung: Rung, place: number, gauge: Gauge): TemplateResult {
  const status = gauge.step?.reached[place - 1];
  const mark = markClass(status, place, gauge);
  const line = lineLabel(rung, gauge);
  const label = rungLabel(rung, place, gauge);
  const note = reachedLabel(status, gauge);
  return html`<li class=${rungClass(rung, gauge)}><i class=${mark}></i>${line}${label} ${note}</li>`;
}

/** The line stands at one rung; it is broken where it is crossed. */
function rungClass(rung: Rung, gauge: Gauge): string {
  if (!isLine(rung, gauge)) return "";
  return gauge.step?.status === "crossed" ? "crossed line" : "line";
}

function isLine({ id }: Rung, { ladder }: Gauge): boolean {
  return id === ladder.crossedAt;
}

/** Only evidence of its own says that a rung was reached; one that lies below the highest was passed. */
function markClass(status: CertaintyStatus | null | undefined, place: number, gauge: Gauge): string {
  return status ?? (place <= reachedPlace(gauge) ? "passed" : "");
}

function lineLabel(rung: Rung, gauge: Gauge): Content {
  const { line, colon } = gauge.context.messages;
  return isLine(rung, gauge) ? html`<strong class="kicker">${line}${colon}</strong>` : "";
}

/** What a rung means; the highest that is reached has weight. */
function rungLabel({ label }: Rung, place: number, gauge: Gauge): Content {
  const words = datasetText(label, gauge.context);
  return place === reachedPlace(gauge) ? html`<strong>${words}</strong>` : words;
}

function reachedLabel(status: CertaintyStatus | null | undefined, { context }: Gauge): Content {
  const { reached, colon } = context.messages;
  return status
    ? html`<span class="muted">(${reached}${colon}${certaintyLabel(status, context)})</span>`
    : "";
}

/** Why the editors drew the ladder as they did. */
function ladderCodingTemplate({ context, ladder }: Gauge): TemplateResult {
  const { coded, colon } = context.messages;
  return html`<p class="muted">${coded}${colon}${datasetText(ladder.coding, context)}</p>`;
}
