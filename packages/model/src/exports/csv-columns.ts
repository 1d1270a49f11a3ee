import { COLLECTIONS, isAssertionKind, type Kind, KINDS } from "../collections.js";

/** Types of the Frictionless Table Schema, each of them one value: no cell holds a list or an object. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Where in the record, or in the item of its list, the value stands. */
  readonly at: string;
  /** Of what is worked out from the whole record; of any other field the schema says it. */
  readonly description?: string;
}

export function column(name: string, type: ColumnType = "string", at: string = name): Column {
  return { name, type, at };
}

export const text = (name: string, at: string = name): Column => column(name, "string", at);

export function timeColumns(prefix: string, at: string = prefix): Column[] {
  return [
    text(`${prefix}_text`, `${at}.text`),
    text(`${prefix}_edtf`, `${at}.edtf`),
    column(`${prefix}_earliest`, "date", `${at}.earliest`),
    column(`${prefix}_latest`, "date", `${at}.latest`),
    column(`${prefix}_begun_by`, "date", `${at}.begunBy`),
    text(`${prefix}_extent`, `${at}.extent`),
    text(`${prefix}_basis`, `${at}.basis`),
    text(`${prefix}_note`, `${at}.note`),
  ];
}

/** Fields under which no record has anything: what is worked out of one stands there. */
export const WORKED = {
  inWords: "in_words",
  whoseWord: "whose_word",
  voices: "voices_by_name",
  amount: "amount",
  lowest: "amount_low",
  highest: "amount_high",
} as const;

function worked(name: string, at: string, description: string, type: ColumnType = "string"): Column {
  return { name, type, at, description };
}

/**
 * What every assertion carries: in words first, so that nobody needs the other columns to know how sure it
 * is.
 */
const head: Column[] = [
  text("id"),
  worked(
    "in_words",
    WORKED.inWords,
    "The record in one sentence, with its hedge, whose word it is, its date and its corrections; before " +
      "it, that it is retracted",
  ),
];
const envelope: Column[] = [
  text("certainty", "certainty.status"),
  text("hedge", "certainty.hedge"),
  worked("whose_word", WORKED.whoseWord, "Who says or holds it, by name; empty where all only pass it on"),
  worked("attribution", WORKED.voices, "Whose word it is, by name, from the article's voice inwards"),
  ...timeColumns("time"),
  column("retracted", "date", "retracted.when"),
  text("retracted_why", "retracted.why"),
];

/** Our own translation of somebody's words. */
export const oursColumns: Column[] = [
  text("our_translation", "ours.text"),
  text("our_translation_language", "ours.lang"),
  text("our_translation_by", "ours.by"),
  text("our_translation_status", "ours.status"),
];

const portraitColumns = [
  text("portrait", "portrait.src"),
  column("portrait_width", "integer", "portrait.width"),
  column("portrait_height", "integer", "portrait.height"),
  text("portrait_alt", "portrait.alt"),
  text("portrait_credit", "portrait.credit"),
  text("portrait_licence", "portrait.licence"),
  text("portrait_licence_url", "portrait.licenceUrl"),
  text("portrait_source", "portrait.source"),
  column("portrait_focal_x", "number", "portrait.focalPoint.x"),
  column("portrait_focal_y", "number", "portrait.focalPoint.y"),
];

const amountColumns = [
  worked("amount", WORKED.amount, "The number as it is: value times scale", "number"),
  worked("amount_low", WORKED.lowest, "The lower end of a range as it is: low times scale", "number"),
  worked("amount_high", WORKED.highest, "The upper end of a range as it is: high times scale", "number"),
];

