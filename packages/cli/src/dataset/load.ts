import { COLLECTIONS, type Dataset } from "@redlines/model";
import type { Exception, InferContext } from "@redlines/model/check";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { uncarried } from "../read/carried.js";
import { listFiles } from "../read/list-files.js";
import type { SchemaProblem } from "./schema-problems.js";
import { HEADER, isToldElsewhere, noting } from "./leaning.js";
import { inferContext } from "./infer-dataset.js";
import { validateHeader } from "./validate-header.js";
import { validateRecord } from "./validate-record.js";
import { circleFlags } from "../flags/circle-flags.js";
import { type Located, UsageError } from "./problem.js";
import { type LoadedTranslation, loadTranslations } from "../translation/load-translations.js";
import { drawMap } from "../map/draw-map.js";
import { readSourceFile, type ReadFile } from "./source-file.js";
import { atPlace, type SourceFile } from "./source-text.js";

/** A dataset as it was read, whatever is wrong with it. */
export interface Loaded {
  /** The records that their schemas accept. */
  dataset: Dataset;
  exceptions: Exception[];
  files: SourceFile[];
  /** Ids of records that exist but were not accepted, and the name of `dataset.yaml` where it was not. */
  withheld: Set<string>;
  /** Ids of records that may say something else once those are accepted: they leave out what those tell. */
  leaning: Set<string>;
  /** False when `dataset.yaml` itself was not accepted: then `dataset.about` is not to be used. */
  hasAbout: boolean;
  problems: Located[];
  translations: LoadedTranslation[];
}

/** What was found wrong in a record, and of which others it was asked for what it leaves out. */
interface Judged {
  source: SourceFile;
  id: string;
  problems: readonly SchemaProblem[];
  asked: ReadonlySet<string>;
}

/**
 * Reads every file of a dataset's folder.
 * @throws {UsageError} when the folder is not there or holds no `dataset.yaml`
 */
export async function load(dir: string, progress?: (done: number, total: number) => void): Promise<Loaded> {
  await mustBeDataset(dir);
  const { files, translations, strays } = await listFiles(dir);
  const loaded: Loaded = {
    dataset: empty(),
    exceptions: [],
    files: [],
    withheld: new Set(),
    leaning: new Set(),
    hasAbout: false,
    problems: [],
    translations: [],
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
  const judged = read.flatMap((file) => addRecord(loaded, file, context));
  for (const one of judged) addProblems(loaded, one);
  addMap(loaded);
  const translated = loadTranslations(dir, translations);
  loaded.translations = translated.translations;
  loaded.problems.push(...translated.problems);
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
    loaded.withheld.add(HEADER);
    return;
  }
  const { about, redirects, exceptions, problems } = validateHeader(read.source);
  loaded.files.push(read.source);
  loaded.problems.push(...allProblems(read.source, problems));
  loaded.hasAbout = about !== undefined;
  if (!loaded.hasAbout) loaded.withheld.add(HEADER);
  loaded.exceptions = exceptions;
  loaded.dataset = { ...loaded.dataset, redirects, ...(about && { about }) };
}

/** The land around its places, so that who draws a map needs nothing but the dataset. */
function addMap({ dataset, hasAbout }: Loaded): void {
  const map = hasAbout ? drawMap(dataset) : undefined;
  if (map) dataset.about = { ...dataset.about, map };
}

/** The problems of a file: where its schema has something to say of a value, that is enough. */
function allProblems(source: SourceFile, ofSchema: readonly SchemaProblem[]): Located[] {
  const judged = new Set(ofSchema.map(({ path }) => path.join(".")));
  const others = uncarried(source).filter(({ path }) => !judged.has(path.join(".")));
  return [...ofSchema, ...others].map((problem) => atPlace(source, problem));
}

function addRecord(loaded: Loaded, read: ReadFile, context: InferContext): Judged[] {
  const { from } = read;
  if (!from) return [];
  if ("problem" in read) {
    loaded.problems.push(read.problem);
    loaded.withheld.add(from.id);
    return [];
  }
  const noted = noting(context);
  const { problems, data } = validateRecord(read.source, from, noted.context, circleFlags);
  loaded.files.push(read.source);
  if (data === undefined) loaded.withheld.add(from.id);
  else Object.assign(loaded.dataset[from.collection], { [from.id]: data });
  return [{ source: read.source, id: from.id, problems, asked: noted.asked }];
}

/** What is missing only because another file was not accepted follows from the problem of that file. */
function addProblems(loaded: Loaded, { source, id, problems, asked }: Judged): void {
  const isLeaning = [...asked].some((other) => other !== id && loaded.withheld.has(other));
  if (isLeaning) loaded.leaning.add(id);
  const own = isLeaning ? problems.filter((problem) => !isToldElsewhere(problem)) : problems;
  loaded.problems.push(...allProblems(source, own));
}
