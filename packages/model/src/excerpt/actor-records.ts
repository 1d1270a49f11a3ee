import type { Kind, RecordOf } from "../collections.js";
import { byTime } from "../derive/day.js";
import { participantsOf } from "../derive/participants.js";
import { whoseWord } from "../derive/whose-word.js";
import type { Dataset, Time, Voice } from "../types.js";
import { type Carried, carriedRecords } from "./carried.js";
import { pick } from "./pick.js";

/** The kinds of which an actor's excerpt carries what the actor says and what is said of it. */
const TELLING = ["quote", "claim", "forecast", "figure"] as const;

type TellingKind = (typeof TELLING)[number];

/** Of each kind so many at most, its own words before what is about it: an excerpt stands in a page. */
const NEWEST = 4;

/** What a line of a card has no use for: its statement, whose word it is and how sure it is say it all. */
const UNTOLD = [
  "label",
  "about",
  "compares",
  "claimant",
  "forecaster",
  "coding",
  "printed",
  "parties",
  "ends",
] as const;

/** A date is told in words, or by what they mean; its first day says from when on it is known. */
type ToldTime = Pick<Time, (typeof TOLD_TIME)[number]>;
const TOLD_TIME = ["text", "edtf", "earliest", "basis"] as const;

/** A record as a line of a card tells it. */
type ToldRecord<T> = Omit<T, (typeof UNTOLD)[number] | "time"> & { time?: ToldTime };

export type Told<K extends Kind> = Record<string, ToldRecord<Carried<K>[string]>>;

/** The records with these ids, as a line of a card tells them. */
export function toldRecords<K extends Kind>(kind: K, ids: readonly string[], dataset: Dataset): Told<K> {
  const entries = Object.entries(carriedRecords(kind, ids, dataset)).map(
    ([id, record]) => [id, toldRecord(record)] as const,
  );
  return Object.fromEntries(entries);
}

function toldRecord<T extends object>(record: T): ToldRecord<T> {
  const told = Object.entries(record).flatMap(([field, value]) => {
    if ((UNTOLD as readonly string[]).includes(field)) return [];
    return [[field, field === "time" ? pick(value as Time, TOLD_TIME) : value] as const];
  });
  return Object.fromEntries(told) as ToldRecord<T>;
}

/** What an actor says and what is said of it, the newest of each kind. */
export interface ToldOfActor {
  quotes: Told<"quote">;
  claims: Told<"claim">;
  forecasts: Told<"forecast">;
  figures: Told<"figure">;
  /** The ids of those among them that are its own word; the others are about it. */
  said?: string[];
  /** How many more there are of each kind. */
  more?: Partial<Record<TellingKind, number>>;
}

interface Found {
  said: string[];
  about: string[];
  more: number;
}

/** What the dataset has of an actor's own words, and of words about it. */
export function toldOfActor(actor: string, dataset: Dataset): ToldOfActor {
  const ties = tiesOf(actor, dataset);
  const found = {
    quote: foundOf(Object.values(dataset.quotes), actor, ties),
    claim: foundOf(Object.values(dataset.claims), actor, ties),
    forecast: foundOf(Object.values(dataset.forecasts), actor, ties),
    figure: foundOf(Object.values(dataset.figures), actor, ties),
  };
  const carried = <K extends TellingKind>(kind: K): Told<K> =>
    toldRecords(kind, [...found[kind].said, ...found[kind].about], dataset);
  const said = TELLING.flatMap((kind) => found[kind].said);
  const more = TELLING.flatMap((kind) => (found[kind].more > 0 ? [[kind, found[kind].more] as const] : []));
  return {
    quotes: carried("quote"),
    claims: carried("claim"),
    forecasts: carried("forecast"),
    figures: carried("figure"),
    ...(said.length > 0 && { said }),
    ...(more.length > 0 && { more: Object.fromEntries(more) }),
  };
}

/** The actor, and the events and relations in which it is: what is about these is about it. */
function tiesOf(actor: string, { events, relations }: Dataset): ReadonlySet<string> {
  const acts = Object.values(events).filter((event) => participantsOf(event).includes(actor));
  const bonds = Object.values(relations).filter(({ from, to }) => from === actor || to === actor);
  return new Set([actor, ...[...acts, ...bonds].map(({ id }) => id)]);
}

function foundOf(records: readonly RecordOf[TellingKind][], actor: string, ties: ReadonlySet<string>): Found {
  const said = records.filter((record) => isWordOf(actor, record));
  const about = records.filter((record) => !isWordOf(actor, record) && isAbout(record, ties));
  const own = newest(said, NEWEST);
  const others = newest(about, NEWEST - own.length);
  const more = said.length + about.length - own.length - others.length;
  return { said: own, about: others, more };
}

function isWordOf(actor: string, record: { readonly attribution: readonly Voice[] }): boolean {
  const voice = whoseWord(record);
  return voice !== undefined && "actor" in voice && voice.actor === actor;
}

/** A quote is about nobody: it is to those who are meant to hear it. */
function isAbout(record: RecordOf[TellingKind], ties: ReadonlySet<string>): boolean {
  return "about" in record && (record.about ?? []).some((id) => ties.has(id));
}

interface Dated {
  readonly id: string;
  readonly time?: Time | undefined;
}

/** What has no date comes last. */
function newest(records: readonly Dated[], most: number): string[] {
  const dated = records.filter(({ time }) => time).sort((a, b) => byTime(b.time, a.time));
  const undated = records.filter(({ time }) => !time);
  return [...dated, ...undated].slice(0, most).map(({ id }) => id);
}
