import { COLLECTIONS, isAssertionKind, type Kind, KINDS } from "../collections.js";

/**
 * Types of the Frictionless Table Schema; `array` and `object` hold JSON. `list` is ours: ids with commas
 * between them, a string to the schema, whose published profile 2.0 leaves its own list type out.
 */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "list" | "array" | "object";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Where in the record the value stands; absent for what is worked out from the whole record. */
  readonly at?: string;
  readonly description?: string;
}

const column = (name: string, type: ColumnType = "string", at: string = name): Column => ({ name, type, at });

const timeColumns = (prefix: string, at: string): Column[] => [
  column(`${prefix}_text`, "string", `${at}.text`),
  column(`${prefix}_edtf`, "string", `${at}.edtf`),
  column(`${prefix}_earliest`, "date", `${at}.earliest`),
  column(`${prefix}_latest`, "date", `${at}.latest`),
  column(`${prefix}_begun_by`, "date", `${at}.begunBy`),
  column(`${prefix}_extent`, "string", `${at}.extent`),
  column(`${prefix}_basis`, "string", `${at}.basis`),
  column(`${prefix}_note`, "string", `${at}.note`),
];

const evidence = column("evidence", "array");
const conditionColumns = [
  column("condition", "string", "condition.text"),
  column("condition_records", "list", "condition.records"),
];

/**
 * What every assertion carries: in words first, so that nobody needs the other columns to know how sure it
 * is.
 */
const head: Column[] = [
  column("id"),
  {
    name: "in_words",
    type: "string",
    description: "The record in one sentence, with its hedge, whose word it is, its date and its corrections",
  },
];
const envelope: Column[] = [
  column("certainty", "string", "certainty.status"),
  column("hedge", "string", "certainty.hedge"),
  {
    name: "attribution",
    type: "string",
    description: "Whose word it is, by name, from the article's voice inwards",
  },
  column("attribution_ids", "array", "attribution"),
  ...timeColumns("time", "time"),
  column("corrections", "array", "history"),
  column("coding", "array"),
  evidence,
];

const own: Readonly<Record<Kind, readonly Column[]>> = {
  source: [
    column("id"),
    column("kind"),
    column("source_role", "string", "role"),
    column("access"),
    column("label"),
    column("title", "object"),
    column("container", "object"),
    column("author", "array"),
    column("publisher", "object"),
    ...timeColumns("issued", "issued"),
    column("retrieved", "date"),
    column("language"),
    column("url"),
    column("archived_url", "string", "archivedUrl"),
    column("licence", "string", "licence.name"),
    column("licence_url", "string", "licence.url"),
    column("known_through", "array", "knownThrough"),
    column("note"),
  ],
  actor: [
    column("id"),
    column("kind"),
    column("name"),
    column("names", "array"),
    column("initials"),
    column("person_name", "object", "personName"),
    column("portrait", "object"),
    column("description"),
    column("roles", "array"),
    column("part_of", "list", "partOf"),
    column("acts_for", "array", "actsFor"),
    column("described", "array"),
    column("identifiers", "array"),
    evidence,
  ],
  place: [
    column("id"),
    column("kind"),
    column("name"),
    column("names", "array"),
    column("within"),
    column("precision"),
    column("latitude", "number", "coordinates.latitude"),
    column("longitude", "number", "coordinates.longitude"),
    column("uncertainty_metres", "number", "coordinates.uncertaintyMetres"),
    column("coordinates_source", "string", "coordinates.source"),
    column("identifiers", "array"),
    evidence,
  ],
  topic: [column("id"), column("label"), column("description"), column("about", "list"), evidence],
  mechanism: [
    column("kind"),
    column("label"),
    column("statement"),
    column("parties", "list"),
    column("place"),
    column("ends", "array"),
    column("states", "array"),
  ],
  event: [
    column("label"),
    column("description"),
    column("kind"),
    column("modality"),
    column("participants", "array"),
    column("place"),
    ...conditionColumns,
    column("figures", "list"),
    column("answers", "list"),
  ],
  quote: [
    column("form"),
    column("speaker"),
    column("role"),
    column("audience", "list"),
    column("occasion", "object"),
    column("text"),
    column("lead"),
    column("language"),
    column("translated"),
    column("translator", "object"),
    column("versions", "array"),
  ],
  claim: [
    column("label"),
    column("proposition"),
    column("claimant"),
    column("about", "list"),
    column("compares", "list"),
  ],
  redline: [
    column("label"),
    column("drawn_by", "string", "drawnBy"),
    column("by"),
    column("against", "list"),
    column("audiences", "array"),
    column("prohibits"),
    column("demands"),
    column("figure"),
    column("reasons", "array"),
    column("domestic_support", "string", "domesticSupport"),
    column("expressed"),
    column("declared_by", "list", "declaredBy"),
    ...timeColumns("since", "since"),
    ...timeColumns("until", "until"),
    column("ladder", "object"),
    column("signals", "array"),
    column("threats", "list"),
    column("expectations", "array"),
    column("enforced_by", "list", "enforcedBy"),
  ],
  interest: [
    column("actor"),
    column("topic"),
    column("position"),
    column("degree"),
    column("statement"),
    ...conditionColumns,
    column("figure"),
  ],
  relation: [
    column("kind"),
    column("from"),
    column("to"),
    column("mutual", "boolean"),
    column("about", "list"),
    column("statement"),
  ],
  dynamics: [column("label"), column("nodes", "array"), column("links", "array"), column("loops", "array")],
  forecast: [
    column("label"),
    column("forecaster"),
    column("proposition"),
    column("term"),
    column("sense"),
    ...conditionColumns,
    ...timeColumns("horizon", "horizon"),
    column("likelihood_scale", "string", "likelihood.scale"),
    column("likelihood_low", "number", "likelihood.low"),
    column("likelihood_high", "number", "likelihood.high"),
    column("confidence"),
    column("about", "list"),
    column("resolution", "object"),
  ],
  figure: [
    column("measure"),
    column("nature"),
    column("by", "list"),
    column("bound"),
    column("value", "number"),
    column("low", "number"),
    column("high", "number"),
    column("counts", "array"),
    column("scale"),
    column("unit"),
    column("currency"),
    column("per"),
    ...timeColumns("due", "due"),
    ...timeColumns("period", "period"),
    column("comparison", "object"),
    column("margin_points", "number", "margin.points"),
    column("margin_level", "number", "margin.level"),
    column("sample", "object"),
    column("printed"),
    column("about", "list"),
    column("statement"),
  ],
};

/** The columns of each kind's table. A figure's bound stands before its number. */
export function columnsOf(kind: Kind): readonly Column[] {
  return isAssertionKind(kind) ? [...head, ...own[kind], ...envelope] : own[kind];
}

/** The columns of `redirects.csv`: ids that are gone, where they lead, or why they lead nowhere. */
export const REDIRECT_COLUMNS: readonly Column[] = [column("id"), column("to"), column("retired")];

/** The kinds that have a table, with the name of it. */
export const TABLES: readonly (readonly [Kind, string])[] = KINDS.map((kind) => [kind, COLLECTIONS[kind]]);
