import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDataset } from "@redlines/cli";
import type { Dataset } from "@redlines/model";
import { check, compileTime } from "@redlines/model/check";
import { dataset as datasetSchema, recordSchemas } from "@redlines/model/schema";
import { parse } from "yaml";

/** One way to read the same data; gives the number of problems, which must be none. */
export type Work = (path: string) => () => number | Promise<number>;

/**
 * `data` ways begin with a dataset in memory, `files` ways with a folder of YAML files. The bare one of
 * each pair does nothing but what the schemas ask for.
 */
export const WORK: Readonly<Record<"data-bare" | "data-check" | "files-bare" | "files-check", Work>> = {
  "data-bare": (path) => {
    const data = read(path);
    return () => (datasetSchema.safeParse(data).success ? 0 : 1);
  },
  "data-check": (path) => {
    const data = read(path);
    return () => {
      const parsed = datasetSchema.safeParse(data);
      return parsed.success ? check(parsed.data).length : 1;
    };
  },
  "files-bare": (dir) => () => readRecords(dir),
  "files-check": (dir) => async () => (await checkDataset(dir)).problems.length,
};

function read(path: string): Dataset {
  return JSON.parse(readFileSync(path, "utf8")) as Dataset;
}

let kept: unknown[] = [];

/** Reads, parses and validates each file, and keeps the records, as any reader would have to. */
function readRecords(dir: string): number {
  let wrong = 0;
  kept = [];
  for (const [collection, schema] of Object.entries(recordSchemas))
    for (const file of readdirSync(join(dir, collection))) {
      const written = parse(readFileSync(join(dir, collection, file), "utf8")) as Record<string, unknown>;
      const result = schema.safeParse(withBounds({ id: file.slice(0, -".yaml".length), ...written }));
      if (result.success) kept.push(result.data);
      else wrong++;
    }
  return wrong;
}

/** The schemas ask for bounds, which the files do not hold. */
function withBounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBounds);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withBounds(item)]));
  const compiled = typeof copy["edtf"] === "string" ? compileTime(copy["edtf"]) : undefined;
  return compiled?.ok ? { ...copy, ...compiled.bounds } : copy;
}
