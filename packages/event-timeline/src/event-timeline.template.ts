import {
  type Content,
  DOT,
  fill,
  foldTemplate,
  listSource,
  numberTemplate,
  titleTemplate,
} from "@redlines/element";
import { articleDay, formatDate } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { aheadTemplate } from "./ahead.template.js";
import { checkTemplate } from "./check.template.js";
import { controlTemplate } from "./control.template.js";
import { eventTemplate, listTemplate } from "./event.template.js";
import { gapsBefore } from "./gaps.js";
import { type Groups, type Timeline, type TimelineContext, timelineOf } from "./timeline.js";

/**
 * The content of a timeline in its three layers. At a glance: the key events, when and what, along a line. To
 * be read: how sure each is, what is expected next, and one source line. To be checked: all other events, and
 * all that is claimed of each.
 */
export function eventTimelineTemplate(given: TimelineContext): TemplateResult {
  const timeline = timelineOf(given);
  const { context, inSight } = timeline;
  return html`<article aria-labelledby="title">
    ${headTemplate(timeline)}${groupsTemplate(inSight, context)}${listSource(context)}
    <div class="folds">${moreTemplate(timeline)}${checkTemplate(timeline)}</div>
  </article>`;
}

/** What it is, of whom, of which years, and how many of all events where not all are asked for. */
function headTemplate({ context, events }: Timeline): Content {
  const { actor, excerpt, messages } = context;
  const all = excerpt.items.length;
  const isPart = events.length < all;
  const name = isPart && actor ? excerpt.actors[actor] : undefined;
  const title =
    name === undefined ? messages.title : [messages.title, messages.colon, html`<bdi>${name}</bdi>`];
  const count = fill<Content>(messages.of, {
    n: numberTemplate(events.length, context),
    all: numberTemplate(all, context),
  });
  return html`<p class="head"><span>${messages.timeline}</span>
    <span class="muted">${yearsTemplate(events, context)}${isPart ? [DOT, count] : ""}</span></p>
    ${titleTemplate(title, context)}`;
}

/** The first and the last year in which any of them began, by the article's date. */
function yearsTemplate(events: Timeline["events"], { excerpt, language }: TimelineContext): Content {
  const days = events.flatMap(({ time }) => (time ? [time.earliest] : []));
  const past = days.filter((day) => day <= articleDay(excerpt.about));
  const years = past.map((day) => day.slice(0, "2017".length)).toSorted();
  const ends = new Set([years[0] ?? "", years.at(-1) ?? ""]);
  return html`<bdi>${[...ends].map((year) => formatDate(year, language) ?? "").join("–")}</bdi>`;
}

/** What took place first; what did not, or nobody knows when, stands apart. */
function groupsTemplate(groups: Groups, context: TimelineContext): Content {
  const { happened, apart, undated } = groups;
  const gaps = gapsBefore(happened.map(({ time }) => time));
  const plain = (events: Groups["undated"], kind: string): Content =>
    listTemplate(
      events.map((event) => eventTemplate(event, undefined, context)),
      kind,
    );
  return [
    happened.length > 0
      ? listTemplate(happened.map((event, index) => eventTemplate(event, gaps[index], context)))
      : "",
    undated.length > 0
      ? [html`<p class="group">${context.messages.undated}</p>`, plain(undated, "undated")]
      : "",
    apart.length > 0 ? [html`<p class="group">${context.messages.apart}</p>`, plain(apart, "apart")] : "",
    aheadTemplate(groups, context),
  ];
}

/** The other events, as whole as those in sight, and the choice of an actor. */
function moreTemplate({ context, folded }: Timeline): Content {
  const { moreEvents: title } = context.messages;
  const others = Object.values(folded).flat().length;
  // A live page alone has the choice: where nothing else is folded, there is no fold for it.
  if (others === 0) return controlTemplate(context);
  const size = numberTemplate(others, context);
  const content = [controlTemplate(context), groupsTemplate(folded, context)];
  return foldTemplate({ name: "more", title, size, content }, context);
}
