import { find } from "../references.js";
import type { Dataset, Figure } from "../types.js";
import { actorName } from "./names.js";

type Comparison = NonNullable<Figure["comparison"]>;
type Sample = NonNullable<Figure["sample"]>;

/** Whom and what a number refers to, by name: there is nothing to look up. */
export interface FigureNames {
  /** Who counted, estimated, agreed, demanded … */
  by?: string[];
  /** The other number is told by what it is of. */
  comparison?: Omit<Comparison, "figure"> & { other: string };
  /** Who asked stands by name. */
  sample?: Sample;
}

/** A number, of whichever bound, with whom and what it refers to by name. */
export type NamedFigure<T = Figure> = T extends unknown ? Omit<T, keyof FigureNames> & FigureNames : never;

/** Names are in the dataset's language. */
export function figureNames(
  { by, comparison, sample }: Figure,
  { actors, figures }: Pick<Dataset, "actors" | "figures">,
): FigureNames {
  return {
    ...(by && { by: by.map((id) => actorName(id, actors)) }),
    ...(comparison && { comparison: named(comparison, figures) }),
    ...(sample && { sample: { ...sample, ...(sample.by && { by: actorName(sample.by, actors) }) } }),
  };
}

function named(
  { figure, ...how }: Comparison,
  figures: Dataset["figures"],
): NonNullable<FigureNames["comparison"]> {
  return { ...how, other: find(figures, figure)?.measure ?? figure };
}
