import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HARBOUR_LINE } from "@redlines/fixtures";
import { COLLECTIONS, type Dataset, KINDS, references } from "@redlines/model";

type Records = Record<string, Record<string, { id: string }>>;

const BLOCK = JSON.parse(readFileSync(join(HARBOUR_LINE, "dataset.json"), "utf8")) as Dataset;

/** Shared by all blocks, and a topic that nothing refers to. */
const SHARED = "harbour-article";
const LEFT_OUT = "strait-fishery";

/**
 * A valid dataset of about `size` records: the invented one of the tests over and over, each time
 * with ids of its own. Every block refers to itself and to the one article.
 */
export function generate(size: number): Dataset {
  const dataset = {
    about: BLOCK.about,
    redirects: {},
    ...Object.fromEntries(KINDS.map((kind) => [COLLECTIONS[kind], {}])),
  } as unknown as Dataset;
  const collections = dataset as unknown as Records;
  for (let count = 0, block = 0; count < size; block++) count += addBlock(collections, block);
  return dataset;
}

/** How many records it added. */
function addBlock(collections: Records, block: number): number {
  let count = 0;
  for (const kind of KINDS)
    for (const record of Object.values(BLOCK[COLLECTIONS[kind]] as Record<string, { id: string }>)) {
      if (record.id === LEFT_OUT || (record.id === SHARED && block > 0)) continue;
      const copy = renamed(kind, record, block);
      (collections[COLLECTIONS[kind]] ?? {})[copy.id] = copy;
      count++;
    }
  return count;
}

function renamed(kind: (typeof KINDS)[number], record: { id: string }, block: number): { id: string } {
  const copy = structuredClone(record);
  copy.id = idIn(block, record.id);
  for (const { path, id } of references(kind, copy as never)) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], copy);
    (holder as Record<string | number, unknown>)[path.at(-1) ?? ""] = idIn(block, id);
  }
  return copy;
}

function idIn(block: number, id: string): string {
  return id === SHARED ? id : `${id}-${block}`;
}
