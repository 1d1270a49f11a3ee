import { stat } from "node:fs/promises";
import { join } from "node:path";
import { COLLECTIONS, compareText, type Dataset, find, type Kind, KINDS } from "@redlines/model";
import { dataset as datasetSchema } from "@redlines/model/schema";
import { compileTimes } from "../dataset/compile-times.js";
import { load, type Loaded } from "../dataset/load.js";
import { type Located, UsageError } from "../dataset/problem.js";
import { readText } from "../read/file-text.js";

/** One edition of a dataset, as it is published or as its files say. */
export interface Edition {
  /** As the user named it. */
  path: string;
  about: Readonly<Record<string, unknown>>;
  redirects: Dataset["redirects"];
  records: ReadonlyMap<string, EditionRecord>;
  /** The same with full types, where the schemas accept all of it: what readings are derived from. */
  dataset: Dataset | undefined;
  /** Files that could not be read or parsed. */
  problems: Located[];
}

export interface EditionRecord {
  kind: Kind;
  fields: Readonly<Record<string, unknown>>;
}

/** A built dataset of every record of an article stays far below this. */
const MAX_BYTES = 256 * 1_048_576;

/**
 * Reads an edition: a folder with `dataset.yaml`, a folder with a built `dataset.json`, or such a file.
 * @throws {UsageError} when there is none
 */
export async function readEdition(path: string): Promise<Edition> {
  const kind = await whatIs(path);
  if (kind === undefined)
    throw new UsageError(
      `There is no file or folder ${path}.`,
      "Name a built dataset.json, or a folder of records.",
    );
  if (kind === "file") return readBuilt(path, path);
  if ((await whatIs(join(path, "dataset.yaml"))) === "file") return fromFiles(path, await load(path));
  if ((await whatIs(join(path, "dataset.json"))) === "file")
    return readBuilt(path, join(path, "dataset.json"));
  throw new UsageError(
    `The folder ${path} holds neither dataset.yaml nor dataset.json.`,
    "Name a built dataset.json, or a folder of records.",
  );
}

function whatIs(path: string): Promise<"file" | "folder" | undefined> {
  return stat(path).then(
    (found) => (found.isDirectory() ? "folder" : "file"),
    () => undefined,
  );
}

/** Records as the schemas parse them; those that they reject, perhaps of an older model, as written. */
function fromFiles(path: string, { dataset, files, problems, hasAbout }: Loaded): Edition {
  const written = files.flatMap(({ record, parsed }) =>
    record ? [{ ...record, fields: { id: record.id, ...asMap(compileTimes(parsed.value).value) } }] : [],
  );
  const accepted = (kind: Kind, id: string): unknown =>
    find(dataset[COLLECTIONS[kind]] as Readonly<Record<string, unknown>>, id);
  const records = written.map(({ kind, id, fields }): [string, EditionRecord] => [
    id,
    { kind, fields: asMap(accepted(kind, id) ?? fields) },
  ]);
  const {
    redirects: _redirects,
    exceptions: _exceptions,
    ...header
  } = asMap(compileTimes(files.find(({ record }) => !record)?.parsed.value).value);
  return {
    path,
    about: hasAbout ? dataset.about : header,
    redirects: dataset.redirects,
    records: new Map(records.toSorted(inOrder)),
    dataset: hasAbout && problems.length === 0 ? dataset : undefined,
    problems: problems.filter(({ rule }) => rule === "files" || rule === "yaml"),
  };
}

/** By kind, then by id: as in a built dataset. */
function inOrder(
  [a, { kind: ofA }]: [string, EditionRecord],
  [b, { kind: ofB }]: [string, EditionRecord],
): number {
  return KINDS.indexOf(ofA) - KINDS.indexOf(ofB) || compareText(a, b);
}

function asMap(value: unknown): Record<string, unknown> {
  return isMap(value) ? value : {};
}

async function readBuilt(path: string, file: string): Promise<Edition> {
  const content = await readText(file, MAX_BYTES);
  if (!content.ok)
    throw new UsageError(`${file}: ${content.message}.`, "Name the dataset.json that redlines build wrote.");
  const value = parseJson(content.text, file);
  const { data } = datasetSchema.safeParse(value);
  return {
    path,
    about: value.about,
    redirects: value.redirects,
    records: builtRecords(value),
    dataset: data,
    problems: [],
  };
}

/** A built dataset whose parts are at least maps of maps. */
interface Built extends Record<string, unknown> {
  about: Record<string, unknown>;
  redirects: Dataset["redirects"];
}

function parseJson(text: string, file: string): Built {
  const value = tryParse(text);
  const collections = ["about", "redirects", ...Object.values(COLLECTIONS)];
  const missing = isMap(value)
    ? collections.find(
        (name) => !isMap(value[name]) || (name !== "about" && !Object.values(value[name]).every(isMap)),
      )
    : "about";
  if (missing !== undefined)
    throw new UsageError(
      `${file} is not a built dataset: its ${missing} is no map.`,
      "Name the dataset.json that redlines build wrote.",
    );
  return value as Built;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function builtRecords(dataset: Built): Map<string, EditionRecord> {
  const collections = dataset as Readonly<Record<string, unknown>> as Readonly<
    Record<string, Readonly<Record<string, EditionRecord["fields"]>>>
  >;
  const records = KINDS.flatMap((kind) =>
    Object.entries(collections[COLLECTIONS[kind]] ?? {}).map(([id, fields]): [string, EditionRecord] => [
      id,
      { kind, fields },
    ]),
  );
  return new Map(records);
}
