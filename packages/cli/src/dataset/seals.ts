import type { AnyRecord, Dataset } from "@redlines/model";
import { type Problem, rests, sealedPart } from "@redlines/model/check";
import { sealOf } from "../verify/seal-of.js";
import { findEvidence } from "./evidence.js";
import { type Entry, recordsOf } from "./records-of.js";

/** The records that say something else than when their passages were last read. */
export function brokenSeals(dataset: Dataset): Problem[] {
  return recordsOf(dataset).filter(isBroken).map(broken);
}

/** The records that nobody has proved: without a seal, or with a pointer that has no digest. */
export function unprovedRecords(dataset: Dataset): string[] {
  return recordsOf(dataset)
    .filter(({ kind, record }) => rests(kind, record) && !isProved(record))
    .map(({ kind, record }) => `${kind} ${record.id}`);
}

/** How many records rest on passages. */
export function restingRecords(dataset: Dataset): number {
  return recordsOf(dataset).filter(({ kind, record }) => rests(kind, record)).length;
}

export function isBroken({ kind, record }: Entry): boolean {
  return record.seal !== undefined && record.seal !== sealOf(kind, record);
}

function isProved(record: AnyRecord): boolean {
  return record.seal !== undefined && findEvidence(record).every(({ digest }) => digest !== undefined);
}

function broken({ kind, record }: Entry): Problem {
  return {
    rule: "sealed",
    record: { kind, id: record.id },
    path: ["seal"],
    message: "the record says something else than when it was verified",
    expected: `as it was: ${Object.keys(sealedPart(kind, record).says).join(", ")}`,
    found: "a change in one of them",
    remedy: "read the passage again; `redlines verify --write` seals what is true",
  };
}
