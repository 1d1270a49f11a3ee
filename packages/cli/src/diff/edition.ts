import { stat } from "node:fs/promises";
import { join } from "node:path";
import { COLLECTIONS, compareText, type Dataset, find, type Kind, KINDS } from "@redlines/model";
import { dataset as datasetSchema } from "@redlines/model/schema";
import { compileTimes } from "../dataset/compile-times.js";
import { load, type Loaded } from "../dataset/load.js";
import { type Located, UsageError } from "../dataset/problem.js";
import { asMap, type Built, readBuiltFile } from "../read/built-file.js";

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

async function readBuilt(path: string, file: string): Promise<Edition> {
  const value = await readBuiltFile(file);
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
