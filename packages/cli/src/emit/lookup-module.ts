import { GENERATED } from "./output.js";

/**
 * The text of `lookup.js`: how an accessor finds a record, follows a redirect, and tells why it finds
 * none. It stands in the output itself, so that a built dataset runs with nothing installed.
 */
export function lookupModule(): string {
  return `${GENERATED}
export function lookup(kind, records, redirects, id) {
  if (Object.hasOwn(records, id)) return records[id];
  const redirect = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  if (redirect && "to" in redirect && Object.hasOwn(records, redirect.to)) return records[redirect.to];
  if (redirect && "retired" in redirect) throw new RangeError("The " + kind + " \\u201c" + id + "\\u201d was retired: " + redirect.retired);
  throw new RangeError("There is no " + kind + " \\u201c" + id + "\\u201d." + near(String(id), Object.keys(records)));
}

function near(id, known) {
  const close = known
    .map((word) => ({ word, far: word.split("-").includes(id) ? 1 : distance(id, word) }))
    .filter(({ far }) => far <= Math.max(2, id.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3);
  return close.length > 0 ? " Did you mean " + close.map(({ word }) => "\\u201c" + word + "\\u201d").join(" or ") + "?" : "";
}

function distance(a, b) {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++)
      current.push(Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1)));
    above = current;
  }
  return above[b.length];
}
`;
}
