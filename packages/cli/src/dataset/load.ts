import { COLLECTIONS, KINDS, type Dataset, type Kind } from "@redlines/model";
import type { Exception } from "@redlines/model/check";
import { about, exception, recordSchemas, redirect } from "@redlines/model/schema";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { readText } from "../read/file-text.js";
import { listFiles, type RecordFile, type Stray } from "../read/list-files.js";
import { locate, type Path, positionAt, unquoted } from "../read/locate.js";
import { parseYaml, type ParsedYaml } from "../read/parse-yaml.js";
import { compileTimes } from "./compile-times.js";
import { fillDigests, findEvidence } from "./evidence.js";
import { type Located, UsageError } from "./problem.js";
import { type Issue, type SchemaProblem, tellIssue } from "./schema-problems.js";

/** One file that could be parsed. */
export interface SourceFile {
  /** As shown to the user. */
  file: string;
  text: string;
  parsed: ParsedYaml;
  /** Absent for `dataset.yaml`. */
  record?: { kind: Kind; id: string } | undefined;
}

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

const KIND_OF = new Map<string, Kind>(KINDS.map((kind) => [COLLECTIONS[kind], kind]));

/**
 * Reads every file of a dataset's folder.
 * @throws {UsageError} when the folder is not there or holds no `dataset.yaml`
 */
export async function load(dir: string): Promise<Loaded> {
  await mustBeDataset(dir);
  const { files, strays } = await listFiles(dir);
  const loaded: Loaded = { dataset: empty(), exceptions: [], files: [], withheld: new Set(), hasAbout: false, problems: strays.map((stray) => tellStray(dir, stray)) };
  const read = await Promise.all(files.map((file) => readOne(join(dir, file.path), file)));
  addHeader(loaded, await readOne(join(dir, "dataset.yaml")));
  for (const one of read) addRecord(loaded, one);
  return loaded;
}

async function mustBeDataset(dir: string): Promise<void> {
  const isFolder = await stat(dir).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new UsageError(`There is no folder ${dir}.`, "Name the folder that holds dataset.yaml.");
  const hasHeader = await stat(join(dir, "dataset.yaml")).then((found) => found.isFile(), () => false);
  if (!hasHeader) throw new UsageError(`The folder ${dir} holds no dataset.yaml.`, "Name the folder that holds dataset.yaml, or write that file first.");
}

function empty(): Dataset {
  return { about: {}, redirects: {}, ...Object.fromEntries(Object.values(COLLECTIONS).map((name) => [name, {}])) } as unknown as Dataset;
}

function tellStray(dir: string, { path, ...told }: Stray): Located {
  return { rule: "files", file: join(dir, path), ...told };
}

type Read = { file: string; from: RecordFile | undefined; source: SourceFile } | { file: string; from: RecordFile | undefined; problem: Located };

async function readOne(file: string, from?: RecordFile): Promise<Read> {
  const kind = from && KIND_OF.get(from.collection);
  const record = from && kind ? { kind, id: from.id } : undefined;
  const told = record && `${record.kind} ${record.id}`;
  const content = await readText(file);
  if (!content.ok) return { file, from, problem: { rule: "files", file, record: told, message: content.message, found: content.found, remedy: content.remedy } };
  const parsed = parseYaml(content.text);
  const [fault] = parsed.faults;
  if (fault) return { file, from, problem: { rule: "yaml", file, record: told, ...positionAt(parsed.lines, fault.offset), message: fault.message, expected: fault.expected, found: fault.found, remedy: fault.remedy } };
  return { file, from, source: { file, text: content.text, parsed, record } };
}

