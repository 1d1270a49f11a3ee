import { isPlainDate } from "../derive/day.js";
import { KINDS } from "../collections.js";
import { find } from "../references.js";
import type { Dataset, Source, Time } from "../types.js";
import { lossOf, type Loss } from "./losses.js";

/** A date as CSL 1.0.2 data holds it: its parts where it is plain, else the source's own words. */
export type CslDate = { "date-parts": number[][] } | { literal: string };

/** An item as CSL 1.0.2 data describes it. */
export interface CslItem {
  id: string;
  type: "article-magazine" | "report" | "document" | "speech" | "webpage" | "dataset";
  title?: string;
  author?: { literal: string }[];
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  /** How the editors call the source; it is not a title. */
  annote: string;
  note?: string;
}

const TYPES: Readonly<Record<Source["kind"], CslItem["type"]>> = {
  article: "article-magazine",
  report: "report",
  statement: "document",
  speech: "speech",
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
  ...[
    "kind",
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
  ].flatMap((field) => lossOf(["actor"], field, "Of an actor a citation holds its name.")),
  ...lossOf(["source"], "title.lang", "CSL has one language for an item, and that is the source's."),
  ...lossOf(["source"], "title.dir", "CSL has no direction of text."),
  ...["earliest", "latest", "begunBy", "basis", "note"].flatMap((field) =>
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
  ...lossOf(["source"], "paragraphs", "A citation needs no digests."),
  ...lossOf(["source"], "knownThrough", "CSL cannot say that an item is known only through another."),
];

function item(source: Source, { actors }: Pick<Dataset, "actors">): CslItem {
  const { id, kind, label, title, author, publisher, issued, retrieved, language, url, note } = source;
  const name = (maker: { actor: string } | { name: string }): string =>
    "name" in maker ? maker.name : (find(actors, maker.actor)?.name ?? maker.actor);
  return {
    id,
    type: TYPES[kind],
    ...(title && { title: title.text }),
    ...(author && { author: author.map((maker) => ({ literal: name(maker) })) }),
    ...(publisher && { publisher: name(publisher) }),
    ...(issued && { issued: cslDate(issued) }),
    ...(retrieved !== undefined && { accessed: dateParts(retrieved) }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { URL: url }),
    annote: label,
    ...(note !== undefined && { note }),
  };
}

function cslDate({ edtf, text }: Time): CslDate {
  return isPlainDate(edtf) ? dateParts(edtf) : { literal: text };
}

function dateParts(date: string): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}
