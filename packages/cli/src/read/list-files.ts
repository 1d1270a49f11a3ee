import { COLLECTIONS, type Collection, compareText } from "@redlines/model";
import { didYouMean } from "@redlines/model/check";
import { ID_PATTERN, LIMITS } from "@redlines/model/schema";
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { reason } from "./file-text.js";
import { listTranslations, type TranslationFile, TRANSLATIONS } from "./list-translations.js";

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
  /** Ids of the records that it holds under another name or in another place: they are not missing. */
  meant?: readonly string[];
}

export interface Listing {
  files: RecordFile[];
  translations: TranslationFile[];
  strays: Stray[];
}

const NAMES: readonly string[] = Object.values(COLLECTIONS);
const BESIDE = /^(README|LICENSE|CHANGELOG)(\.\w+)?$/i;

/** All record files of a dataset, sorted by path, and whatever else lies in its folder. */
export async function listFiles(dir: string): Promise<Listing> {
  const root = await realpath(dir);
  const listing: Listing = { files: [], translations: [], strays: [] };
  for (const entry of await sorted(dir)) {
    if (entry.name.startsWith(".") || entry.name === "dataset.yaml" || BESIDE.test(entry.name)) continue;
    if (entry.name === TRANSLATIONS && entry.isDirectory()) {
      await addTranslations(dir, listing);
      continue;
    }
    const stray = await strayAtTop(dir, root, entry);
    if (stray) listing.strays.push({ path: entry.name, meant: await idsWithin(dir, entry), ...stray });
    else await listCollection(dir, root, entry.name as Collection, listing);
  }
  return listing;
}

async function addTranslations(dir: string, listing: Listing): Promise<void> {
  const { translations, strays } = await listTranslations(dir);
  listing.translations.push(...translations);
  listing.strays.push(...strays);
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

/** The records of a folder that is no collection, which a slip of its name has hidden. */
async function idsWithin(dir: string, entry: Dirent): Promise<string[]> {
  if (!entry.isDirectory()) return [];
  return idsMeant((await sorted(join(dir, entry.name))).map(({ name }) => name));
}

function idsMeant(names: readonly string[]): string[] {
  return names.filter((name) => ENDING.test(name)).map((name) => slug(idMeant(name)));
}

async function listCollection(
  dir: string,
  root: string,
  collection: Collection,
  { files, strays }: Listing,
): Promise<void> {
  const found: RecordFile[] = [];
  const entries = (await sorted(join(dir, collection))).filter(({ name }) => !name.startsWith("."));
  const twins = twinsOf(entries.map(({ name }) => name));
  for (const entry of entries) {
    const path = `${collection}/${entry.name}`;
    // What is a file itself, and no link, neither leads out nor needs another look.
    const fault =
      (entry.isFile() ? undefined : await strayInCollection(join(dir, path), root)) ??
      nameFault(entry.name, twins.get(entry.name));
    if (fault) strays.push({ path, meant: idsMeant([entry.name]), ...fault });
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

/**
 * Of names that lead to one id, by case or by their ending, the one that is right, else the first, is the
 * record's; each other has it for its twin.
 */
function twinsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const name of names.toSorted((a, b) => Number(isRight(b)) - Number(isRight(a))))
    if (!first.has(idMeant(name))) first.set(idMeant(name), name);
  return new Map(names.flatMap((name) => twinIn(first, name)));
}

function twinIn(first: ReadonlyMap<string, string>, name: string): [string, string][] {
  const twin = first.get(idMeant(name));
  return twin === undefined || twin === name ? [] : [[name, twin]];
}

const ENDING = /\.ya?ml$/i;

/** What a file would be the record of; what is no YAML is of none but its own name. */
function idMeant(name: string): string {
  return ENDING.test(name) ? name.toLowerCase().replace(ENDING, "") : name;
}

function isRight(name: string): boolean {
  return name.endsWith(".yaml") && isFreeId(name.slice(0, -".yaml".length));
}

function isFreeId(id: string): boolean {
  return ID_PATTERN.test(id) && id.length <= LIMITS.id && !RESERVED.test(id);
}

/** Names of devices, which Windows gives to no file, whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function nameFault(name: string, twin: string | undefined): Fault | undefined {
  if (isRight(name)) return undefined;
  if (twin !== undefined) return twinFault(name, twin);
  if (!name.endsWith(".yaml")) return endingFault(name);
  const id = name.slice(0, -".yaml".length);
  return RESERVED.test(id) ? reservedFault(name, id) : idFault(name, id);
}

function reservedFault(name: string, id: string): Fault {
  return {
    message: "no file on Windows can have this name",
    found: name,
    remedy: `give it another, such as ${id}-a.yaml`,
  };
}

function idFault(name: string, id: string): Fault {
  return {
    message: "the name of a record's file is its id: lower-case letters, digits and single hyphens",
    found: name,
    remedy: `rename it to ${slug(id)}.yaml`,
  };
}

function twinFault(name: string, twin: string): Fault {
  const byCase = name.toLowerCase() === twin.toLowerCase();
  return {
    message: `its id differs from that of ${twin} only in ${byCase ? "upper and lower case" : "the ending"}`,
    found: name,
    remedy: isRight(twin) ? `take it out, or rename it: ${twin} is the record` : "rename one of the two",
  };
}

function endingFault(name: string): Fault {
  const isYaml = ENDING.test(name);
  return {
    message: "a record's file ends in .yaml",
    found: name,
    remedy: isYaml
      ? `rename it to ${name.toLowerCase().replace(ENDING, ".yaml")}`
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
