/** An address in its parts: scheme, host and port, path and query, fragment. */
const PARTS = /^(https?:\/\/)([^/?#]*)([^#]*)(?:#(.*))?$/is;

/** What stands in no URI (RFC 3986), of what an address may hold: other scripts, `[`, `]`, `|`. */
const NOT_IN_URI = /[^\w\-.~:/?@!$&'()*+,;=%]/gu;

/**
 * A web address as a URI, for formats and readers that know no other: letters of other scripts in per cent
 * codes, a host in its ASCII form. What is a URI already stays as it is.
 */
export function uriOf(address: string): string {
  const [, scheme, host = "", path = "", fragment] = PARTS.exec(address) ?? [];
  if (scheme === undefined) return address.replace(NOT_IN_URI, encodeURIComponent);
  const coded = [path, fragment].map((part) => part?.replace(NOT_IN_URI, encodeURIComponent));
  return `${scheme}${asciiHost(host)}${coded[0]}${coded[1] === undefined ? "" : `#${coded[1]}`}`;
}

function asciiHost(host: string): string {
  const isAscii = Array.from(host).every((sign) => sign <= "\u007F");
  return isAscii || !URL.canParse(`https://${host}`) ? host : new URL(`https://${host}`).host;
}

/** An address that a fragment can be put to: without one of its own. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, "");
}
