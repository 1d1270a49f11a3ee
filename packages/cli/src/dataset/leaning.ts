import type { InferContext } from "@redlines/model/check";
import type { SchemaProblem } from "./schema-problems.js";

/** The name of `dataset.yaml` among the ids of records, none of which is empty. */
export const HEADER = "";

/** Fields that a record may leave out where another one, or `dataset.yaml`, tells them. */
const TOLD_ELSEWHERE: ReadonlySet<unknown> = new Set([
  "attribution",
  "basis",
  "certainty",
  "claimant",
  "edtf",
  "forecaster",
  "language",
  "since",
  "source",
  "speaker",
]);

/** A context that notes of which records it is asked while the fields of another one are worked out. */
export function noting(context: InferContext): { context: InferContext; asked: ReadonlySet<string> } {
  const asked = new Set<string>([HEADER]);
  const record: InferContext["record"] = (collection, id) => {
    asked.add(id);
    return context.record(collection, id);
  };
  return { context: { ...context, record }, asked };
}

/** Whether a field is missing that a record need not write, so that its absence may follow from another's. */
export function isToldElsewhere({ path, found }: SchemaProblem): boolean {
  return found === "nothing" && TOLD_ELSEWHERE.has(path.at(-1));
}
