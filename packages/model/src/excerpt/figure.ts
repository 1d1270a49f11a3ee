import { figureNames, type NamedFigure } from "../derive/named-figure.js";
import type { Dataset, Figure } from "../types.js";
import { type CarriedRecord, carriedRecord } from "./carried.js";
import { type ListComposer, type ListExcerpt, listExcerpt } from "./list.js";
import type { ExcerptRecord } from "./record.js";

/** What a list of figures has no use for. */
type Untold = "about" | "printed";

/** A figure as a list of them tells it. */
export type FigureItem = Told<CarriedRecord<ExcerptRecord<Figure>>>;
type Told<T> = T extends unknown ? NamedFigure<Omit<T, Untold>> : never;

/** Figures, each with its bound, whose it is, and what it must be read with. */
export type FigureExcerpt = ListExcerpt<"figure", FigureItem>;

export const composeFigure: ListComposer<"figure", FigureExcerpt> = (listing, dataset) =>
  listExcerpt("figure", listing, dataset, (figure) => figureItem(figure, dataset));

/** A figure with all that it refers to by name. */
export function figureItem(figure: Figure, dataset: Dataset): FigureItem {
  const { about: _about, printed: _printed, ...told } = carriedRecord(figure, dataset);
  return { ...told, ...figureNames(figure, dataset) } as FigureItem;
}
