import { type Content, countTemplate, foldTemplate, markedStatement, termTemplate } from "@redlines/element";
import { formatNumber, type ReadingEvidence, statementOf } from "@redlines/model";
import { html } from "lit/html.js";
import { controlTemplate } from "./control.template.js";
import { expectedTerm, forecastTemplates } from "./forecast.template.js";
import { evidentOf, type Gauge, hasEnded, reachedPlace } from "./gauge.js";
import { carryingActs, carryingSignals, knownActs } from "./carrying.js";

/** All else that is known and expected, folded, with the replay. */
export function evidenceTemplate(spoken: string, gauge: Gauge): Content {
  const { context } = gauge;
  const { messages } = context;
  const terms = termsOf(gauge).filter(({ items }) => items.length > 0);
  const size = terms.reduce((sum, { items }) => sum + items.length, 0);
  const lists = terms.map(({ term, items }) => html`<div>${termTemplate(term, items)}</div>`);
  // The fold is there on every day, for what a server writes and what a script makes of it are of one height.
  const told = size > 0 ? html`<dl class="pair">${lists}</dl>` : html`<p>${messages.nothingMore}</p>`;
  return foldTemplate(
    {
      name: "evidence",
      title: messages.evidenceAndOutlook,
      size: size > 0 ? countTemplate(size, messages.items, context) : "",
      content: [controlTemplate(spoken, gauge), told],
    },
    context,
  );
}

function termsOf(gauge: Gauge): { term: Content; items: Content[] }[] {
  const { messages } = gauge.context;
  return [
    { term: messages.evidence, items: evidenceTemplates(gauge) },
    { term: messages.acted, items: actTemplates(gauge) },
    { term: expectedTerm(gauge.context), items: forecastTemplates(gauge) },
  ];
}

/** The evidence of the day but for what carries the reading, which stands above. */
function evidenceTemplates(gauge: Gauge): Content[] {
  const carrying = carryingSignals(gauge);
  return gauge.context.excerpt.signals
    .filter((signal) => signal.from <= gauge.day && !carrying.includes(signal))
    .map((signal) => signalTemplate(signal, gauge));
}

/** One piece of evidence: its step, whether it counts, what, when, how sure, on whose word. */
function signalTemplate(signal: ReadingEvidence, gauge: Gauge): Content {
  const { context } = gauge;
  const record = evidentOf(signal, context);
  const { messages, language } = context;
  const step = html`<b>${messages.rung}${formatNumber(signal.rung, language)}</b>`;
  const statement = markedStatement(statementOf(record), record, context);
  return [step, roleOf(signal, gauge), messages.colon, statement];
}

/** Whether a piece of evidence sets the reading beside those above, or counts for nothing. */
function roleOf(signal: ReadingEvidence, gauge: Gauge): string {
  const { messages } = gauge.context;
  if (!signal.counts || hasEnded(signal, gauge)) return ` (${messages.idle})`;
  return signal.rung === reachedPlace(gauge) ? ` (${messages.decides})` : "";
}

function actTemplates(gauge: Gauge): Content[] {
  const carrying = carryingActs(gauge);
  return knownActs(gauge)
    .filter((act) => !carrying.includes(act))
    .map((act) => markedStatement(statementOf(act), act, gauge.context));
}
