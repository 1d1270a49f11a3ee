import {
  assertString,
  type Content,
  datasetText,
  direction,
  DOT,
  joinParts,
  markLine,
  noticesTemplate,
  passageLink,
  phraseTemplate,
  resolutionTemplate,
  weighedStatement,
} from "@redlines/element";
import {
  dateParts,
  estimateIn,
  estimateParts,
  fillParts,
  formatNumber,
  hedgeParts,
  messageText,
  percentRange,
  type PhrasePart,
  splitAt,
  unsaidEstimate,
} from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { Entry, Forecast, ForecastsContext } from "./forecasts.js";
import type { ForecastListMessages } from "./messages/en.js";

/** How forecasts are told: whether a heading above says of all what their words are worth. */
export interface Telling {
  readonly isHeaded?: boolean;
}

/** Some screen readers take a list without bullets for none, unless it has the role. */
export function listTemplate(
  entries: readonly Entry[],
  context: ForecastsContext,
  telling: Telling = {},
): TemplateResult {
  const items = entries.map((entry) => entryTemplate(entry, context, telling));
  return html`<ul role="list">${items}</ul>`;
}

/** A forecast by itself, or under an “if” all that hang on it. */
function entryTemplate(entry: Entry, context: ForecastsContext, telling: Telling): Content {
  const { condition, forecasts } = entry;
  const items = forecasts.map((forecast) => forecastTemplate(forecast, context, telling));
  if (condition === undefined) return items;
  const { colon, given } = context.messages;
  return html`<li class="on">
    <p class="given"><span class="if">${given}${colon}</span>${datasetText(condition, context)}</p>
    <ul role="list">${items}</ul>
  </li>`;
}

/** What is expected, with the estimative words marked; what has become of it; what the words are worth. */
function forecastTemplate(forecast: Forecast, context: ForecastsContext, telling: Telling): TemplateResult {
  const statement = passageLink(weighedStatement(forecast, context), forecast);
  return html`<li class="one" part="forecast">
    <p class="told">${leadTemplate(forecast, context)}${statement}${resolutionTemplate(forecast, context)}</p>
    ${worthTemplate(forecast, context, telling)}${noticesTemplate(forecast, context)}
  </li>`;
}

/** The estimative words before a statement that has none: it is never read without them. */
function leadTemplate(forecast: Forecast, context: ForecastsContext): Content {
  if (isHedged(forecast)) return "";
  const term = phraseTemplate(hedgeParts(forecast.term, context), context);
  return [html`<strong>${term}</strong>`, context.messages.colon];
}

function isHedged(forecast: Forecast): boolean {
  return estimateIn(forecast) !== undefined;
}

/** What the words are worth, and above it their range, where they have one. */
function worthTemplate(forecast: Forecast, context: ForecastsContext, telling: Telling): Content {
  const line = worthLine(forecast, context, telling);
  if (line.length === 0) return "";
  const { likelihood } = forecast;
  const strip = likelihood ? stripTemplate(likelihood, context) : "";
  return html`<div class="worth">${strip}<p class="muted">${line}</p></div>`;
}

/**
 * What sets a forecast apart, what its words are worth, for when it is expected, and how sure its author is.
 */
function worthLine(forecast: Forecast, context: ForecastsContext, { isHeaded }: Telling): Content[] {
  const { confidence, horizon, likelihood } = forecast;
  const { messages } = context;
  const says = !isHeaded || likelihood !== undefined;
  const parts = [
    ...(says ? [senseParts(forecast, context)] : []),
    ...(horizon ? [fillParts(messages.horizon, { date: dateParts(horizon, context) })] : []),
    ...(confidence ? [messageText(messages.confidence[confidence])] : []),
  ];
  const told = parts.map((part) => phraseTemplate(part, context));
  return joinParts([markOf(forecast, says, context), ...told], DOT);
}

/** What sets a forecast apart: its status, the words that stand nowhere else, whose it is, and its date. */
function markOf(forecast: Forecast, says: boolean, context: ForecastsContext): Content {
  const { certainty, voices, time } = forecast;
  const isTermSaid = says || !isHedged(forecast);
  const hedge = isTermSaid ? hedgeBeside(forecast) : unsaidEstimate(forecast);
  const isOfArticle = time?.edtf === context.excerpt.about.asOf.edtf;
  const told = { status: certainty.status, ...(hedge && { hedge }) };
  return markLine({ voices, certainty: told, time: isOfArticle ? undefined : time }, context);
}

/** The hedge, where neither the statement nor the term beside it has it. */
function hedgeBeside({ certainty, proposition, term }: Forecast): string | undefined {
  const { hedge } = certainty;
  return [term, proposition].some((text) => splitAt(text, hedge)) ? undefined : hedge;
}

/** What the estimative words are worth: a range, as we read them, or in words why there is none. */
function senseParts(forecast: Forecast, context: ForecastsContext): PhrasePart[] {
  const { likelihood, sense, term: words } = forecast;
  const { messages, language } = context;
  // A sense that nobody knows has no words: then the page keeps its own.
  assertString(messages.sense[sense]);
  const term = hedgeParts(words, context);
  if (!likelihood)
    return [...estimateParts(term, sense, context), ...messageText(whyNoRange(sense, messages))];
  const { low, high } = percentRange(likelihood, language);
  return fillParts(messages.readAs, { term, low: messageText(low), high: messageText(high) });
}

/** Ends what an estimate is worth that has no number, and might be thought to have one. */
export function whyNoRange(
  sense: Forecast["sense"],
  { colon, comma, noRange, whyRanking }: ForecastListMessages,
): string {
  if (sense === "ranking") return colon + whyRanking;
  return sense === "absolute" ? comma + noRange : "";
}

/** From 0 to 100, with a band for the range: what it shows stands in words below it. */
function stripTemplate(
  { low, high }: NonNullable<Forecast["likelihood"]>,
  { language }: ForecastsContext,
): TemplateResult {
  const start = direction(language) === "rtl" ? 1 - high : low;
  const [x, width] = [start, high - low].map((share) => `${Math.round(share * 100)}%`);
  const [from, to] = [0, 100].map((end) => formatNumber(end, language));
  const band = html`<svg aria-hidden="true"><rect x=${x} width=${width} height="100%"></rect></svg>`;
  // The ends are drawn, too: they are no words to copy, and none that a page could be told without a drawing.
  return html`<div class="strip" aria-hidden="true" data-from=${from} data-to=${to}>${band}</div>`;
}
