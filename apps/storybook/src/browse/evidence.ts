import type { AnyRecord, Evidence } from "@redlines/model";

/** A passage on which something in a record rests. */
export interface Passage extends Evidence {
  /** What rests on it: empty for the record as a whole, else the field, such as `roles`. */
  readonly of: string;
}

/** Every passage that a record points to, of the whole first. */
export function passagesOf(record: AnyRecord): Passage[] {
  return found(record, "");
}

function found(value: unknown, of: string): Passage[] {
  if (Array.isArray(value)) return value.flatMap((item) => found(item, of));
  if (typeof value !== "object" || value === null) return [];
  const own = isPointer(value) ? [{ ...value, of }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inside]) => found(inside, of || (key === "evidence" ? "" : key))),
  ];
}

function isPointer(value: object): value is Evidence {
  return "source" in value && "start" in value;
}
