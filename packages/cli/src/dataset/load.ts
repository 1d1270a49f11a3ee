import { COLLECTIONS, type Dataset } from "@redlines/model";
import type { Exception, InferContext } from "@redlines/model/check";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { uncarried } from "../read/carried.js";
import { listFiles } from "../read/list-files.js";
import type { SchemaProblem } from "./schema-problems.js";
import { inferContext } from "./infer-dataset.js";
import { validateHeader } from "./validate-header.js";
import { validateRecord } from "./validate-record.js";
import { type Located, UsageError } from "./problem.js";
import { atPlace, readSourceFile, type ReadFile, type SourceFile } from "./source-file.js";

/** A dataset as it was read, whatever is wrong with it. */
export interface Loaded {
  /** The records that their schemas accept. */
  dataset: Dataset;
  exceptions: Exception[];
  files: SourceFile[];
  /** Ids of records that exist but were not accepted. */
  withheld: Set<string>;
  /** False when `dataset.yaml` itself was not accepted: then `dataset.about` is not to be used. */
  hasAbout: boolean;
  problems: Located[];
}

/**
 * Reads every file of a dataset's folder.
 * @throws {UsageError} when the folder is not there or holds no `dataset.yaml`
 */
export async function load(dir: string, progress?: (done: number, total: number) => void): Promise<Loaded> {
  await mustBeDataset(dir);
  const { files, strays } = await listFiles(dir);
  const loaded: Loaded = {
    dataset: empty(),
    exceptions: [],
    files: [],
    withheld: new Set(),
    hasAbout: false,
    problems: [],
  };
  const isRead = new Set(files.map(({ id }) => id));
  for (const { path, meant = [], ...rest } of strays) {
    loaded.problems.push({ rule: "files", file: join(dir, path), ...rest });
    for (const id of meant) if (!isRead.has(id)) loaded.withheld.add(id);
  }
  const header = readSourceFile(join(dir, "dataset.yaml"));
  addHeader(loaded, header);
  const read = files.map((file, index) => {
    progress?.(index, files.length);
    return readSourceFile(join(dir, file.path), file);
  });
  const context = inferContext([header, ...read].flatMap((file) => ("source" in file ? [file.source] : [])));
  for (const file of read) addRecord(loaded, file, context);
  return loaded;
}

async function mustBeDataset(dir: string): Promise<void> {
  const is = (path: string, what: "isFile" | "isDirectory"): Promise<boolean> =>
    stat(path).then(
      (found) => found[what](),
      () => false,
    );
  if (!(await is(dir, "isDirectory")))
    throw new UsageError(`There is no folder ${dir}.`, "Name the folder that holds dataset.yaml.");
  if (!(await is(join(dir, "dataset.yaml"), "isFile")))
    throw new UsageError(
      `The folder ${dir} holds no dataset.yaml.`,
      "Name the folder that holds dataset.yaml, or write that file first.",
    );
}

/** Filled while reading; `about` is only used once `dataset.yaml` has been accepted. */
function empty(): Dataset {
  return {
    about: {},
    redirects: {},
    ...Object.fromEntries(Object.values(COLLECTIONS).map((name) => [name, {}])),
  } as unknown as Dataset;
}

function addHeader(loaded: Loaded, read: ReadFile): void {
  if ("problem" in read) {
    loaded.problems.push(read.problem);
    return;
  }
  const { about, redirects, exceptions, problems } = validateHeader(read.source);
  loaded.files.push(read.source);
  loaded.problems.push(...allProblems(read.source, problems));
  loaded.hasAbout = about !== undefined;
  loaded.exceptions = exceptions;
  loaded.dataset = { ...loaded.dataset, redirects, ...(about && { about }) };
}

/** The problems of a file: where its schema has something to say of a value, that is enough. */
function allProblems(source: SourceFile, ofSchema: readonly SchemaProblem[]): Located[] {
  const judged = new Set(ofSchema.map(({ path }) => path.join(".")));
  const others = uncarried(source).filter(({ path }) => !judged.has(path.join(".")));
  return [...ofSchema, ...others].map((problem) => atPlace(source, problem));
}

function addRecord(loaded: Loaded, read: ReadFile, context: InferContext): void {
  const { from } = read;
  if (!from) return;
  if ("problem" in read) {
    loaded.problems.push(read.problem);
    loaded.withheld.add(from.id);
    return;
  }
  const { problems, data } = validateRecord(read.source, from, context);
  loaded.files.push(read.source);
  loaded.problems.push(...allProblems(read.source, problems));
  if (data === undefined) loaded.withheld.add(from.id);
  else Object.assign(loaded.dataset[from.collection], { [from.id]: data });
}
