import {
  chipTemplate,
  type Content,
  datasetText,
  dateTemplate,
  DOT,
  fill,
  hedgedWords,
  joinParts,
  markLine,
  noticesTemplate,
  passageLink,
} from "@redlines/element";
import { commonOf, type EventForecast, splitAt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { eventTemplate, listTemplate, markedTemplate } from "./event.template.js";
import type { Groups, TimelineContext } from "./timeline.js";

/** What is planned and expected, which is no event yet: set off at the end. */
export function aheadTemplate({ ahead }: Groups, context: TimelineContext): Content {
  if (ahead.length === 0) return "";
  const expected = withStatus(ahead.filter(isForecast), context);
  const items = ahead.map((one) =>
    isForecast(one) ? forecastTemplate(one, expected) : eventTemplate(one, undefined, context),
  );
  return [html`<p class="group">${termTemplate(expected)}</p>`, listTemplate(items, "ahead")];
}

/** How sure most of what is expected is need not be said of each. */
function withStatus(forecasts: readonly EventForecast[], context: TimelineContext): TimelineContext {
  const { status } = commonOf(forecasts);
  return { ...context, common: { voices: context.common?.voices ?? [], ...(status && { status }) } };
}

function termTemplate(context: TimelineContext): Content {
  const { common, excerpt, messages } = context;
  const term = fill<Content>(messages.ahead, { date: dateTemplate(excerpt.about.asOf, context) });
  return [term, common?.status ? [" ", chipTemplate(common.status, context)] : ""];
}

function isForecast(one: Groups["ahead"][number]): one is EventForecast {
  return "term" in one;
}

/** A forecast with the estimative words of its source, and by when; whose it is, where that is not common. */
function forecastTemplate(forecast: EventForecast, context: TimelineContext): TemplateResult {
  const { certainty, horizon, label, term, voices } = forecast;
  const isSaid = splitAt(label, term) !== undefined;
  const estimate = !isSaid && html`<q>${datasetText(term, context)}</q>`;
  const mark = joinParts(
    [estimate, markLine({ voices, certainty: { status: certainty.status } }, context)],
    DOT,
  );
  const when = horizon ? html`<p class="when">${dateTemplate(horizon, context)}</p>` : "";
  const words = passageLink(hedgedWords(label, term, context), forecast);
  return html`<li part="event">${when}<div class="what"><p>${words}${markedTemplate(mark)}</p>
    ${noticesTemplate(forecast, context)}</div></li>`;
}
