import { ASSERTION_KINDS, type Kind } from "../collections.js";

/** The fields that are inferred where an author leaves them out, by kind. Compiled records have them all. */
export const INFERRED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  ...Object.fromEntries(ASSERTION_KINDS.map((kind) => [kind, ["attribution", "certainty"]])),
  event: ["attribution", "certainty", "description"],
  quote: ["attribution", "certainty", "translated", "language"],
  claim: ["attribution", "certainty", "label"],
  forecast: ["attribution", "certainty", "label"],
  redline: ["attribution", "certainty", "since"],
};

/** The same of every pointer, which has a `start`, and of every time, which has an `edtf`. */
export const INFERRED_IN_POINTER: readonly string[] = ["use", "source"];
export const INFERRED_IN_TIME: readonly string[] = ["text", "basis"];

/** Lists of pointers: the only one may stand without the list. */
export const POINTER_LISTS: readonly string[] = ["evidence", "knownThrough"];
