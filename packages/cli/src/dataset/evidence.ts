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
  use: string | undefined;
}

/** Every evidence pointer of a value: every object with a source and a start. */
export function findEvidence(value: unknown, path: Path = []): WrittenEvidence[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    findEvidence(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const { source, paragraph, start, end, digest, use } = value as Record<string, unknown>;
  if (typeof source !== "string" || typeof start !== "string") return inside;
  const number = typeof paragraph === "number" ? paragraph : undefined;
  const words = { end: text(end), digest: text(digest), use: text(use) };
  return [{ path, source, paragraph: number, start, ...words }, ...inside];
}

function text(field: unknown): string | undefined {
  return typeof field === "string" ? field : undefined;
}

/** Fields that `verify --write` fills in: where one stands empty, it waits for that. */
const FILLED_IN: ReadonlySet<string> = new Set(["digest", "seal", "paragraph"]);

/** The value without the fields that are still to be filled in. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([key, item]) => item !== null || !FILLED_IN.has(key));
  return Object.fromEntries(fields.map(([key, item]) => [key, withoutEmpty(item)]));
}
