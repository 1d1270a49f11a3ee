import { type Content, datasetText, phraseTemplate } from "@redlines/element";
import { certaintyText, type CertaintyStatus } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { type Gauge, placeOf, reachedPlace, type Rung } from "./gauge.js";

/**
 * The steps that climb, and the line: in a wide column a rule runs across at its height, else it is a gap
 * between two steps.
 */
export function drawingTemplate(spoken: string, gauge: Gauge): TemplateResult {
  const { ladder } = gauge;
  const steps = ladder.rungs.map((rung, index) => stepTemplate(rung, index + 1, gauge));
  const place = String(placeOf(ladder.crossedAt, ladder));
  const rule = html`<div class="rule k${place}" aria-hidden="true"></div>`;
  return html`<div class="drawing of${String(ladder.rungs.length)}">
    <ol part="ladder">${steps}</ol>${rule}${meterTemplate(spoken, gauge)}
  </div>`;
}

/** How far the line is reached, for those who point at the drawing or hear it. */
function meterTemplate(spoken: string, gauge: Gauge): Content {
  const place = reachedPlace(gauge);
  if (place === 0) return "";
  return html`<div role="meter" part="meter" aria-labelledby="title"
    aria-valuemax=${gauge.ladder.rungs.length} aria-valuenow=${place} aria-valuetext=${spoken}></div>`;
}

/** One step: where the line is, what it means, and whether it is reached, how surely. */
function stepTemplate(rung: Rung, place: number, gauge: Gauge): TemplateResult {
  const words = [lineLabel(rung, gauge), stepLabel(rung, place, gauge), reachedLabel(place, gauge)];
  const bar = html`<i class=${fillClass(place, gauge)}></i>`;
  const kind = `k${place} ${stepClass(rung, gauge)}`;
  return html`<li class=${kind}>${bar}<span class="words">${words}</span></li>`;
}

/** The line stands at one step; it is broken where it is crossed. */
function stepClass(rung: Rung, gauge: Gauge): string {
  if (!isLine(rung, gauge)) return "";
  return gauge.step?.status === "crossed" ? "crossed line" : "line";
}

function isLine({ id }: Rung, { ladder }: Gauge): boolean {
  return id === ladder.crossedAt;
}

function statusAt(place: number, { step }: Gauge): CertaintyStatus | undefined {
  return step?.reached[place - 1] ?? undefined;
}

/** Only evidence of its own says that a step was reached; one that lies below the highest was passed. */
function isPassed(place: number, gauge: Gauge): boolean {
  return place < reachedPlace(gauge) && !statusAt(place, gauge);
}

function fillClass(place: number, gauge: Gauge): string {
  return statusAt(place, gauge) ?? (isPassed(place, gauge) ? "passed" : "");
}

function lineLabel(rung: Rung, gauge: Gauge): Content {
  const { line, colon } = gauge.context.messages;
  return isLine(rung, gauge) ? html`<strong class="line-words">${line}${colon}</strong>` : "";
}

/** What a step means; the highest that is reached has weight. */
function stepLabel({ label }: Rung, place: number, gauge: Gauge): Content {
  const words = datasetText(label, gauge.context);
  return place === reachedPlace(gauge) ? html`<strong>${words}</strong>` : words;
}

/** The fill in words, unless it is what the source line says of all that is not marked. */
function reachedLabel(place: number, gauge: Gauge): Content {
  const { context } = gauge;
  const status = statusAt(place, gauge);
  if (isPassed(place, gauge))
    return [" ", html`<span class="passed-words">${context.messages.passed}</span>`];
  if (!status || status === context.common?.status) return "";
  return [" ", phraseTemplate(certaintyText(status, context), context)];
}
