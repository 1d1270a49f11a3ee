import type { Kind } from "../collections.js";

/** A field that an export does not carry, with all that stands below it. */
export interface Loss {
  /** Where: a kind, or `about` or `redirects`, and the field, such as `event.participants[].role`. */
  readonly path: string;
  readonly why: string;
  /** Whether some values of the field are carried and others are not. */
  readonly partly?: true;
}

/** The same field of several kinds. */
export function lossOf(kinds: readonly Kind[], field: string, why: string): Loss[] {
  return kinds.map((kind) => ({ path: `${kind}.${field}`, why }));
}
