/** A record as it is written, before anything has judged it. */
export type Written = Readonly<Record<string, unknown>>;

/** What is known besides a record: what the dataset says of itself, and the other records as written. */
export interface InferContext {
  readonly about: Written;
  /** A record of a collection as it is written; nothing where there is none that can be read. */
  readonly record: (collection: "sources" | "quotes", id: string) => Written | undefined;
}

/** A map of fields, or nothing. */
export function asWritten(value: unknown): Written | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Written)
    : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
