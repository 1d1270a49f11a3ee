import {
  chipTemplate,
  type Content,
  datasetText,
  DOT,
  fill,
  joinParts,
  markLine,
  noticesTemplate,
  numberTemplate,
  passageLink,
  referred,
  resolutionTemplate,
  weighedStatement,
} from "@redlines/element";
import { type Common, commonOf, unsaidEstimate } from "@redlines/model";
import { html } from "lit/html.js";
import {
  type Expectation,
  type Forecast,
  forecastsOf,
  type Gauge,
  type GaugeContext,
  placeOf,
} from "./gauge.js";

/** Says of all that is expected how sure most of it is: an author's estimates are mostly inferred. */
export function expectedTerm(context: GaugeContext): Content {
  const { status } = commonOf(forecastsOf(context));
  return [context.messages.expected, status ? [" ", chipTemplate(status, context)] : ""];
}

/** What is expected, and by whom, which a gauge for an earlier day does not know. */
export function forecastTemplates({ context, day }: Gauge): Content[] {
  const { about, record } = context.excerpt;
  if (day < about.asOf.earliest) return [];
  const common = commonOfForecasts(context);
  return (record.expectations ?? []).map((expectation) =>
    forecastTemplate(expectation, { ...context, common }),
  );
}

/** The voices as everywhere in the widget; the status as the term says. */
function commonOfForecasts(context: GaugeContext): Common {
  const { status } = commonOf(forecastsOf(context));
  return { voices: context.common?.voices ?? [], ...(status && { status }) };
}

/** A forecast in its author's own terms, with the step that it would reach and what it hangs on. */
function forecastTemplate({ forecast: id, rung }: Expectation, context: GaugeContext): Content {
  const forecast = referred(context.excerpt.forecasts, id);
  const line = joinParts([rung && wouldBe(rung, context), markOf(forecast, context)], DOT);
  return [
    conditionTemplate(forecast, context),
    passageLink(weighedStatement(forecast, context), forecast),
    resolutionTemplate(forecast, context),
    line.length > 0 ? [" – ", line] : "",
    noticesTemplate(forecast, context),
  ];
}

function conditionTemplate({ condition }: Forecast, context: GaugeContext): Content {
  const { messages } = context;
  if (!condition) return "";
  return ["(", messages.condition, messages.colon, datasetText(condition.text, context), ") "];
}

function wouldBe(rung: string, context: GaugeContext): Content {
  const place = numberTemplate(placeOf(rung, context.excerpt.record.ladder), context);
  return html`<span class="muted">${fill<Content>(context.messages.wouldBe, { rung: place })}</span>`;
}

/**
 * What sets a forecast apart: the estimative words that its statement lacks, whose it is, and its date, where
 * that is not the article's.
 */
function markOf(forecast: Forecast, context: GaugeContext): Content {
  const { voices, time } = forecast;
  const { status } = forecast.certainty;
  const hedge = unsaidEstimate(forecast);
  const isOfArticle = time?.edtf === context.excerpt.about.asOf.edtf;
  return markLine(
    { voices, certainty: { status, ...(hedge && { hedge }) }, time: isOfArticle ? undefined : time },
    context,
  );
}
