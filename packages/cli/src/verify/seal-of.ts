import { createHash } from "node:crypto";
import type { Kind, RecordOf } from "@redlines/model";
import { canonical, sealedPart } from "@redlines/model/check";

/** The seal of a record: sha-256 of what it says and rests on, in lower-case hexadecimal. */
export function sealOf<K extends Kind>(kind: K, record: RecordOf[K]): string {
  return createHash("sha256")
    .update(canonical(sealedPart(kind, record)), "utf8")
    .digest("hex");
}
