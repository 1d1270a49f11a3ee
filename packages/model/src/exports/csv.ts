import {
  COLLECTIONS,
  type Collection,
  type Kind,
  KINDS,
  type RecordOf,
  isAssertionKind,
} from "../collections.js";
import { voiceNames } from "../derive/names.js";
import { phraseContext } from "../phrase/context.js";
import { plain } from "../phrase/parts.js";
import { phrase } from "../phrase/phrase.js";
import { voiceParts } from "../phrase/qualifiers.js";
import type { Dataset, Voice } from "../types.js";
import { csvTable } from "./csv-cells.js";
import { type Column, columnsOf, REDIRECT_COLUMNS, TABLES } from "./csv-columns.js";
import { lossOf, type Loss } from "./losses.js";

/** Tables by the name of their file, without `.csv`. */
export type CsvTables = Readonly<Record<Collection | "redirects", string>>;

/**
 * One table for each collection, and one for the ids that are gone. Each assertion says in words
 * how sure it is, and has its certainty, hedge, attribution and bound in columns of their own.
 * Lists of ids stand with commas in one cell, anything deeper as JSON.
 */
export function csv(dataset: Dataset): CsvTables {
  const tables = TABLES.map(([kind, name]) => [name, table(dataset, kind)]);
  const redirects = Object.entries(dataset.redirects).map(([id, redirect]) => ({ id, ...redirect }));
  return {
    ...(Object.fromEntries(tables) as Omit<CsvTables, "redirects">),
    redirects: written(REDIRECT_COLUMNS, redirects),
  };
}

const POINTERS = ["evidence", "roles[].evidence", "actsFor[].evidence", "described[].evidence"];
const PROOF = "Digests prove the evidence; they stand in the JSON alone.";

/** What the tables do not carry. What the dataset says of itself stands in the data package's descriptor. */
export const CSV_LOSSES: readonly Loss[] = [
  {
    path: "about",
    why: "A table holds records; the descriptor of the data package carries what the dataset says of itself.",
  },
  ...["paragraphs", "knownThrough[].digest"].flatMap((field) => lossOf(["source"], field, PROOF)),
  ...lossOf(KINDS, "seal", PROOF),
  ...POINTERS.flatMap((field) => lossOf(["actor"], `${field}[].digest`, PROOF)),
  ...lossOf(
    KINDS.filter((kind) => kind !== "source" && kind !== "actor"),
    "evidence[].digest",
    PROOF,
  ),
];

function withoutDigests(key: string, value: unknown): unknown {
  return key === "digest" || key === "seal" ? undefined : value;
}

function table<K extends Kind>(dataset: Dataset, kind: K): string {
  const records = Object.values(dataset[COLLECTIONS[kind]]) as RecordOf[K][];
  return written(
    columnsOf(kind),
    records.map((record) => ({ ...record, ...worked(dataset, kind, record) })),
  );
}

/** What is worked out from the whole record, under names that no field of a record has. */
function worked(dataset: Dataset, kind: Kind, record: RecordOf[Kind]): object {
  if (!isAssertionKind(kind) || !("attribution" in record)) return {};
  const { language } = dataset.about;
  return {
    [IN_WORDS]: phrase(dataset, kind, record.id, language),
    [VOICES]: voices(dataset, record),
  };
}

const [IN_WORDS, VOICES] = ["in_words", "voices_by_name"];
const WORKED: Readonly<Record<string, string | undefined>> = { in_words: IN_WORDS, attribution: VOICES };

function voices(dataset: Dataset, record: { attribution: readonly Voice[] }): string {
  const context = phraseContext(dataset, dataset.about.language);
  return voiceNames(record, dataset)
    .map((voice) => plain(voiceParts(voice, context)))
    .join(" → ");
}

function written(columns: readonly Column[], records: readonly object[]): string {
  const rows = records.map((record) => columns.map((column) => valueFor(column, record)));
  return csvTable(
    columns.map(({ name }) => name),
    rows,
  );
}

function valueFor({ name, type, at }: Column, record: object): string | number | boolean | undefined {
  const value = valueAt(record, at ?? WORKED[name] ?? name);
  if (value === undefined) return undefined;
  if (type === "list") return (value as string[]).join(",");
  return type === "array" || type === "object"
    ? JSON.stringify(value, withoutDigests)
    : (value as string | number | boolean);
}

function valueAt(record: object, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (at, key) => (at === undefined ? undefined : (at as Record<string, unknown>)[key]),
      record,
    );
}
