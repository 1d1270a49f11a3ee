import { COLLECTIONS, type Collection, compareText } from "@redlines/model";
import { didYouMean } from "@redlines/model/check";
import { ID_PATTERN, LIMITS } from "@redlines/model/schema";
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { reason } from "./file-text.js";

/** A record's file, relative to the dataset's folder. */
export interface RecordFile {
  collection: Collection;
  id: string;
  path: string;
}

/** A file or folder that does not belong where it stands. */
export interface Stray {
  path: string;
  message: string;
  found?: string;
  remedy?: string | undefined;
}

export interface Listing {
  files: RecordFile[];
  strays: Stray[];
}

const NAMES: readonly string[] = Object.values(COLLECTIONS);
const BESIDE = /^(README|LICENSE|CHANGELOG)(\.\w+)?$/i;

/** All record files of a dataset, sorted by path, and whatever else lies in its folder. */
export async function listFiles(dir: string): Promise<Listing> {
  const root = await realpath(dir);
  const listing: Listing = { files: [], strays: [] };
  for (const entry of await sorted(dir)) {
    if (entry.name.startsWith(".") || entry.name === "dataset.yaml" || BESIDE.test(entry.name)) continue;
    const stray = await strayAtTop(dir, root, entry);
    if (stray) listing.strays.push({ path: entry.name, ...stray });
    else await listCollection(dir, root, entry.name as Collection, listing);
  }
  return listing;
}

type Fault = Omit<Stray, "path">;

async function strayAtTop(dir: string, root: string, entry: Dirent): Promise<Fault | undefined> {
  if (entry.isDirectory() && NAMES.includes(entry.name)) return undefined;
  const inside = await staysInside(join(dir, entry.name), root);
  if (inside !== true) return inside;
  const isFolder = (await stat(join(dir, entry.name))).isDirectory();
  if (isFolder && NAMES.includes(entry.name)) return undefined;
  return noCollection(entry.name, isFolder);
}

function noCollection(name: string, isFolder: boolean): Fault {
  const known = isFolder ? NAMES : ["dataset.yaml"];
  return {
    message: `\`${name}\` ${isFolder ? "is not a collection" : "belongs to no collection"}`,
    found: name,
    remedy: didYouMean(name, known) ?? `the collections are ${NAMES.join(", ")}`,
  };
}

async function listCollection(
  dir: string,
  root: string,
  collection: Collection,
  { files, strays }: Listing,
): Promise<void> {
  const seen = new Map<string, string>();
  const found: RecordFile[] = [];
  for (const entry of await sorted(join(dir, collection))) {
    if (entry.name.startsWith(".")) continue;
    const path = `${collection}/${entry.name}`;
    // What is a file itself, and no link, neither leads out nor needs another look.
    const fault =
      (entry.isFile() ? undefined : await strayInCollection(join(dir, path), root)) ??
      nameFault(entry.name, seen);
    seen.set(entry.name.toLowerCase(), entry.name);
    if (fault) strays.push({ path, ...fault });
    else found.push({ collection, id: entry.name.slice(0, -".yaml".length), path });
  }
  // By id, as the names sort otherwise: a hyphen stands before the full stop of `.yaml`.
  files.push(...found.sort((a, b) => compareText(a.id, b.id)));
}

async function strayInCollection(path: string, root: string): Promise<Fault | undefined> {
  const inside = await staysInside(path, root);
  if (inside !== true) return inside;
  return (await stat(path)).isFile()
    ? undefined
    : {
        message: "only record files stand in a collection",
        found: "a folder or special file",
        remedy: "move it out",
      };
}

function nameFault(name: string, seen: ReadonlyMap<string, string>): Fault | undefined {
  const twin = seen.get(name.toLowerCase());
  if (twin !== undefined) return twinFault(name, twin);
  if (!name.endsWith(".yaml")) return endingFault(name);
  const id = name.slice(0, -".yaml".length);
  if (ID_PATTERN.test(id) && id.length <= LIMITS.id) return undefined;
  return {
    message: "the name of a record's file is its id: lower-case letters, digits and single hyphens",
    found: name,
    remedy: `rename it to ${slug(id)}.yaml`,
  };
}

function twinFault(name: string, twin: string): Fault {
  return {
    message: `its id differs from that of ${twin} only in upper and lower case`,
    found: name,
    remedy: "rename one of the two",
  };
}

function endingFault(name: string): Fault {
  return {
    message: "a record's file ends in .yaml",
    found: name,
    remedy: /\.ya?ml$/i.test(name)
      ? `rename it to ${name.toLowerCase().replace(/\.ya?ml$/, ".yaml")}`
      : "move it out of the dataset",
  };
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replace(/^[-\d]+|-+$/g, "")
      .slice(0, LIMITS.id) || "a-name"
  );
}

/** True, or what is wrong with the link that stands here. */
async function staysInside(path: string, root: string): Promise<true | Fault> {
  try {
    const real = await realpath(path);
    if (real === root || real.startsWith(root + sep)) return true;
    return { message: "the link leads out of the dataset", found: real, remedy: "put the file itself here" };
  } catch (error) {
    return {
      message: "the link leads nowhere",
      found: reason(error),
      remedy: "delete it, or put the file itself here",
    };
  }
}

/** By code unit, so that every machine sees the same order. */
async function sorted(dir: string): Promise<Dirent[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries.sort((a, b) => compareText(a.name, b.name));
}
