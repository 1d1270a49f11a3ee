import {
  COLLECTIONS,
  type Collection,
  type Kind,
  type RecordOf,
  isAssertionKind,
  KINDS,
} from "../collections.js";
import { voiceNames } from "../derive/names.js";
import { whoseWord } from "../derive/whose-word.js";
import { unscaled } from "../phrase/amount.js";
import { phraseContext } from "../phrase/context.js";
import { plain } from "../phrase/parts.js";
import { phrase } from "../phrase/phrase.js";
import { whoParts } from "../phrase/qualifiers.js";
import type { Dataset, Figure, Voice } from "../types.js";
import { type Column, columnsOf, TABLES, text, WORKED } from "./csv-columns.js";
import { LIST_TABLES, type ListTable, type ListTableName } from "./csv-lists.js";
import { columnsOfList, rowsOfList, written } from "./csv-rows.js";

/** Tables by the name of their file, without `.csv`. */
export type CsvTables = Readonly<Record<Collection | ListTableName | "records" | "redirects", string>>;

/**
 * One table for each collection, one for the items of each kind of list, one of all records with their
 * kinds, and one for the ids that are gone. No cell holds a list. Each assertion says in words how sure it
 * is, and has its certainty, hedge, attribution and bound in columns of their own.
 */
export function csv(dataset: Dataset): CsvTables {
  const lists: readonly ListTable[] = LIST_TABLES;
  const tables = [
    ...TABLES.map(([kind, name]) => [name, table(dataset, kind)] as const),
    ...lists.map((one) => [one.name, written(columnsOfList(one), rowsOfList(one, dataset))] as const),
    ["records", written(RECORD_COLUMNS, recordsOf(dataset))] as const,
    ["redirects", written(REDIRECT_COLUMNS, redirectsOf(dataset))] as const,
  ];
  return Object.fromEntries(tables) as CsvTables;
}

/** The columns of `records.csv`, to which fields refer in which a record of any kind may stand. */
export const RECORD_COLUMNS: readonly Column[] = [
  { ...text("id"), description: "The id of any record" },
  { ...text("kind"), description: "What kind of record it is: the name of its table says the same" },
];

/** The columns of `redirects.csv`: ids that are gone, where they lead, or why they lead nowhere. */
export const REDIRECT_COLUMNS: readonly Column[] = [
  { ...text("id"), description: "An id that a record had before" },
  { ...text("to"), description: "The record to which it leads now" },
  { ...text("retired"), description: "Why it leads to none" },
];

function recordsOf(dataset: Dataset): object[] {
  return KINDS.flatMap((kind) => Object.keys(dataset[COLLECTIONS[kind]]).map((id) => ({ id, kind })));
}

function redirectsOf({ redirects }: Dataset): object[] {
  return Object.entries(redirects).map(([id, redirect]) => ({ id, ...redirect }));
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
  const whose = whoseWord(record);
  return {
    [WORKED.inWords]: phrase(dataset, kind, record.id, dataset.about.language),
    [WORKED.whoseWord]: whose && voices(dataset, { attribution: [whose] }),
    [WORKED.voices]: voices(dataset, record),
    ...("bound" in record && amounts(record)),
  };
}

function voices(dataset: Dataset, record: { attribution: readonly Voice[] }): string {
  const context = phraseContext(dataset, dataset.about.language);
  return voiceNames(record, dataset)
    .map((voice) => plain(whoParts(voice, context)))
    .join(" → ");
}

/** Numbers as they are, where they are printed with a scale. */
function amounts(figure: Figure): object {
  if (figure.bound === "tally") return {};
  if (figure.bound !== "range") return { [WORKED.amount]: unscaled(figure.value, figure) };
  const { low, high } = figure;
  return { [WORKED.lowest]: unscaled(low, figure), [WORKED.highest]: unscaled(high, figure) };
}
