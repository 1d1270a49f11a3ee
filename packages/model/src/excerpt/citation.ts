import { find } from "../references.js";
import type { Dataset, Evidence, Source, Time } from "../types.js";
import { makerName, sourceLabel } from "../derive/names.js";
import { pick } from "./pick.js";
import { passageAddress } from "./pointer.js";

/** A source that a record rests on, with all that a citation line needs. */
export interface Citation extends Pick<Source, "id" | "role" | "label" | "title"> {
  /** When it appeared, as it is told. */
  issued?: Pick<Time, "text" | "edtf">;
  /** By name; how the editors call the source where neither an author nor a publication is known. */
  authors: string[];
  /** In which publication it came out, else who published it. */
  publication?: string;
  /** Of a publication by its own name, where that is not in the language of the dataset. */
  publicationLanguage?: string;
  /** The paragraphs that the record rests on, from 1; empty where it is not read by paragraph. */
  paragraphs: number[];
  /** The address of the first passage. */
  href?: string;
}

/** A source as it is cited for some pointers; none where the dataset does not have it. */
export function citation(id: string, pointers: readonly Evidence[], dataset: Dataset): Citation[] {
  const source = find(dataset.sources, id);
  if (!source) return [];
  const [first] = pointers;
  const href = first ? passageAddress(source.url, first) : source.url;
  return [
    {
      ...pick(source, ["id", "role", "label", "title"]),
      ...(source.issued && { issued: pick(source.issued, ["text", "edtf"]) }),
      ...makersOf(source, dataset),
      paragraphs: paragraphsOf(pointers),
      ...(href && { href }),
    },
  ];
}

/** The paragraphs to which pointers lead, in their order. */
export function paragraphsOf(pointers: readonly Pick<Evidence, "paragraph">[]): number[] {
  const known = pointers.map(({ paragraph }) => paragraph).filter((paragraph) => paragraph !== undefined);
  return [...new Set(known)].sort((a, b) => a - b);
}

type Makers = Pick<Citation, "authors" | "publication" | "publicationLanguage">;

/** A work of reference is known by its own name, not by who runs it. */
function makersOf(source: Source, { about, actors }: Dataset): Makers {
  const { kind, author = [], container, publisher } = source;
  const publication = container?.title ?? (publisher && makerName(publisher, actors));
  const isReference = kind === "reference" || kind === "dataset";
  if (isReference || (author.length === 0 && publication === undefined))
    return { authors: [sourceLabel(source, actors)] };
  const authors = author.map((maker) => makerName(maker, actors));
  return { authors, ...(publication !== undefined && { publication, ...ownLanguage(source, about) }) };
}

/** A publication by its own name has that in the language of what came out in it; an actor has ours. */
function ownLanguage(
  { title, container, publisher }: Source,
  { language }: Dataset["about"],
): Pick<Citation, "publicationLanguage"> {
  const isOwnName = container || (publisher && "organisation" in publisher);
  return isOwnName && title && title.lang !== language ? { publicationLanguage: title.lang } : {};
}
