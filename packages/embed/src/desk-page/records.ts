import {
  COLLECTIONS,
  type Dataset,
  excerpt as cut,
  type ExcerptKind,
  find,
  type Reference,
  type RecordOf,
  references,
  shownIds,
} from "@redlines/model";
import type { Localised, Placed } from "../site-options.js";
import { titleOf } from "../title.js";

/** One record as a line of the desk. */
export interface Line extends Placed {
  readonly title: string;
  /** Those whom it is about, by their ids. */
  readonly actors: readonly string[];
  /** What finds it beside what the line says: words of other languages, other names, its id. */
  readonly words: readonly string[];
}

/** The records of a site, by their present ids, in the order of the site. */
export function linesOf(
  placed: readonly Placed[],
  dataset: Dataset,
  localised: Localised = {},
): readonly Line[] {
  const present = placed.filter(({ id, excerpt }) => id === excerpt.record.id);
  return present.map((one) => ({
    ...one,
    title: titleOf(one.excerpt, one.excerpt.about.language),
    actors: actorsOf(one, dataset),
    words: [one.id, ...titlesElsewhere(one, localised), ...namesOf(one, dataset)],
  }));
}

/** Whom a record is about first, then on whose word it is known. */
function actorsOf({ excerpt }: Placed, dataset: Dataset): string[] {
  if (excerpt.kind === "actor") return [excerpt.record.id];
  const named = referencesOf(excerpt, dataset);
  const isKnownBy = ({ path }: Reference): boolean => path[0] === "attribution";
  const inOrder = [...named.filter((one) => !isKnownBy(one)), ...named.filter(isKnownBy)];
  const ids = new Set(inOrder.map(({ id }) => id));
  return [...ids].filter((id) => find(dataset.actors, id) !== undefined);
}

/** All that the records refer to which an excerpt shows. */
function referencesOf(excerpt: Placed["excerpt"], dataset: Dataset): Reference[] {
  const { kind } = excerpt;
  const records = dataset[COLLECTIONS[kind]] as Readonly<Record<string, RecordOf[ExcerptKind]>>;
  return shownIds(excerpt).flatMap((id) => {
    const record = find(records, id);
    return record ? references(kind, record) : [];
  });
}

function titlesElsewhere({ id, excerpt }: Placed, localised: Localised): string[] {
  return Object.values(localised).map((edition) => {
    const there = cut(edition, excerpt.kind, id);
    return titleOf(there, there.about.language);
  });
}

/** The other names of an actor, such as those in its own language. */
function namesOf({ excerpt }: Placed, { actors }: Dataset): string[] {
  const actor = excerpt.kind === "actor" ? find(actors, excerpt.record.id) : undefined;
  return (actor?.names ?? []).map(({ text }) => text);
}
