import type { Collection, COLLECTIONS, Kind, RecordOf } from "./collections.js";
import type { ReferenceTable } from "./references.js";
import type { Dataset } from "./types.js";

/** The ids that a dataset has, a union for each kind; a build writes them. */
export type Ids = Readonly<Record<Kind, string>>;

/** The kinds that may stand in each field that refers, by its path. */
type Paths = Readonly<Record<string, readonly Kind[]>>;

/**
 * A record whose references are ids of its dataset: `actor(line.by)` compiles, and so does every other id
 * that a record holds. Which fields refer, and to what, is read from the table of references.
 */
export type Identified<K extends Kind, I extends Ids> =
  PathsOf<K> extends infer P extends Paths ? PartOf<RecordOf[K], P, I> : never;

/** A record's own id is one of its kind. */
type PathsOf<K extends Kind> = ReferenceTable[K] & { readonly id: readonly [K] };

/** A dataset whose records refer to each other by the ids that there are. */
export type IdentifiedDataset<I extends Ids> = Omit<Dataset, Collection> & {
  [K in Kind as (typeof COLLECTIONS)[K]]: Record<string, Identified<K, I>>;
};

/** Each field with its references typed; a union, such as that of events, stays one. */
type Fields<R, P extends Paths, I extends Ids> = { [F in keyof R]: Field<R[F], F & string, P, I> };

type Field<V, F extends string, P extends Paths, I extends Ids> = V extends undefined
  ? V
  : F extends keyof P
    ? I[P[F][number]]
    : V extends readonly (infer Member)[]
      ? ListOf<V, Member, F, P, I>
      : V extends object
        ? Fields<V, Below<P, `${F}.`>, I>
        : V;

/** A list of ids, of parts that hold ids, or of neither. */
type ListOf<V, Member, F extends string, P extends Paths, I extends Ids> = `${F}[]` extends keyof P
  ? I[P[`${F}[]`][number]][]
  : keyof Below<P, `${F}[].`> extends never
    ? V
    : PartOf<Member, Below<P, `${F}[].`>, I>[];

type PartOf<Member, P extends Paths, I extends Ids> = Member extends unknown ? Fields<Member, P, I> : never;

/** The paths that begin so, without their beginning. */
type Below<P extends Paths, Start extends string> = {
  [F in keyof P as F extends `${Start}${infer Rest}` ? Rest : never]: P[F];
};
