import {
  checkedSources,
  codedTerms,
  type Content,
  dateTemplate,
  fill,
  foldTemplate,
  listSource,
  numberTemplate,
  titleTemplate,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { listTemplate, whyNoRange } from "./forecast.template.js";
import {
  type Arranged,
  arranged,
  type Entry,
  type Forecast,
  forecastsIn,
  type ForecastsContext,
  isAuthors,
  SENSES,
} from "./forecasts.js";

/**
 * The content of a list of forecasts in its three layers. At a glance: what is expected, with the author's
 * estimative words, and the range as which they are read. To be read: why there is none elsewhere, and one
 * source line. To be checked: all else.
 */
export function forecastListTemplate(given: ForecastsContext): TemplateResult {
  const forecasts = arranged(given);
  const { context, inSight } = forecasts;
  return html`<article aria-labelledby="title">
    ${headTemplate(context)}${listTemplate(inSight, context)}${listSource(context, rangesTemplate(forecasts))}
    <div class="folds">${moreTemplate(forecasts)}${checkTemplate(forecasts)}</div>
  </article>`;
}

/** What it is, as of when, and whose expectations. */
function headTemplate(context: ForecastsContext): Content {
  const { excerpt, messages } = context;
  const kind = excerpt.items.length > 1 ? messages.forecasts : messages.forecast;
  const date = dateTemplate(excerpt.about.asOf, context);
  return [
    html`<p class="head">${kind} <span class="muted">${date}</span></p>`,
    titleTemplate(titleOf(context), context),
  ];
}

export function titleOf(context: Pick<ForecastsContext, "excerpt" | "messages">): string {
  const { authorExpects, expected } = context.messages;
  return isAuthors(context) ? authorExpects : expected;
}

/** By whose scale words are read as a range, and that the reading is ours; nothing where none has one. */
function rangesTemplate({ inSight, folded, context }: Arranged): Content {
  const ranges = forecastsIn([...inSight, ...folded]).flatMap(({ likelihood }) => likelihood ?? []);
  const scales = [...new Set(ranges.map(({ scale }) => scale))];
  if (scales.length === 0) return "";
  const { comma, ranges: message, scale } = context.messages;
  return fill(message, { scale: scales.map((one) => scale[one]).join(comma) });
}

/** The other forecasts, as whole as those in sight, by how much their words say. */
function moreTemplate({ folded, context }: Arranged): Content {
  if (folded.length === 0) return "";
  const size = numberTemplate(forecastsIn(folded).length, context);
  const content = SENSES.map((sense) => senseTemplate(sense, folded, context));
  return foldTemplate({ name: "more", title: context.messages.moreForecasts, size, content }, context);
}

/** Those of one sense under what their words are worth, said once. */
function senseTemplate(
  sense: Forecast["sense"],
  folded: readonly Entry[],
  context: ForecastsContext,
): Content {
  const entries = folded.filter(({ forecasts: [first] }) => first?.sense === sense);
  if (entries.length === 0) return "";
  const { messages } = context;
  const worth = messages.sense[sense] + whyNoRange(sense, messages);
  return html`<p class="sense">${worth.charAt(0).toUpperCase()}${worth.slice(1)}</p>
    ${listTemplate(entries, context, { isHeaded: true })}`;
}

/** What the editors decided of each forecast that is shown, and the sources with their paragraphs. */
function checkTemplate({ inSight, folded, context }: Arranged): Content {
  const coded = codedTerms(forecastsIn([...inSight, ...folded]), ({ label }) => label, context);
  const content = [coded, checkedSources(context)];
  return foldTemplate({ name: "sources", title: context.messages.sourcesAndCoding, content }, context);
}
