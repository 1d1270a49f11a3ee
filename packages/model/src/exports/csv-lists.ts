import { ASSERTION_KINDS, type Kind, KINDS } from "../collections.js";
import { REFERENCES } from "../references.js";
import { type Column, column, oursColumns, text, timeColumns } from "./csv-columns.js";

/** Columns of a table whose values are those of columns of another. */
export interface TableKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A table of what stands in lists: a row for each item, with the record in whose list it stands. */
export interface ListTable {
  readonly name: string;
  readonly description: string;
  /** Where the lists stand: a kind and the way to them, in the notation of the references. */
  readonly lists: readonly (readonly [Kind, string])[];
  readonly columns: readonly Column[];
  /** What tells its rows apart within a record, where their order does not. */
  readonly key?: string;
  /** Keys that no reference of a record is: a rung is one of its own line. */
  readonly keys?: readonly TableKey[];
}

const ofEach = (kinds: readonly Kind[], path: string): [Kind, string][] => kinds.map((kind) => [kind, path]);

const unnamedColumns = (prefix: string, at: string): Column[] => [
  text(`${prefix}described`, `${at}.described`),
  text(`${prefix}count`, `${at}.count`),
  text(`${prefix}why_unnamed`, `${at}.why`),
  text(`${prefix}part_of`, `${at}.partOf`),
];

/** A list of ids or of words has the item itself under this name; `in` is the one in which a list stands. */
export const ITEM = "item";

const rungOf = { columns: ["redline", "rung"], table: "rungs", to: ["redline", "id"] } as const;
const nodeOf = (name: string): TableKey => ({
  columns: ["dynamics", name],
  table: "nodes",
  to: ["dynamics", "id"],
});

/** Every list of ids that a record has, by the table of references. */
const LISTS_OF_IDS = KINDS.flatMap((kind) =>
  Object.keys(REFERENCES[kind])
    .filter((path) => path.endsWith("[]"))
    .map((path): [Kind, string] => [kind, path.slice(0, -"[]".length)]),
);