const own: Readonly<Record<Kind, readonly Column[]>> = {
  source: [
    text("id"),
    text("kind"),
    text("source_role", "role"),
    text("access"),
    text("label"),
    text("title", "title.text"),
    text("title_language", "title.lang"),
    text("title_direction", "title.dir"),
    text("container", "container.title"),
    text("volume", "container.volume"),
    text("issue", "container.issue"),
    text("pages", "container.pages"),
    text("publisher", "publisher.actor"),
    text("publisher_organisation", "publisher.organisation"),
    ...timeColumns("issued"),
    column("retrieved", "date"),
    text("language"),
    text("url"),
    text("archived_url", "archivedUrl"),
    text("licence", "licence.name"),
    text("licence_url", "licence.url"),
    text("note"),
  ],
  actor: [
    text("id"),
    text("kind"),
    text("name"),
    text("initials"),
    text("family_name", "personName.family"),
    text("given_name", "personName.given"),
    text("name_particle", "personName.particle"),
    text("name_suffix", "personName.suffix"),
    ...portraitColumns,
    text("description"),
  ],
  place: [
    text("id"),
    text("kind"),
    text("name"),
    text("within"),
    text("near"),
    text("precision"),
    column("latitude", "number", "coordinates.latitude"),
    column("longitude", "number", "coordinates.longitude"),
    column("uncertainty_metres", "number", "coordinates.uncertaintyMetres"),
    text("coordinates_source", "coordinates.source"),
  ],
  topic: [text("id"), text("label"), text("short"), text("description")],
  mechanism: [text("kind"), text("label"), text("statement"), text("place")],
  event: [
    text("label"),
    text("description"),
    text("kind"),
    text("modality"),
    text("place"),
    text("condition", "condition.text"),
  ],
  quote: [
    text("form"),
    text("speaker"),
    text("role"),
    text("occasion", "occasion.text"),
    text("occasion_event", "occasion.event"),
    text("occasion_source", "occasion.source"),
    text("text"),
    text("lead"),
    text("language"),
    text("translated"),
    text("translator", "translator.actor"),
    text("translator_name", "translator.name"),
    ...oursColumns,
    text("hedge_as_quoted", "ours.hedge"),
  ],
  claim: [text("label"), text("proposition"), text("claimant")],
  redline: [
    text("label"),
    text("drawn_by", "drawnBy"),
    text("by"),
    text("prohibits"),
    text("demands"),
    text("figure"),
    text("domestic_support", "domesticSupport"),
    text("expressed"),
    ...timeColumns("since"),
    ...timeColumns("until"),
    text("crossed_at", "ladder.crossedAt"),
    text("ladder_coding", "ladder.coding"),
  ],
  interest: [
    text("actor"),
    text("topic"),
    text("position"),
    text("degree"),
    text("statement"),
    text("condition", "condition.text"),
    text("figure"),
  ],
  relation: [
    text("kind"),
    text("from"),
    text("to"),
    column("mutual", "boolean"),
    text("expressed"),
    text("statement"),
  ],
  dynamics: [text("label")],
  forecast: [
    text("label"),
    text("forecaster"),
    text("proposition"),
    text("term"),
    text("sense"),
    text("condition", "condition.text"),
    ...timeColumns("horizon"),
    text("likelihood_scale", "likelihood.scale"),
    column("likelihood_low", "number", "likelihood.low"),
    column("likelihood_high", "number", "likelihood.high"),
    text("confidence"),
    text("outcome", "resolution.outcome"),
    ...timeColumns("resolved", "resolution.when"),
    text("resolution_source", "resolution.source"),
    text("resolution_event", "resolution.event"),
    text("resolution_note", "resolution.note"),
  ],
  figure: [
    text("measure"),
    text("nature"),
    text("bound"),
    column("value", "number"),
    column("low", "number"),
    column("high", "number"),
    text("scale"),
    ...amountColumns,
    text("unit"),
    text("currency"),
    text("per"),
    ...timeColumns("due"),
    ...timeColumns("period"),
    text("compared_with", "comparison.figure"),
    text("comparison", "comparison.how"),
    column("comparison_value", "number", "comparison.value"),
    column("margin_points", "number", "margin.points"),
    column("margin_level", "number", "margin.level"),
    column("sample_size", "integer", "sample.size"),
    text("sample_population", "sample.population"),
    text("sample_method", "sample.method"),
    ...timeColumns("fieldwork", "sample.fieldwork"),
    text("sample_by", "sample.by"),
    text("printed"),
    text("statement"),
  ],
};

/** The columns of each kind's table. A figure's bound stands before its number. */
export function columnsOf(kind: Kind): readonly Column[] {
  return isAssertionKind(kind) ? [...head, ...own[kind], ...envelope] : own[kind];
}

/** The kinds that have a table, with the name of it. */
export const TABLES: readonly (readonly [Kind, string])[] = KINDS.map((kind) => [kind, COLLECTIONS[kind]]);
