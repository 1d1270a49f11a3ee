import { isPlainDate } from "../derive/day.js";
import { KINDS } from "../collections.js";
import { type Maker, makerName, sourceLabel } from "../derive/names.js";
import { find } from "../references.js";
import type { Dataset, Source, Time } from "../types.js";
import { lossOf, type Loss } from "./losses.js";

/** A date as CSL 1.0.2 data holds it: its parts where it is plain, else the source's own words. */
export type CslDate = { "date-parts": number[][] } | { literal: string };

/** A person's name in its parts, or any other name as it stands. */
export type CslName =
  | { literal: string }
  | { family: string; given?: string; "non-dropping-particle"?: string; suffix?: string };

/** An item as CSL 1.0.2 data describes it. */
export interface CslItem {
  id: string;
  type:
    | "article-magazine"
    | "book"
    | "broadcast"
    | "dataset"
    | "document"
    | "interview"
    | "post"
    | "report"
    | "speech"
    | "webpage";
  title?: string;
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
  /** How the editors call the source; it is not a title. */
  annote: string;
  note?: string;
}

const TYPES: Readonly<Record<Source["kind"], CslItem["type"]>> = {
  article: "article-magazine",
  report: "report",
  book: "book",
  document: "document",
  statement: "document",
  speech: "speech",
  interview: "interview",
  broadcast: "broadcast",
  post: "post",
  leak: "document",
  reference: "webpage",
  dataset: "dataset",
};

/**
 * The sources as CSL-JSON, for citation managers. A source whose title we do not know has none here either.
 */
export function csl(dataset: Pick<Dataset, "sources" | "actors">): CslItem[] {
  return Object.values(dataset.sources).map((source) => item(source, dataset));
}

const NOT_A_CITATION =
  "A citation list holds sources, not what is asserted; take the data, the tables or the JSON-LD for that.";

/** What the citations do not carry. */
export const CSL_LOSSES: readonly Loss[] = [
  ...["about", "redirects", ...KINDS.filter((kind) => kind !== "source" && kind !== "actor")].map((path) => ({
    path,
    why: NOT_A_CITATION,
  })),
  ...lossOf(["actor"], "id", "A name stands for its actor."),
  {
    path: "actor.kind",
    why: "A citation tells persons, whose names it takes apart, from everybody else.",
    partly: true,
  },
  ...[
    "names",
    "initials",
    "portrait",
    "description",
    "roles",
    "partOf",
    "actsFor",
    "described",
    "identifiers",
    "evidence",
    "seal",
  ].flatMap((field) => lossOf(["actor"], field, "Of an actor a citation holds its name.")),
  ...lossOf(["source"], "title.lang", "CSL has one language for an item, and that is the source's."),
  ...lossOf(["source"], "title.dir", "CSL has no direction of text."),
  ...["earliest", "latest", "begunBy", "extent", "basis", "note"].flatMap((field) =>
    lossOf(
      ["source"],
      `issued.${field}`,
      "CSL has a plain date, or the source's words for what is vaguer; never our bounds.",
    ),
  ),
  {
    path: "source.issued.edtf",
    why: "A date that is vaguer than a year, a month or a day goes out in the source's words alone.",
    partly: true,
  },
  { path: "source.issued.text", why: "Where the date is plain its parts stand for the words.", partly: true },
  ...lossOf(["source"], "licence", "CSL has no field for a licence."),
  ...lossOf(["source"], "role", "A citation list holds what facts rest on and what names rest on alike."),
  ...lossOf(["source"], "access", "CSL cannot say whether the editors hold a source."),
  ...["paragraphs", "seal"].flatMap((field) => lossOf(["source"], field, "A citation needs no digests.")),
  ...lossOf(["source"], "knownThrough", "CSL cannot say that an item is known only through another."),
];

function item(source: Source, { actors }: Pick<Dataset, "actors">): CslItem {
  const { id, kind, title, author, publisher, issued, retrieved, language, url, archivedUrl, note } = source;
  return {
    id,
    type: TYPES[kind],
    ...(title && { title: title.text }),
    ...containerFields(source),
    ...(author && { author: author.map((maker) => cslName(maker, actors)) }),
    ...(publisher && { publisher: makerName(publisher, actors) }),
    ...(issued && { issued: cslDate(issued) }),
    ...(retrieved !== undefined && { accessed: dateParts(retrieved) }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { URL: url }),
    ...(archivedUrl !== undefined && { archive_location: archivedUrl }),
    annote: sourceLabel(source, actors),
    ...(note !== undefined && { note }),
  };
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

function cslDate({ edtf, text }: Time): CslDate {
  return isPlainDate(edtf) ? dateParts(edtf) : { literal: text };
}

function dateParts(date: string): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}
