import {
  actorTemplate,
  assertString,
  type Content,
  datasetText,
  dateTemplate,
  fill,
  formatNumber,
  referred,
  statementTemplate,
  termTemplate,
} from "@redlines/element";
import { type Excerpt, type ReadingEvidence, statementOf } from "@redlines/model";
import { html } from "lit/html.js";
import { type Gauge, type GaugeContext, placeOf, reachedPlace } from "./gauge.js";

type RedlineExcerpt = Excerpt<"redline">;
type Forecast = RedlineExcerpt["forecasts"][string];
type Expectation = NonNullable<RedlineExcerpt["record"]["expectations"]>[number];
type Evident = Exclude<RedlineExcerpt["events" | "claims" | "relations" | "mechanisms"], undefined>[string];

/** The evidence, to whom the line speaks, the support at home, what was done, and what is expected. */
export function detailsTemplate(gauge: Gauge): Content {
  const { context } = gauge;
  const { messages, excerpt } = context;
  const { audiences = [], domesticSupport } = excerpt.record;
  const meantFor = audiences.map(({ actor, why }) => [
    actorTemplate(actor, context),
    messages.colon,
    datasetText(why, context),
  ]);
  return [
    termTemplate(messages.evidence, evidenceTemplates(gauge)),
    termTemplate(messages.audiences, meantFor),
    termTemplate(messages.support, domesticSupport ? [datasetText(domesticSupport, context)] : []),
    termTemplate(messages.acted, actTemplates(gauge)),
    termTemplate(messages.expected, forecastTemplates(gauge)),
  ];
}

function evidenceTemplates(gauge: Gauge): Content[] {
  const known = gauge.context.excerpt.signals.filter(({ from }) => from <= gauge.day);
  return known.map((signal) => signalTemplate(signal, gauge));
}

/**
 * One piece of evidence: its rung with the rung's own mark, whether it sets the reading, when, what, how
 * sure, on whose word.
 */
function signalTemplate(signal: ReadingEvidence, gauge: Gauge): Content {
  const { context } = gauge;
  const { events, claims, relations, mechanisms } = context.excerpt;
  const record = referred<Evident>({ ...mechanisms, ...relations, ...claims, ...events }, signal.record);
  return [
    html`<i class=${record.certainty.status}></i>`,
    rungNumber(signal.rung, context),
    roleOf(signal, gauge),
    context.messages.colon,
    evidentTemplate(record, context),
  ];
}

/** Whether a piece of evidence sets the reading, or counts for nothing. */
function roleOf({ counts, rung, until }: ReadingEvidence, gauge: Gauge): string {
  const { messages } = gauge.context;
  const hasEnded = until !== undefined && until <= gauge.day;
  if (!counts || hasEnded) return ` (${messages.idle})`;
  return rung === reachedPlace(gauge) ? ` (${messages.decides})` : "";
}

function rungNumber(place: number, { messages, language }: GaugeContext): string {
  return messages.rung + formatNumber(place, language);
}

/** What has happened, is said or stands: when, what, how sure, and on whose word. */
function evidentTemplate(record: Evident, context: GaugeContext): Content {
  return [
    record.time ? [dateTemplate(record.time, context), context.messages.colon] : "",
    statementTemplate(statementOf(record), record, context),
  ];
}

/** What was done upon the line. A gauge for an earlier day knows nothing of what was done later. */
function actTemplates({ context, day }: Gauge): Content[] {
  const { about, events, record } = context.excerpt;
  const acts = (record.enforcedBy ?? []).map((id) => referred(events, id));
  return acts
    .filter(({ modality, time }) => modality === "actual" && (time ?? about.asOf).earliest <= day)
    .map((act) => evidentTemplate(act, context));
}

/** What is expected, and by whom, which a gauge for an earlier day does not know. */
function forecastTemplates({ context, day }: Gauge): Content[] {
  const { about, record } = context.excerpt;
  if (day < about.asOf.earliest) return [];
  return (record.expectations ?? []).map((expectation) => forecastTemplate(expectation, context));
}

/** A forecast, with the rung that it would reach and what it hangs on. */
function forecastTemplate({ forecast: id, rung }: Expectation, context: GaugeContext): Content {
  const { messages, excerpt } = context;
  const forecast = referred(excerpt.forecasts, id);
  const { condition } = forecast;
  const place = rung && rungNumber(placeOf(rung, excerpt.record.ladder), context);
  return [
    place ? [place, messages.colon] : "",
    condition ? ["(", messages.condition, messages.colon, datasetText(condition.text, context), ") "] : "",
    statementTemplate(statementOf(forecast), inOwnTerms(forecast), context),
    resolutionTemplate(forecast, context),
  ];
}

/** What has become of it since the article, by which source: not the author's knowledge, so not muted. */
function resolutionTemplate({ resolution }: Forecast, context: GaugeContext): Content {
  if (!resolution) return "";
  const { outcome, when, source, note } = resolution;
  const sentence = fill<Content>(context.messages[outcome], {
    date: dateTemplate(when, context),
    source: datasetText(source, context),
    note: datasetText(note, context),
  });
  return [" – ", sentence];
}

/**
 * With the author's own estimative words for its hedge. They are said once: mostly the hedge is among them.
 */
function inOwnTerms(forecast: Forecast): Forecast {
  const { status, hedge = "" } = forecast.certainty;
  const terms = forecast.term.includes(hedge) ? forecast.term : `${forecast.term} … ${assertString(hedge)}`;
  return { ...forecast, certainty: { status, hedge: terms } };
}
