import type { RenderContext } from "@redlines/element";
import {
  articleDay,
  byTime,
  canFallIn,
  type Common,
  commonOf,
  type EventItem,
  type EventForecast,
} from "@redlines/model";
import type { EventTimelineMessages } from "./messages/en.js";

/** Which events are asked for: all of them where nothing is said. */
export interface Choice {
  /** The id of an actor: the events in which it takes part, or somebody who stands for it. */
  readonly actor?: string | undefined;
  /** Kinds of events, with spaces between them. */
  readonly kinds?: string | undefined;
  /** The first and the last date, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** All that the content of a timeline depends on. */
export interface TimelineContext extends RenderContext<EventTimelineMessages, "event">, Choice {
  /** Takes the actor that a reader has chosen, or none. A live page alone has it, and so a control. */
  readonly choose?: (actor: string | undefined) => void;
}

export type DatedEvent = EventItem & { readonly time: NonNullable<EventItem["time"]> };

/** So many events, and so much of what is expected, are taken in at a glance: any others are folded. */
const AT_A_GLANCE = 6;
const EXPECTED_AT_A_GLANCE = 2;

/** Events that stand together, each list in the order of time. */
export interface Groups {
  /** What took place, by those who tell of it. */
  readonly happened: readonly DatedEvent[];
  /** What was planned, is thought of, or did not take place. */
  readonly apart: readonly EventItem[];
  /** What took place, nobody says when. */
  readonly undated: readonly EventItem[];
  /** What is planned for after the article's day, and what is expected. */
  readonly ahead: readonly (DatedEvent | EventForecast)[];
}

/** A timeline as it is shown. */
export interface Timeline {
  readonly context: TimelineContext;
  /** All events that are asked for, in the order of time. */
  readonly events: readonly EventItem[];
  readonly inSight: Groups;
  readonly folded: Groups;
}

/**
 * Those events are in sight on which most of the story hangs; where nothing fits what is asked for, all
 * count.
 */
export function timelineOf(given: TimelineContext): Timeline {
  const { excerpt } = given;
  const chosen = excerpt.items.filter((event) => isChosen(event, given));
  const events = (chosen.length > 0 ? chosen : excerpt.items).toSorted((a, b) => byTime(a.time, b.time));
  const forecasts = forecastsOn(events, excerpt.forecasts);
  const context = { ...given, common: commonTo(events, forecasts) };
  const [ahead, past] = parted(events, (event) => isAhead(event, context));
  const ranked = past.toSorted((a, b) => a.rank - b.rank);
  const seen = new Set(ranked.slice(0, AT_A_GLANCE));
  const [inSight, folded] = parted(past, (event) => seen.has(event));
  const expected = [...(ahead as DatedEvent[]), ...forecasts];
  return {
    context,
    events,
    inSight: groupsOf(inSight, expected.slice(0, EXPECTED_AT_A_GLANCE)),
    folded: groupsOf(folded, expected.slice(EXPECTED_AT_A_GLANCE)),
  };
}

/** What is not simply stated says so in its own line, however many others are no surer. */
function commonTo(events: readonly EventItem[], forecasts: readonly EventForecast[]): Common {
  const { voices } = commonOf([...events, ...forecasts]);
  return { voices, ...(commonOf(events).status === "asserted" && { status: "asserted" }) };
}

function isChosen(
  { involved = [], kind, time }: EventItem,
  { actor, kinds = "", from, to }: Choice,
): boolean {
  const wanted = kinds.split(/\s+/).filter((one) => one !== "");
  return (
    (!actor || involved.includes(actor)) &&
    (wanted.length === 0 || wanted.includes(kind)) &&
    canFallIn(time, { from: from || undefined, to: to || undefined })
  );
}

/** What is not yet by the article's day, as it was not to be before. */
function isAhead({ time }: EventItem, { excerpt }: TimelineContext): boolean {
  return time !== undefined && time.earliest > articleDay(excerpt.about);
}

/** What is expected of these events, or of none in particular. */
function forecastsOn(events: readonly EventItem[], forecasts: readonly EventForecast[]): EventForecast[] {
  const ids = new Set(events.map(({ id }) => id));
  return forecasts.filter(({ events: of }) => of.length === 0 || of.some((id) => ids.has(id)));
}

function groupsOf(events: readonly EventItem[], ahead: Groups["ahead"]): Groups {
  const [actual, apart] = parted(events, ({ modality }) => modality === "actual");
  const [happened, undated] = parted(actual, isDated);
  return { happened: happened as DatedEvent[], apart, undated, ahead };
}

function isDated({ time }: EventItem): boolean {
  return time !== undefined;
}

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
