import { COLLECTIONS, type Collection, compareText } from "@redlines/model";
import { LANGUAGE_PATTERN } from "@redlines/model/schema";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Stray } from "./list-files.js";

/** The folder of a dataset that holds its translations. */
export const TRANSLATIONS = "translations";

/** The file of a translation, relative to the dataset's folder. */
export interface TranslationFile {
  language: string;
  /** Absent for the translation of `dataset.yaml`. */
  collection: Collection | undefined;
  /** Of the record; `dataset` for `dataset.yaml`. */
  id: string;
  path: string;
}

export interface TranslationListing {
  translations: TranslationFile[];
  strays: Stray[];
}

const NAMES: readonly string[] = Object.values(COLLECTIONS);

/** All files of `translations/LANG`, sorted by path, and what does not belong there. */
export async function listTranslations(dir: string): Promise<TranslationListing> {
  const listing: TranslationListing = { translations: [], strays: [] };
  for (const { name, isFolder } of await entries(join(dir, TRANSLATIONS))) {
    const path = `${TRANSLATIONS}/${name}`;
    if (isFolder && LANGUAGE_PATTERN.test(name)) await listLanguage(dir, name, listing);
    else
      listing.strays.push({
        path,
        message: "only folders of languages stand here",
        found: name,
        remedy: AS_TAG,
      });
  }
  return listing;
}

const AS_TAG = "name the folder by a language tag, such as fa or pt-BR";

async function listLanguage(dir: string, language: string, listing: TranslationListing): Promise<void> {
  const folder = `${TRANSLATIONS}/${language}`;
  for (const { name, isFolder, isFile } of await entries(join(dir, folder))) {
    const path = `${folder}/${name}`;
    if (isFile && name === "dataset.yaml")
      listing.translations.push({ language, collection: undefined, id: "dataset", path });
    else if (isFolder && NAMES.includes(name)) await listRecords(dir, language, name as Collection, listing);
    else
      listing.strays.push({
        path,
        message: `\`${name}\` is no collection`,
        found: name,
        remedy: AS_COLLECTION,
      });
  }
}

const AS_COLLECTION = `dataset.yaml and these folders stand here: ${NAMES.join(", ")}`;

async function listRecords(
  dir: string,
  language: string,
  collection: Collection,
  { translations, strays }: TranslationListing,
): Promise<void> {
  const folder = `${TRANSLATIONS}/${language}/${collection}`;
  for (const { name, isFile } of await entries(join(dir, folder))) {
    const path = `${folder}/${name}`;
    const id = name.slice(0, -".yaml".length);
    if (isFile && name.endsWith(".yaml")) translations.push({ language, collection, id, path });
    else
      strays.push({ path, message: "a translation's file is ID.yaml", found: name, remedy: "move it out" });
  }
}

interface Entry {
  name: string;
  isFolder: boolean;
  isFile: boolean;
}

/** By code unit; what is hidden is no file of ours, and a link is neither a folder nor a file. */
async function entries(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { withFileTypes: true });
  return found
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => compareText(a.name, b.name))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() }));
}
