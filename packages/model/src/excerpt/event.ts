import type { RecordOf } from "../collections.js";
import { byWeight, keyEvent } from "../derive/by-weight.js";
import { articleDay, byTime } from "../derive/day.js";
import { involvedIn } from "../derive/participants.js";
import { find, references } from "../references.js";
import type { Claim, Dataset, Event, Forecast } from "../types.js";
import { citedBy } from "./base.js";
import { type CarriedRecord, carriedRecord } from "./carried.js";
import { joinedCitations, type Listing, type ListComposer, type ListExcerpt, listExcerpt } from "./list.js";
import { pick } from "./pick.js";
import type { ExcerptRecord } from "./record.js";

/** An event as a timeline tells it, with what it refers to by name: there is nothing to look up. */
export type EventItem = Omit<Carried<Event>, Named | "figures"> & {
  /** Its place, from 0, among all events of the dataset: those first on which most of its story hangs. */
  rank: number;
  /** Whether the story is about it. */
  key?: true;
  /** Those who take part, and those for whom they stand, by id: whoever asks for one of them gets it. */
  involved?: string[];
  /** Those who take part, as the source names or describes them. */
  participants?: string[];
  place?: string;
  /** The events to which it responds, by their labels. */
  answers?: string[];
};
type Named = "participants" | "place" | "answers";

type Carried<T> = CarriedRecord<ExcerptRecord<T>>;

/** What is claimed of events of the list. */
export type ClaimItem = Pick<Carried<Claim>, (typeof OF_A_CLAIM)[number]> & Concerning;

/** What is expected to follow from events of the list, or beyond the article's day. */
export type EventForecast = Pick<Carried<Forecast>, (typeof OF_A_FORECAST)[number]> & Concerning;

interface Concerning {
  /** The events of the list that it concerns, by id. */
  events: string[];
}

const BESIDE = ["id", "certainty", "voices", "evidence", "history", "retracted"] as const;
const OF_A_CLAIM = [...BESIDE, "proposition", "coding"] as const;
const OF_A_FORECAST = [...BESIDE, "label", "term", "horizon"] as const;

/** Events, with what is claimed of each and what is expected to follow. */
export interface EventExcerpt extends ListExcerpt<"event", EventItem> {
  claims: ClaimItem[];
  /** Those with a horizon first, in their order. */
  forecasts: EventForecast[];
  /** The names of all that are involved, by id. */
  actors: Record<string, string>;
}

export const composeEvent: ListComposer<"event", EventExcerpt> = (listing, dataset) => {
  const key = keyEvent(dataset)?.id;
  const ranks = new Map(byWeight(dataset).map(({ id }, index) => [id, index]));
  const list = listExcerpt("event", listing, dataset, (event) => ({
    ...itemOf(event, dataset),
    rank: ranks.get(event.id) ?? ranks.size,
    ...(event.id === key && { key: true as const }),
  }));
  const claims = claimsOn(listing, dataset);
  const forecasts = forecastsAfter(listing, dataset);
  const cited = [
    ...claims.flatMap((claim) => citedBy("claim", claim, dataset)),
    ...forecasts.flatMap((forecast) => citedBy("forecast", forecast, dataset)),
  ];
  return {
    ...list,
    cited: joinedCitations([...list.cited, ...cited]),
    claims: claims.map((claim) => claimItem(claim, listing, dataset)),
    forecasts: forecasts.map((forecast) => forecastItem(forecast, listing, dataset)),
    actors: namesOf(list.items, dataset),
  };
};

function itemOf(event: Event, dataset: Dataset): Omit<EventItem, "rank"> {
  const {
    participants: _who,
    place: _where,
    answers: _to,
    figures: _sums,
    ...told
  } = carried(event, dataset);
  const involved = involvedIn(event, dataset);
  const place = event.place && find(dataset.places, event.place)?.name;
  return {
    ...told,
    ...(involved.length > 0 && { involved }),
    ...(event.participants && { participants: participantNames(event, dataset) }),
    ...(place && { place }),
    ...(event.answers && {
      answers: event.answers.map((id) => find(dataset.events, id)?.label ?? id),
    }),
  };
}

/** A record with the first of its passages alone: there is one link to it. */
function carried<T extends object>(record: T, dataset: Dataset): Carried<T> {
  const whole = carriedRecord(record, dataset) as Carried<T> & { evidence?: unknown[] };
  return { ...whole, ...(whole.evidence && { evidence: whole.evidence.slice(0, 1) }) };
}

/** One of whom the source says nothing has no name. */
function participantNames({ participants = [] }: Event, { actors }: Dataset): string[] {
  return participants.flatMap((one) => {
    const name = "actor" in one ? (find(actors, one.actor)?.name ?? one.actor) : one.unnamed.described;
    return name === undefined ? [] : [name];
  });
}

/** The claims about any of these events. */
function claimsOn({ records }: Listing<"event">, { claims }: Dataset): Claim[] {
  return Object.values(claims).filter(({ about }) => records.some(({ id }) => about.includes(id)));
}

/**
 * What is open and concerns any of these events; a list of all has what reaches beyond the article's day,
 * too.
 */
function forecastsAfter(listing: Listing<"event">, { about, forecasts }: Dataset): Forecast[] {
  const reachesOn = ({ horizon }: Forecast): boolean =>
    listing.id === about.id && (horizon?.latest ?? "") > articleDay(about);
  const open = Object.values(forecasts).filter(({ resolution }) => resolution === undefined);
  const following = open.filter((one) => !reachesOn(one) && eventsOf("forecast", one, listing).length > 0);
  return [...open.filter(reachesOn).sort((a, b) => byTime(a.horizon, b.horizon)), ...following];
}

/** The events of the list to which a record refers. */
function eventsOf<K extends "claim" | "forecast">(
  kind: K,
  record: RecordOf[K],
  { records }: Listing<"event">,
): string[] {
  const referred = new Set(references(kind, record).map(({ id }) => id));
  return records.flatMap(({ id }) => (referred.has(id) ? [id] : []));
}

function claimItem(claim: Claim, listing: Listing<"event">, dataset: Dataset): ClaimItem {
  return { ...pick(carried(claim, dataset), OF_A_CLAIM), events: eventsOf("claim", claim, listing) };
}

function forecastItem(forecast: Forecast, listing: Listing<"event">, dataset: Dataset): EventForecast {
  const told = pick(carried(forecast, dataset), OF_A_FORECAST);
  return { ...told, events: eventsOf("forecast", forecast, listing) };
}

/** Of all that are involved in any of these events. */
function namesOf(items: readonly EventItem[], { actors }: Dataset): EventExcerpt["actors"] {
  const ids = new Set(items.flatMap(({ involved = [] }) => involved));
  return Object.fromEntries([...ids].map((id) => [id, find(actors, id)?.name ?? id]));
}
