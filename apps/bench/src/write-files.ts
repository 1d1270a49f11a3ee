import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COLLECTIONS, type Dataset, KINDS } from "@redlines/model";
import { stringify } from "yaml";

const COMPUTED = new Set(["earliest", "latest", "begunBy"]);

/** Writes a dataset as its authors would: one YAML file a record, without what is computed. */
export function writeFiles(dataset: Dataset, dir: string): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "dataset.yaml"), yaml(dataset.about));
  for (const kind of KINDS) {
    const folder = join(dir, COLLECTIONS[kind]);
    mkdirSync(folder);
    for (const { id, ...record } of Object.values(
      dataset[COLLECTIONS[kind]] as Record<string, { id: string }>,
    ))
      writeFileSync(join(folder, `${id}.yaml`), yaml(record));
  }
}

function yaml(value: unknown): string {
  return stringify(
    JSON.parse(JSON.stringify(value, (key, item: unknown) => (COMPUTED.has(key) ? undefined : item))),
    { aliasDuplicateObjects: false },
  );
}
