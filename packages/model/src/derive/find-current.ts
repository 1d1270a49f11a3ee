import { find } from "../references.js";
import type { Dataset } from "../types.js";

/** The redirects of a dataset; those who have only its records may leave them out. */
export type Redirects = Partial<Pick<Dataset, "redirects">>;

/**
 * The record with this id or, where it is a former one, the record that it became: a redirect leads there
 * in one hop.
 * @throws {RangeError} when the id was retired, with the reason
 */
export function findCurrent<R>(
  collection: Readonly<Record<string, R>>,
  id: string,
  { redirects = {} }: Redirects,
): R | undefined {
  const redirect = find(redirects, id);
  const record =
    find(collection, id) ?? (redirect && "to" in redirect ? find(collection, redirect.to) : undefined);
  if (!record && redirect && "retired" in redirect)
    throw new RangeError(`The id “${id}” was retired: ${redirect.retired}`);
  return record;
}
