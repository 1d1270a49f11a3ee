import { type Maker, makerName, sourceLabel, sourceName } from "../derive/names.js";
import { fill } from "../messages/fill.js";
import { messagesFor } from "../phrase/context.js";
import { find } from "../references.js";
import type { Dataset, Source } from "../types.js";
import { uriOf } from "./uri.js";
import { type CslDate, cslDate, dateParts } from "./csl-date.js";

export type { CslDate };

/** A person's name in its parts, or any other name as it stands. */
export type CslName =
  | { literal: string }
  | { family: string; given?: string; "non-dropping-particle"?: string; suffix?: string };

/** An item as CSL 1.0.2 data describes it. */
export interface CslItem {
  id: string;
  type:
    | "article-magazine"
    | "article-newspaper"
    | "book"
    | "broadcast"
    | "dataset"
    | "document"
    | "entry-encyclopedia"
    | "interview"
    | "post"
    | "report"
    | "speech"
    | "webpage";
  /** Square brackets stand around what the editors call a work that has no title. */
  title: string;
  /** What a document is, where its type does not say so. */
  genre?: string;
  "container-title"?: string;
  volume?: string;
  issue?: string;
  page?: string;
  author?: CslName[];
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  archive_location?: string;
  note?: string;
}

type Typed = Pick<CslItem, "type" | "genre">;

/** An article and a work of reference are of the type that their container makes them. */
const TYPES: Readonly<Record<Exclude<Source["kind"], "article" | "reference">, Typed>> = {
  report: { type: "report" },
  book: { type: "book" },
  document: { type: "document" },
  statement: { type: "document", genre: "statement" },
  speech: { type: "speech" },
  interview: { type: "interview" },
  broadcast: { type: "broadcast" },
  post: { type: "post" },
  leak: { type: "document", genre: "leaked document" },
  dataset: { type: "dataset" },
};

type Cited = Pick<Dataset, "about" | "sources" | "actors">;

/**
 * Sources as CSL-JSON, for citation managers.
 * @param role what the facts rest on, or what names, codes and coordinates are taken from
 */
export function csl(dataset: Cited, role: Source["role"] = "facts"): CslItem[] {
  return Object.values(dataset.sources)
    .filter((source) => source.role === role)
    .map((source) => item(source, dataset));
}

function item(source: Source, dataset: Cited): CslItem {
  const { id, author, publisher, issued, retrieved, language, url, archivedUrl } = source;
  const { actors } = dataset;
  const note = noteOf(source, dataset);
  return {
    id,
    ...typeOf(source),
    title: titleOf(source, actors),
    ...containerFields(source),
    ...(author && { author: author.map((maker) => cslName(maker, actors)) }),
    ...(publisher && { publisher: makerName(publisher, actors) }),
    ...(issued && { issued: cslDate(issued) }),
    ...(retrieved !== undefined && { accessed: dateParts([retrieved]) }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { URL: uriOf(url) }),
    ...(archivedUrl !== undefined && { archive_location: uriOf(archivedUrl) }),
    ...(note !== "" && { note }),
  };
}

function typeOf({ kind, container }: Source): Typed {
  if (kind === "reference") return { type: container ? "entry-encyclopedia" : "webpage" };
  if (kind !== "article") return TYPES[kind];
  if (!container) return { type: "webpage" };
  return { type: container.issue === undefined ? "article-newspaper" : "article-magazine" };
}

/** What has no title is described in square brackets, as the styles have it for untitled works. */
function titleOf(source: Source, actors: Dataset["actors"]): string {
  return source.title?.text ?? `[${sourceLabel(source, actors)}]`;
}

/** The editors' note, and through which sources it is known where it is not at hand. */
function noteOf({ note, knownThrough = [] }: Source, dataset: Cited): string {
  const { messages } = messagesFor(dataset.about.language);
  const through = [...new Set(knownThrough.map(({ source }) => sourceName(source, dataset)))];
  const known = through.map((source) => fill(messages.knownThrough, { source }).join(""));
  return [...(note === undefined ? [] : [note]), ...known].join(" ");
}

function containerFields({ container }: Source): Partial<CslItem> {
  if (!container) return {};
  const { title, volume, issue, pages } = container;
  return {
    "container-title": title,
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(pages !== undefined && { page: pages }),
  };
}

/** A person by the parts of its name, where they are known; everybody else as the name stands. */
function cslName(maker: Maker, actors: Dataset["actors"]): CslName {
  const actor = "actor" in maker ? find(actors, maker.actor) : undefined;
  const parts = "person" in maker ? maker.person : actor?.kind === "person" ? actor.personName : undefined;
  if (!parts) return { literal: makerName(maker, actors) };
  const { family, given, particle, suffix } = parts;
  return {
    family,
    ...(given !== undefined && { given }),
    ...(particle !== undefined && { "non-dropping-particle": particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
