import type { Path } from "../read/locate.js";

/** A pointer as an author writes it, wherever it stands in a record. */
export interface WrittenEvidence {
  path: Path;
  source: string;
  /** Absent where it is left to `verify` to find it. */
  paragraph: number | undefined;
  start: string;
  end: string | undefined;
  digest: string | undefined;
}

/** Every evidence pointer of a value: every object with a source and a start. */
export function findEvidence(value: unknown, path: Path = []): WrittenEvidence[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    findEvidence(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const { source, paragraph, start, end, digest } = value as Record<string, unknown>;
  if (typeof source !== "string" || typeof start !== "string") return inside;
  const text = (field: unknown): string | undefined => (typeof field === "string" ? field : undefined);
  const number = typeof paragraph === "number" ? paragraph : undefined;
  return [{ path, source, paragraph: number, start, end: text(end), digest: text(digest) }, ...inside];
}

const NONE = "0".repeat(64);

/** The value with a digest of zeros wherever one is missing, so that the rest of it can be validated. */
export function fillDigests(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fillDigests);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDigests(item)]));
  const isPointer = "source" in copy && "start" in copy;
  return isPointer && (copy["digest"] === undefined || copy["digest"] === null)
    ? { ...copy, digest: NONE }
    : copy;
}
