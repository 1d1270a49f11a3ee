import { COLLECTIONS, type Kind } from "../collections.js";
import { REFERENCES } from "../references.js";
import { type Column, columnsOf, TABLES } from "./csv-columns.js";
import { ITEM, LIST_TABLES, type ListTable, type TableKey } from "./csv-lists.js";
import { columnsOfList, hasFields, KEYS, onlyKind } from "./csv-rows.js";
import { RECORD_COLUMNS, REDIRECT_COLUMNS } from "./csv.js";
import type { ForeignKey, TableField } from "./data-package.js";
import { type FieldFacts, fieldFacts } from "./field-facts.js";

/** What a table holds, what tells its rows apart, and to which tables its fields lead. */
export interface TableShape {
  name: string;
  description: string;
  fields: TableField[];
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
}

/** The tables of `csv`, in its order. */
export function tableShapes(): TableShape[] {
  const lists: readonly ListTable[] = LIST_TABLES;
  return [...TABLES.map(([kind, name]) => kindShape(kind, name)), ...lists.map(listShape), ...INDEX_SHAPES];
}

const toRecords = (name: string): ForeignKey => keyTo({ columns: [name], table: "records", to: ["id"] });

const INDEX_SHAPES: readonly TableShape[] = [
  {
    name: "records",
    description: "All records, for fields in which one of any kind may stand",
    fields: RECORD_COLUMNS.map((column) => field(column, {})),
    primaryKey: ["id"],
  },
  {
    name: "redirects",
    description: "Ids that are gone, where they lead, or why they lead nowhere",
    fields: REDIRECT_COLUMNS.map((column) => field(column, {})),
    primaryKey: ["id"],
    foreignKeys: [toRecords("to")],
  },
];

/** Keys that no reference of a record is: ids that are known only within another record. */
const INNER_KEYS: Readonly<Partial<Record<Kind, readonly TableKey[]>>> = {
  quote: [{ columns: ["speaker", "role"], table: "roles", to: ["actor", "id"] }],
  redline: [{ columns: ["id", "crossed_at"], table: "rungs", to: ["redline", "id"] }],
};

function kindShape(kind: Kind, name: string): TableShape {
  const columns = columnsOf(kind);
  const keys = columns.flatMap((column) => referenceKey(column.name, REFERENCES[kind][column.at]));
  return {
    name,
    description: `Every ${kind}: one row for each`,
    fields: columns.map((column) => field(column, fieldFacts(kind, column.at))),
    primaryKey: ["id"],
    ...foreignKeys([...keys, ...(INNER_KEYS[kind] ?? []).map(keyTo)]),
  };
}

function listShape(table: ListTable): TableShape {
  const kind = onlyKind(table);
  const columns = columnsOfList(table);
  const inner = table.columns.flatMap(({ name, at }) => referenceKey(name, targetsOf(table, at)));
  const owner = kind ?? KEYS.record;
  return {
    name: table.name,
    description: table.description,
    fields: columns.map((column) => field(column, listFacts(table, column))),
    primaryKey: [owner, ...(hasFields(table) ? [KEYS.field] : []), table.key ?? KEYS.order],
    ...foreignKeys([
      kind ? keyTo({ columns: [owner], table: COLLECTIONS[kind], to: ["id"] }) : toRecords(owner),
      ...inner,
      ...(table.keys ?? []).map(keyTo),
    ]),
  };
}

/** An item of a list of ids is the field itself. */
function pathOf(list: string, at: string): string {
  return at === ITEM ? `${list}[]` : `${list}[].${at}`;
}

/** The kinds of record that may stand in a column of a table of lists. */
function targetsOf({ lists }: ListTable, at: string): readonly Kind[] {
  const targets = lists.flatMap(([kind, list]) => REFERENCES[kind][pathOf(list, at)] ?? []);
  return [...new Set(targets)];
}

function listFacts({ lists }: ListTable, { at, description }: Column): FieldFacts {
  const [first] = lists;
  return first && description === undefined ? fieldFacts(first[0], pathOf(first[1], at)) : {};
}

function referenceKey(name: string, targets: readonly Kind[] = []): ForeignKey[] {
  const [only, ...others] = targets;
  if (only === undefined) return [];
  if (others.length > 0) return [toRecords(name)];
  return [keyTo({ columns: [name], table: COLLECTIONS[only], to: ["id"] })];
}

function keyTo({ columns, table, to }: TableKey): ForeignKey {
  return { fields: [...columns], reference: { resource: table, fields: [...to] } };
}

function foreignKeys(keys: ForeignKey[]): Pick<TableShape, "foreignKeys"> {
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

function field({ name, type, description }: Column, facts: FieldFacts): TableField {
  return {
    name,
    type,
    description: description ?? facts.description ?? "",
    ...(facts.enum && { constraints: { enum: facts.enum } }),
  };
}
