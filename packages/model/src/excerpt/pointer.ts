import { find } from "../references.js";
import type { Dataset, Evidence } from "../types.js";

/** A pointer without its digest, and with the address of the passage where the source has one. */
export type Pointer = Omit<Evidence, "digest"> & { href?: string };

export function toPointer(evidence: Evidence, { sources }: Dataset): Pointer {
  const { digest: _digest, ...rest } = evidence;
  const href = passageAddress(find(sources, evidence.source)?.url, evidence);
  return { ...rest, ...(href && { href }) };
}

/** The address of a passage, as a text fragment, in which a hyphen has a meaning of its own. */
export function passageAddress(
  url: string | undefined,
  { start, end }: Pick<Evidence, "start" | "end">,
): string | undefined {
  if (url === undefined) return undefined;
  const words = end === undefined ? [start] : [start, end];
  const encoded = words.map((part) => encodeURIComponent(part).replaceAll("-", "%2D"));
  return `${url}#:~:text=${encoded.join(",")}`;
}
