import { dataset } from "@redlines/core";
import { COLLECTIONS, EXCERPT_KINDS } from "@redlines/model";
import { statesModule } from "../states/of-every-widget.js";
import type { Subject } from "./checked.js";

/** A record of each kind that has a widget: the one that the docs begin with, else the first of its list. */
export const EXAMPLES: readonly Subject[] = EXCERPT_KINDS.map((kind) => {
  const ids = Object.keys(dataset[COLLECTIONS[kind]]);
  const { example } = statesModule(kind);
  return { kind, id: ids.includes(example) ? example : (ids[0] ?? "") };
});

/** The record of an id, where its kind has a widget. */
export function subjectNamed(id: string): Subject | undefined {
  const kind = EXCERPT_KINDS.find((one) => Object.hasOwn(dataset[COLLECTIONS[one]], id));
  return kind && { kind, id };
}

/** The file of a record, as its editors wrote it. */
export async function writtenText({ kind, id }: Subject): Promise<string> {
  const response = await fetch(`./records/${COLLECTIONS[kind]}/${id}.yaml`);
  if (!response.ok) throw new Error(`The file of the record cannot be had: ${response.status}`);
  return response.text();
}
