import { type Dataset, reading } from "@redlines/model";
import type { Edition } from "./edition.js";
import type { Change } from "./policy.js";

/** The red lines whose reading, each on its edition's own date, differs, whether or not a record changed. */
export function compareReadings(
  { dataset: old }: Edition,
  { dataset: next }: Edition,
  became: ReadonlyMap<string, string>,
): Change[] {
  if (!old || !next) return [];
  return Object.keys(old.redlines).flatMap((former) => {
    const id = became.get(former) ?? former;
    if (!Object.hasOwn(next.redlines, id)) return [];
    const [previously, now] = [formatReading(old, former), formatReading(next, id)];
    return previously === now
      ? []
      : [{ rule: "reading-changed" as const, record: `redline ${id}`, path: "reading", previously, now }];
  });
}

function formatReading(dataset: Dataset, id: string): string {
  const { rung, rungs, status, certainty } = reading(dataset, id);
  const words = status.replaceAll("-", " ");
  return rung === undefined ? words : `rung ${rung} of ${rungs}, ${words}, ${certainty}`;
}
