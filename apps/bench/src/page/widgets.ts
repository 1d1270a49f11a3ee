import { WIDGETS } from "@redlines/embed/server";
import type { ExcerptKind } from "@redlines/model";

/** A kind of excerpt that has a widget. */
export type Kind = ExcerptKind;

export const KINDS: readonly Kind[] = WIDGETS.map(({ kind }) => kind);

/**
 * The tag of a kind's widget.
 * @throws {RangeError} when it has none
 */
export function tagOf(kind: Kind): string {
  const found = WIDGETS.find((widget) => widget.kind === kind);
  if (!found) throw new RangeError(`No widget shows records of kind ${kind}.`);
  return found.tag;
}
