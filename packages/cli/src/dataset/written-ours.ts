import type { Collection } from "@redlines/model";
import type { Path } from "../read/locate.js";
import type { ComputedFault } from "./compile-times.js";

/** A quotation or a contested label that holds a translation of ours, which is for the build to add. */
export function writtenOurs(collection: Collection, record: object): ComputedFault[] {
  if (collection === "quotes") return faultsOf(record, []);
  const described: unknown = collection === "actors" && "described" in record ? record.described : [];
  if (!Array.isArray(described)) return [];
  return described.flatMap((label: unknown, index) => faultsOf(label, ["described", index]));
}

function faultsOf(holder: unknown, path: Path): ComputedFault[] {
  if (typeof holder !== "object" || holder === null || !("ours" in holder)) return [];
  return [
    {
      path: [...path, "ours"],
      at: "value",
      message: "`ours` is written by the build, from a translation",
      expected: "no such key",
      found: "a translation",
      remedy: "take it out: `redlines translate` writes the file that it belongs into",
    },
  ];
}
