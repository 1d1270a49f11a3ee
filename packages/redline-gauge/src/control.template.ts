import { type Content, dateTemplate } from "@redlines/element";
import { articleDay, type Day } from "@redlines/model";
import { html } from "lit/html.js";
import { type Gauge, type GaugeContext, timeOf } from "./gauge.js";

/** Replays how the reading came about, step by step. A live page alone has it: it stands in a fold. */
export function controlTemplate(spoken: string, gauge: Gauge): Content {
  const { context, step } = gauge;
  const { choose, excerpt, messages } = context;
  if (!choose || excerpt.steps.length < 2) return "";
  // A day before the first evidence is a place of its own.
  const place = step ? excerpt.steps.indexOf(step) : -1;
  const chosen = ({ target }: Event): void => {
    choose(dayAt((target as HTMLInputElement).valueAsNumber, context));
  };
  return html`<label part="control" class="muted">${messages.replay}${messages.colon}${dateTemplate(
    timeOf(gauge),
    context,
  )}<input
      type="range"
      aria-valuetext=${spoken}
      min=${Math.min(0, place)}
      max=${excerpt.steps.length - 1}
      .defaultValue=${String(place)}
      @input=${chosen}
    /></label>`;
}

/** The day of a step. The last one holds until the article's date, where the way ends. */
function dayAt(place: number, { excerpt: { about, steps } }: GaugeContext): Day {
  const step = steps[place];
  return step && place < steps.length - 1 ? step.from : articleDay(about);
}
