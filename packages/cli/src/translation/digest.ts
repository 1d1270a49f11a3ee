import { createHash } from "node:crypto";
import { canonical } from "@redlines/model/check";
import { type TextsFrom, type Translatable, translatedPart } from "@redlines/model/translation";

/** sha-256 of the texts of a record that are translated: a translation that has another one is stale. */
export function digestOfTexts<T extends Translatable>(kind: T, record: TextsFrom<T>): string {
  return createHash("sha256")
    .update(canonical(translatedPart(kind, record)), "utf8")
    .digest("hex");
}
