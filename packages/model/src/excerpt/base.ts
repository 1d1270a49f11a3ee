import type { Kind, RecordOf } from "../collections.js";
import { references } from "../references.js";
import type { About, Dataset, Evidence } from "../types.js";
import { type Citation, citation } from "./citation.js";
import { withoutNote } from "./carried.js";
import { pick } from "./pick.js";
import { type ExcerptRecord, toExcerptRecord } from "./record.js";

/** What every excerpt has. */
export interface ExcerptBase<K extends Kind> {
  kind: K;
  about: Pick<
    About,
    "id" | "version" | "modelVersion" | "language" | "translation" | "asOf" | "articleDay" | "licence"
  >;
  record: ExcerptRecord<RecordOf[K]>;
  /** The sources that the record rests on. */
  cited: Citation[];
}

/** Makes the excerpt of one kind from a record of it. */
export type Composer<E extends ExcerptBase<Kind>> = (record: RecordOf[E["kind"]], dataset: Dataset) => E;

/** The part of an excerpt that every kind has. */
export function excerptBase<K extends Kind>(kind: K, record: RecordOf[K], dataset: Dataset): ExcerptBase<K> {
  return {
    kind,
    about: aboutOf(dataset),
    record: toExcerptRecord(record, dataset),
    cited: citedBy(kind, record, dataset),
  };
}

/** What an excerpt says of its dataset. */
export function aboutOf({ about }: Dataset): ExcerptBase<Kind>["about"] {
  const { translation } = about;
  const told = pick(about, ["id", "version", "modelVersion", "language", "articleDay", "licence"]);
  return {
    ...told,
    ...(translation && { translation: pick(translation, ["of", "by", "status"]) }),
    asOf: withoutNote(about.asOf),
  };
}

/**
 * The sources of the record's own evidence first, then those of what it has from elsewhere, such as a name.
 */
export function citedBy<K extends Kind>(kind: K, record: RecordOf[K], dataset: Dataset): Citation[] {
  const evidence: readonly Evidence[] = ("evidence" in record && record.evidence) || [];
  const ids = new Set([...evidence.map(({ source }) => source), ...sourcesNamedIn(kind, record)]);
  return [...ids].flatMap((id) =>
    citation(
      id,
      evidence.filter(({ source }) => source === id),
      dataset,
    ),
  );
}

/** Where nothing but a source can stand: a voice may be an actor, too, and is no citation. */
function sourcesNamedIn<K extends Kind>(kind: K, record: RecordOf[K]): string[] {
  return references(kind, record).flatMap(({ id, kinds }) =>
    kinds.includes("source") && kinds.length === 1 ? [id] : [],
  );
}
