import type { Kind, RecordOf } from "../collections.js";
import { UNSEALED, UNSEALED_IN_TIME } from "./unsealed.js";

/** What the seal of a record is made of: the sha-256 of this as canonical JSON. */
export interface SealedPart {
  /** Of this form. */
  v: 1;
  kind: Kind;
  id: string;
  /** The compiled record, its pointers with their digests among it, but for what is not sealed. */
  says: Readonly<Record<string, unknown>>;
}

/**
 * The part of a record that a seal holds: all that claims to come from a source. It is taken from the
 * compiled record, so what the tool infers is the same whether or not it is written.
 */
export function sealedPart<K extends Kind>(kind: K, { id, ...record }: RecordOf[K]): SealedPart {
  return { v: 1, kind, id, says: sealedFields(record, "", new Set(UNSEALED[kind])) };
}

/**
 * Whether a record rests on passages that can be proved: it has pointers, or is a source whose paragraphs
 * are known. A source of names and codes proves nothing and is not proved.
 */
export function rests(kind: Kind, record: RecordOf[Kind]): boolean {
  if (kind !== "source") return true;
  const { role, paragraphs, knownThrough } = record as RecordOf["source"];
  return role === "facts" && (paragraphs ?? knownThrough) !== undefined;
}

const IN_TIME: ReadonlySet<string> = new Set(UNSEALED_IN_TIME);

type Fields = Readonly<Record<string, unknown>>;

function sealedFields(fields: object, path: string, unsealed: ReadonlySet<string>): Fields {
  const isTime = "edtf" in fields;
  const kept = Object.entries<unknown>(fields as Fields)
    .map(([key, item]) => ({ key, item, at: path === "" ? key : `${path}.${key}` }))
    .filter(({ key, at }) => !unsealed.has(at) && !(isTime && IN_TIME.has(key)));
  return Object.fromEntries(kept.map(({ key, item, at }) => [key, sealedValue(item, at, unsealed)]));
}

function sealedValue(value: unknown, path: string, unsealed: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => sealedValue(item, `${path}[]`, unsealed));
  return typeof value === "object" && value !== null ? sealedFields(value, path, unsealed) : value;
}
