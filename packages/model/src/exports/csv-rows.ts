import { COLLECTIONS, type Kind, type RecordOf } from "../collections.js";
import { voiceRole } from "../derive/whose-word.js";
import type { Dataset, Voice } from "../types.js";
import { csvTable } from "./csv-cells.js";
import type { Column } from "./csv-columns.js";
import { ITEM, type ListTable } from "./csv-lists.js";

/** The columns by which the rows of a list are tied to their record. */
export const KEYS = { kind: "record_kind", record: "record", field: "field", order: "n" } as const;

/** The kind whose lists a table holds, where it is one; its rows name the record by it. */
export function onlyKind({ lists }: ListTable): Kind | undefined {
  const kinds = new Set(lists.map(([kind]) => kind));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

/** Whether a record has several such lists, which are told apart by the field in which they stand. */
export function hasFields({ lists }: ListTable): boolean {
  return new Set(lists.map(([, path]) => path)).size > 1 || lists.some(([, path]) => path.includes("[]"));
}

/** The columns of a table of lists: whose list, which, what place in it, and the item. */
export function columnsOfList(table: ListTable): Column[] {
  const kind = onlyKind(table);
  return [
    ...(kind === undefined ? [key(KEYS.kind, "What kind of record it is")] : []),
    key(kind ?? KEYS.record, "The record in whose list it stands", KEYS.record),
    ...(hasFields(table) ? [key(KEYS.field, "The field of the record in which the list stands")] : []),
    { ...key(KEYS.order, "Its place in the list, from 1"), type: "integer" },
    ...table.columns,
  ];
}

function key(name: string, description: string, at: string = name): Column {
  return { name, type: "string", at: `row.${at}`, description };
}

/** The rows of a table of lists, in the order of the records. */
export function rowsOfList({ lists }: ListTable, dataset: Dataset): object[] {
  return lists.flatMap(([kind, path]) =>
    Object.values(dataset[COLLECTIONS[kind]] as Record<string, RecordOf[Kind]>).flatMap((record) =>
      listsAt(record, path.split(".")).flatMap(({ field, items, within }) =>
        items.map((item, index) => ({
          ...asObject(item),
          ...(field === "attribution" && { role: voiceRole({ attribution: items as Voice[] }, index) }),
          in: within,
          row: { [KEYS.kind]: kind, [KEYS.record]: record.id, [KEYS.field]: field, [KEYS.order]: index + 1 },
        })),
      ),
    ),
  );
}

/** An id, or some words, stand under a name as the fields of other items do. */
function asObject(item: unknown): object {
  return typeof item === "string" ? { [ITEM]: item, text: item } : (item as object);
}

interface Found {
  /** Where the list stands, with the places in the lists above it: `roles[0].evidence`. */
  field: string;
  items: readonly unknown[];
  /** In what it stands. */
  within: unknown;
}

function listsAt(from: unknown, [step = "", ...rest]: readonly string[], above = ""): Found[] {
  const name = step.replace("[]", "");
  const value = (from as Readonly<Record<string, unknown>>)[name];
  const field = above + name;
  if (value === undefined) return [];
  if (rest.length === 0) return [{ field, items: value as unknown[], within: from }];
  if (!Array.isArray(value)) return listsAt(value, rest, `${field}.`);
  return value.flatMap((item, index) => listsAt(item, rest, `${field}[${index}].`));
}

/** A table as text: a row for each thing, a cell for each column. */
export function written(columns: readonly Column[], rows: readonly object[]): string {
  return csvTable(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ at }) => valueAt(row, at))),
  );
}

function valueAt(row: object, path: string): string | number | boolean | undefined {
  return path
    .split(".")
    .reduce<unknown>(
      (at, step) =>
        typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined,
      row,
    ) as string | number | boolean | undefined;
}