/** The tables of lists, in the order in which people read a record. */
export const LIST_TABLES = [
  {
    name: "evidence",
    description: "The passages on which the records rest, and through which sources are known",
    lists: [
      ...ofEach(["actor", "place", "topic", ...ASSERTION_KINDS], "evidence"),
      ["actor", "roles[].evidence"],
      ["actor", "actsFor[].evidence"],
      ["actor", "described[].evidence"],
      ["source", "knownThrough"],
    ],
    columns: [text("source"), column("paragraph", "integer"), text("start"), text("end"), text("use")],
  },
  {
    name: "voices",
    description: "Whose word each record is, from the article's voice inwards",
    lists: ofEach(ASSERTION_KINDS, "attribution"),
    columns: [text("role"), text("actor"), text("source"), ...unnamedColumns("", "unnamed"), text("word")],
  },
  {
    name: "corrections",
    description: "What was corrected, why and when",
    lists: ofEach(ASSERTION_KINDS, "history"),
    columns: [text("was"), text("now"), text("why"), column("when", "date")],
  },
  {
    name: "coding",
    description: "What the editors decided, and not the article",
    lists: ofEach(ASSERTION_KINDS, "coding"),
    columns: [text("field"), text("value"), text("why")],
  },
  {
    name: "mentions",
    description: "The records that a record names in a list, by the field in which the list stands",
    lists: LISTS_OF_IDS,
    columns: [{ ...text("mentions", ITEM), description: "The record that is named" }],
  },
  {
    name: "authors",
    description: "Who made a source: an actor, a person by name, or an organisation",
    lists: [["source", "author"]],
    columns: [
      text("actor"),
      text("organisation"),
      text("family_name", "person.family"),
      text("given_name", "person.given"),
      text("name_particle", "person.particle"),
      text("name_suffix", "person.suffix"),
    ],
  },
  {
    name: "names",
    description: "Names in their original script, and others",
    lists: ofEach(["actor", "place"], "names"),
    columns: [text("text"), text("language", "lang"), text("direction", "dir"), text("kind"), text("source")],
  },
  {
    name: "identifiers",
    description: "What others call the same thing, by a scheme",
    lists: ofEach(["actor", "place"], "identifiers"),
    columns: [text("scheme"), text("value"), column("checked", "date"), text("source")],
  },
  {
    name: "flags",
    description: "Which flag a state had when, by the name of its file in circle-flags",
    lists: [["actor", "flags"]],
    columns: [text("code"), column("from", "date"), column("to", "date"), text("note"), text("source")],
  },
  {
    name: "roles",
    description: "What an actor is, and in whom",
    lists: [["actor", "roles"]],
    key: "id",
    columns: [text("id"), text("title"), text("at"), ...timeColumns("time"), text("source")],
  },
  {
    name: "acts_for",
    description: "In whose name an actor acts",
    lists: [["actor", "actsFor"]],
    columns: [{ ...text("acts_for", "actor"), description: "The actor in whose name it acts" }],
  },
  {
    name: "descriptions",
    description: "Labels that are somebody's and not ours, with whoever uses them",
    lists: [["actor", "described"]],
    columns: [
      text("label", "label.text"),
      text("language", "label.lang"),
      text("direction", "label.dir"),
      text("by", "by.actor"),
      ...unnamedColumns("by_", "by.unnamed"),
      text("note"),
      ...oursColumns,
    ],
  },
  {
    name: "ends",
    description: "The ends of a mechanism: whose, where, and how each is called",
    lists: [["mechanism", "ends"]],
    columns: [text("party"), text("name"), text("place")],
  },
  {
    name: "states",
    description: "What became of a mechanism",
    lists: [["mechanism", "states"]],
    columns: [text("state"), ...timeColumns("time")],
  },
  {
    name: "participants",
    description: "Who takes part in an event, and as what",
    lists: [["event", "participants"]],
    columns: [text("role"), text("actor"), ...unnamedColumns("", "unnamed")],
  },
  {
    name: "versions",
    description: "The words of a quote in other languages",
    lists: [["quote", "versions"]],
    columns: [
      text("kind"),
      text("text"),
      text("language", "lang"),
      text("direction", "dir"),
      text("translator", "translator.actor"),
      text("translator_name", "translator.name"),
      text("source"),
    ],
  },
  {
    name: "rungs",
    description: "The steps that lead to a line and beyond it: ours, not the article's",
    lists: [["redline", "ladder.rungs"]],
    key: "id",
    columns: [text("id"), text("label"), text("description")],
  },
  {
    name: "signals",
    description: "What shows how near a line is",
    lists: [["redline", "signals"]],
    columns: [
      text("record"),
      text("rung"),
      text("why"),
      column("predates", "boolean"),
      text("ended_by", "endedBy.record"),
      text("ended_by_why", "endedBy.why"),
    ],
    keys: [rungOf],
  },
  {
    name: "expectations",
    description: "What is expected of a line",
    lists: [["redline", "expectations"]],
    columns: [text("forecast"), text("rung"), text("why")],
    keys: [rungOf],
  },
  {
    name: "audiences",
    description: "For whose ears a line is drawn",
    lists: [["redline", "audiences"]],
    columns: [text("actor"), text("why")],
  },
  {
    name: "reasons",
    description: "Why a line is drawn",
    lists: [["redline", "reasons"]],
    columns: [{ ...text("reason", "text"), description: "In the editors' words" }],
  },
  {
    name: "counts",
    description: "The sides of a vote",
    lists: [["figure", "counts"]],
    columns: [text("option"), column("votes", "integer", "value")],
  },
  {
    name: "nodes",
    description: "What a dynamic is made of",
    lists: [["dynamics", "nodes"]],
    key: "id",
    columns: [text("id"), text("label"), text("short")],
  },
  {
    name: "links",
    description: "What leads to what in a dynamic",
    lists: [["dynamics", "links"]],
    columns: [text("from"), text("to"), text("sign"), text("verb"), text("why")],
    keys: [nodeOf("from"), nodeOf("to")],
  },
  {
    name: "loops",
    description: "The loops of a dynamic",
    lists: [["dynamics", "loops"]],
    key: "id",
    columns: [text("id"), text("label"), text("statement"), text("kind")],
  },
  {
    name: "loop_steps",
    description: "The nodes through which a loop goes",
    lists: [["dynamics", "loops[].path"]],
    columns: [
      { ...text("loop", "in.id"), description: "The loop, by its id in the dynamic" },
      { ...text("node", ITEM), description: "The node, by its id in the dynamic" },
    ],
    keys: [nodeOf("node"), { columns: ["dynamics", "loop"], table: "loops", to: ["dynamics", "id"] }],
  },
] as const satisfies readonly ListTable[];

export type ListTableName = (typeof LIST_TABLES)[number]["name"];