function addHeader(loaded: Loaded, read: Read): void {
  if ("problem" in read) return void loaded.problems.push(read.problem);
  loaded.files.push(read.source);
  const { redirects, exceptions, ...rest } = asMap(read.source.parsed.value);
  const compiled = compileTimes(rest);
  const parts = { about: about.safeParse(compiled.value), redirects: redirectsOf(redirects), exceptions: exceptionsOf(exceptions) };
  const found = [...compiled.faults.map(asKeyless), ...problemsOf(read.source, about, compiled.value, parts.about.error?.issues, [])];
  loaded.problems.push(...[...found, ...sideProblems(read.source, "redirects", redirects), ...sideProblems(read.source, "exceptions", exceptions)].map((problem) => place(read.source, problem)));
  loaded.hasAbout = parts.about.success && compiled.faults.length === 0;
  if (parts.about.success) loaded.dataset.about = parts.about.data;
  loaded.dataset.redirects = parts.redirects;
  loaded.exceptions = parts.exceptions;
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function redirectsOf(value: unknown): Dataset["redirects"] {
  return Object.fromEntries(Object.entries(asMap(value)).flatMap(([id, target]) => redirect.safeParse(target).data === undefined ? [] : [[id, redirect.parse(target)]]));
}

function exceptionsOf(value: unknown): Exception[] {
  return Array.isArray(value) ? value.flatMap((item) => exception.safeParse(item).data ?? []) : [];
}

function sideProblems(source: SourceFile, field: "redirects" | "exceptions", value: unknown): SchemaProblem[] {
  if (value === undefined || value === null) return [];
  const schema = field === "redirects" ? redirect : exception;
  const items: [string | number, unknown][] = field === "exceptions" ? (Array.isArray(value) ? value.map((item, index) => [index, item]) : []) : Object.entries(asMap(value));
  if (items.length === 0 && (typeof value !== "object" || Array.isArray(value) !== (field === "exceptions"))) return [{ path: [field], at: "value", message: `\`${field}\` is not ${field === "exceptions" ? "a list" : "a map"}`, remedy: "see the guide to dataset.yaml" }];
  return items.flatMap(([key, item]) => problemsOf(source, schema, item, schema.safeParse(item).error?.issues, [field, key]));
}

function addRecord(loaded: Loaded, read: Read): void {
  if ("problem" in read) {
    loaded.problems.push(read.problem);
    if (read.from) loaded.withheld.add(read.from.id);
    return;
  }
  const { source, from } = read;
  loaded.files.push(source);
  if (!from || !source.record) return;
  const { problems, data } = judge(source, from);
  loaded.problems.push(...problems.map((problem) => place(source, problem)));
  if (data === undefined) loaded.withheld.add(from.id);
  else Object.assign(loaded.dataset[from.collection], { [from.id]: data });
}

function judge(source: SourceFile, { collection, id }: RecordFile): { problems: SchemaProblem[]; data: unknown } {
  const written = source.parsed.value;
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return { data: undefined, problems: [{ path: [], at: "value", message: "the file holds no record", expected: "a map of fields", found: written === null ? "an empty file" : typeof written, remedy: "write the fields of the record, one a line" }] };
  const compiled = compileTimes(fillDigests({ id, ...written }));
  const schema = recordSchemas[collection];
  const result = schema.safeParse(compiled.value);
  const problems = [...compiled.faults.map(asKeyless), ...ownId(written, id), ...problemsOf(source, schema, compiled.value, result.error?.issues, [])];
  return { data: problems.length === 0 ? result.data : undefined, problems: [...problems, ...missingDigests(written)] };
}

function ownId(written: object, id: string): SchemaProblem[] {
  return "id" in written && written.id !== id ? [{ path: ["id"], at: "value", message: "the id is not the name of the file", expected: id, found: String(written.id), remedy: "leave it out: the file's name is the id" }] : [];
}

function missingDigests(written: object): SchemaProblem[] {
  const pointers = findEvidence(written);
  const bare = pointers.filter(({ digest }) => digest === undefined);
  const [first] = bare;
  if (!first) return [];
  const count = pointers.length === 1 ? "its evidence has no digest yet" : `${bare.length} of its ${pointers.length} evidence pointers have no digest yet`;
  return [{ rule: "digest", path: [...first.path, "start"], at: "key", message: count, remedy: "`redlines verify DIR --source FILE --write` finds each passage in the text of the source and writes its digest" }];
}

function problemsOf(source: SourceFile, schema: unknown, value: unknown, issues: readonly Issue[] | undefined, prefix: Path): SchemaProblem[] {
  const told = (issues ?? []).flatMap((issue) => tellIssue(issue, schema, value, (path) => unquoted(source.parsed, [...prefix, ...path])));
  return told.filter((problem) => !isComputed(problem)).map((problem) => ({ ...problem, path: [...prefix, ...problem.path] }));
}

/** Nobody writes these; where the time cannot be computed, its `edtf` has been reported or is missing. */
function isComputed({ path, message }: SchemaProblem): boolean {
  return path.at(-1) === "earliest" && message.endsWith("is missing");
}

function asKeyless(fault: Omit<SchemaProblem, "at">): SchemaProblem {
  return { ...fault, at: "value" };
}

function place({ file, parsed, record }: SourceFile, { path, at, ...told }: SchemaProblem): Located {
  return { rule: "schema", file, record: record ? `${record.kind} ${record.id}` : undefined, ...locate(parsed, path, at), ...told };
}
