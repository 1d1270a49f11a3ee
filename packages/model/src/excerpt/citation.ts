import { find } from "../references.js";
import type { Dataset, Evidence, Source } from "../types.js";
import { makerName, sourceLabel } from "../derive/names.js";
import { pick } from "./pick.js";
import { passageAddress } from "./pointer.js";

/** A source that a record rests on, with all that a citation line needs. */
export interface Citation extends Pick<Source, "id" | "role" | "title" | "issued"> {
  /** Authors and publisher by name; how the editors call the source where it has neither. */
  makers: string[];
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
      ...pick(source, ["id", "role", "title", "issued"]),
      makers: makersOf(source, dataset),
      paragraphs: paragraphsOf(pointers),
      ...(href && { href }),
    },
  ];
}

function paragraphsOf(pointers: readonly Evidence[]): number[] {
  const known = pointers.map(({ paragraph }) => paragraph).filter((paragraph) => paragraph !== undefined);
  return [...new Set(known)].sort((a, b) => a - b);
}

/** A work of reference is known by its own name, not by who runs it. */
function makersOf(source: Source, { actors }: Dataset): string[] {
  const { kind, author = [], publisher } = source;
  if (kind === "reference" || kind === "dataset") return [sourceLabel(source, actors)];
  const makers = publisher ? [...author, publisher] : author;
  return makers.length > 0 ? makers.map((maker) => makerName(maker, actors)) : [sourceLabel(source, actors)];
}
