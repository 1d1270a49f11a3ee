import { ASSERTION_KINDS, type Kind } from "../collections.js";

/** What was corrected or retracted, what the editors decided, and the seal itself. */
const OF_ASSERTION: readonly string[] = ["history", "retracted", "coding", "seal"];

/**
 * The fields of a record that no source has to bear out, by kind, in the notation of the references: `[]` is
 * each member of a list. All others are sealed, so that a new field is, unless it is put in here.
 */
export const UNSEALED: Readonly<Record<Kind, readonly string[]>> = {
  ...(Object.fromEntries(ASSERTION_KINDS.map((kind) => [kind, OF_ASSERTION])) as Record<
    (typeof ASSERTION_KINDS)[number],
    readonly string[]
  >),
  source: ["label", "note", "retrieved", "archivedUrl", "licence", "access", "seal"],
  actor: ["described[].ours", "names", "initials", "portrait", "flags", "identifiers", "personName", "seal"],
  place: ["names", "coordinates", "identifiers", "seal"],
  topic: ["seal"],
  quote: [...OF_ASSERTION, "ours"],
  redline: [...OF_ASSERTION, "ladder.coding", "signals[].why", "signals[].endedBy.why", "expectations[].why"],
  dynamics: [...OF_ASSERTION, "links[].why"],
  forecast: [...OF_ASSERTION, "resolution.note"],
};

/** The same of every time, wherever it stands: what is computed from its `edtf`, and the editors' remark. */
export const UNSEALED_IN_TIME: readonly string[] = ["earliest", "latest", "begunBy", "extent", "note"];
