import { type Dataset, find } from "@redlines/model";
import { nearest } from "@redlines/model/check";

// A build copies this module into its output, where the accessors call it.

type Redirects = Dataset["redirects"];
type Records<R> = Readonly<Record<string, R>>;

/**
 * The record that has an id, or that the id once named.
 * @throws {RangeError} which says why there is none, or which ids were perhaps meant
 */
export function lookup<R>(kind: string, records: Records<R>, redirects: Redirects, id: string): R {
  const redirect = find(redirects, id);
  const record = find(records, id) ?? (redirect && "to" in redirect && find(records, redirect.to));
  if (record) return record;
  if (redirect && "retired" in redirect)
    throw new RangeError(`The ${kind} “${id}” was retired: ${redirect.retired}`);
  throw new RangeError(`There is no ${kind} “${id}”.${suggestion(id, Object.keys(records))}`);
}

/**
 * The same among all collections.
 * @throws {RangeError} as `lookup` does
 */
export function lookupAny<R>(collections: readonly Records<R>[], redirects: Redirects, id: string): R {
  return lookup("record", Object.assign({}, ...collections) as Records<R>, redirects, id);
}

/** Untyped code may ask for anything. */
function suggestion(id: unknown, known: readonly string[]): string {
  const near = nearest(String(id), known).map((one) => `“${one}”`);
  return near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
}
