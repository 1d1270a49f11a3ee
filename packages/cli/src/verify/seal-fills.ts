import type { Loaded } from "../dataset/load.js";
import { recordsOf } from "../dataset/records-of.js";
import { isBroken } from "../dataset/seals.js";
import type { SourceFile } from "../dataset/source-text.js";
import { rests } from "@redlines/model/check";
import type { Fill } from "./fill.js";
import { sealOf } from "./seal-of.js";

/** The seals that proved records do not have yet. What its schema refuses has no compiled form to seal. */
export function sealFills({ dataset }: Loaded, proved: readonly SourceFile[]): Fill[] {
  const files = new Map(proved.map((source) => [`${source.record?.kind} ${source.record?.id}`, source]));
  return recordsOf(dataset).flatMap((entry) => {
    const { kind, record } = entry;
    const source = files.get(`${kind} ${record.id}`);
    const isSealed = record.seal !== undefined && !isBroken(entry);
    if (!source || !rests(kind, record) || isSealed) return [];
    return [{ source, path: ["seal"], value: sealOf(kind, record) }];
  });
}
