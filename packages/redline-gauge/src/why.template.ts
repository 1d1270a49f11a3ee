import {
  type Content,
  datasetText,
  fill,
  markLine,
  noticesTemplate,
  numberTemplate,
  passageLink,
  phraseTemplate,
  termTemplate,
} from "@redlines/element";
import { certaintyText, statementOf } from "@redlines/model";
import { html } from "lit/html.js";
import { carryingActs, carryingSignals, isLimitCarrying } from "./carrying.js";
import { type Act, type Evident, evidentOf, type Gauge, type GaugeContext, reachedPlace } from "./gauge.js";
import { limitTemplate } from "./limit.template.js";

/**
 * Why the reading is what it is: the facts that set it; where the line was crossed, what was done; and where
 * there is room, what it forbids.
 */
export function whyTemplate(gauge: Gauge): Content {
  const { context } = gauge;
  const { messages } = context;
  const marked = withStatus(gauge);
  const groups = [
    termTemplate(messages.line, isLimitCarrying(gauge) ? [limitTemplate(context)] : []),
    termTemplate(
      whyTerm(gauge),
      carryingSignals(gauge).map((signal) => factTemplate(evidentOf(signal, context), marked)),
    ),
    termTemplate(
      messages.acted,
      carryingActs(gauge).map((act) => factTemplate(act, context)),
    ),
  ].filter((group) => group !== "");
  return groups.length > 0
    ? html`<dl class="why">${groups.map((group) => html`<div>${group}</div>`)}</dl>`
    : "";
}

/** How sure the weakest of the facts is, unless the source line says it of all that is not marked. */
function whyTerm(gauge: Gauge): Content {
  const { context, step } = gauge;
  const status = step?.certainty ?? "unknown";
  const term = fill<Content>(context.messages.why, { rung: numberTemplate(reachedPlace(gauge), context) });
  if (status === context.common?.status) return term;
  return [term, " ", phraseTemplate(certaintyText(status, context), context)];
}

/** A fact, and in a line of its own what sets it apart from the others. */
function factTemplate(record: Evident | Act, context: GaugeContext): Content {
  const mark = markLine(record, context);
  return [
    passageLink(datasetText(statementOf(record), context), record),
    mark === "" ? "" : [" ", html`<br>`, mark],
    noticesTemplate(record, context),
  ];
}

/** What the heading says of the facts need not be said of each. */
function withStatus({ context, step }: Gauge): GaugeContext {
  const voices = context.common?.voices ?? [];
  return { ...context, common: { voices, ...(step && { status: step.certainty }) } };
}
