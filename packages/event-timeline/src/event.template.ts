import {
  type Content,
  dateTemplate,
  DOT,
  hedgedWords,
  joinParts,
  markLine,
  noticesTemplate,
  passageLink,
} from "@redlines/element";
import { type EventItem, formatLength, splitAt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { Gap } from "./gaps.js";
import type { TimelineContext } from "./timeline.js";

/** Events in their order, with a line along them. Some screen readers need the role for such a list. */
export function listTemplate(events: readonly TemplateResult[], kind = ""): Content {
  return html`<ol role="list" class=${kind}>${events}</ol>`;
}

/** One event: how long after the one before it, when, what, and how sure it is. */
export function eventTemplate(
  event: EventItem,
  gap: Gap | undefined,
  context: TimelineContext,
): TemplateResult {
  const { certainty, key, time } = event;
  const when = time ? html`<p class="when">${dateTemplate(time, context)}</p>` : "";
  return html`<li class=${`${certainty.status}${key ? " key" : ""}`} part="event">
    ${gapTemplate(gap, context)}${when}<div class="what"><p>${whatTemplate(event, context)}</p>
    ${noticesTemplate(event, context)}</div></li>`;
}

function gapTemplate(gap: Gap | undefined, { language }: TimelineContext): Content {
  return gap ? html`<p class="gap muted"><bdi>${formatLength(gap.length, gap.unit, language)}</bdi></p>` : "";
}

/** What took place, in a few words, and what sets it apart: only planned, how sure it is, on whose word. */
function whatTemplate(event: EventItem, context: TimelineContext): Content {
  const { certainty, label, modality } = event;
  const only = modality !== "actual" && context.messages[modality];
  const mark = joinParts([only, markLine(unsaid(event), context)], DOT);
  return [passageLink(hedgedWords(label, certainty.hedge, context), event), markedTemplate(mark)];
}

/** Beside the words, in small print. */
export function markedTemplate(mark: readonly Content[]): Content {
  return mark.length > 0 ? [" ", html`<span class="mark">${mark}</span>`] : "";
}

/** A hedge that stands in the words is not said again, nor the date beside them. */
function unsaid({ certainty: { status, hedge }, label, voices }: EventItem): Parameters<typeof markLine>[0] {
  const isSaid = splitAt(label, hedge) !== undefined;
  return { voices, certainty: { status, ...(hedge !== undefined && !isSaid && { hedge }) } };
}
