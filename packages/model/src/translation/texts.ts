import type { AnyRecord, Kind } from "../collections.js";
import { isPlainDate } from "../derive/day.js";
import type { Dataset } from "../types.js";
import { type Step, stepsOf, walkPath } from "../walk-path.js";

/** What has texts to translate: a record of a kind, or what a dataset says of itself. */
export type Translatable = Kind | "dataset";

const timed = (field: string): string[] => [`${field}.text`, `${field}.note`];
const unnamed = (field: string): string[] => [`${field}.described`, `${field}.why`];

const ENVELOPE: readonly string[] = [
  "attribution[].word",
  ...unnamed("attribution[].unnamed"),
  "certainty.hedge",
  ...timed("time"),
  "history[].was",
  "history[].now",
  "history[].why",
  "retracted.why",
  "coding[].field",
  "coding[].value",
  "coding[].why",
];

/**
 * The texts of each kind that are the editors' own, or somebody's words that a reader must understand: what a
 * translation says anew, in the notation of the references, the main one first. A test holds it against the
 * schemas.
 */
export const TEXTS: Readonly<Record<Translatable, readonly string[]>> = {
  dataset: ["title", ...timed("asOf"), "editors[]"],
  source: ["label", ...timed("issued"), "note"],
  actor: [
    "name",
    "description",
    "roles[].title",
    ...timed("roles[].time"),
    "described[].label.text",
    "described[].note",
    ...unnamed("described[].by.unnamed"),
    "flags[].note",
    "portrait.alt",
  ],
  place: ["name"],
  topic: ["label", "short", "description"],
  mechanism: ["label", "statement", "ends[].name", ...timed("states[].time"), ...ENVELOPE],
  event: ["label", "description", "condition.text", ...unnamed("participants[].unnamed"), ...ENVELOPE],
  quote: ["text", "lead", "occasion.text", ...ENVELOPE],
  claim: ["label", "proposition", ...ENVELOPE],
  redline: [
    "label",
    "prohibits",
    "demands",
    "reasons[]",
    "reasons[].text",
    "audiences[].why",
    "domesticSupport",
    "ladder.rungs[].label",
    "ladder.rungs[].description",
    "ladder.coding",
    "signals[].why",
    "signals[].endedBy.why",
    "expectations[].why",
    ...timed("since"),
    ...timed("until"),
    ...ENVELOPE,
  ],
  interest: ["statement", "condition.text", ...ENVELOPE],
  relation: ["statement", ...ENVELOPE],
  dynamics: [
    "label",
    "nodes[].label",
    "nodes[].short",
    "links[].verb",
    "links[].why",
    "loops[].label",
    "loops[].statement",
    ...ENVELOPE,
  ],
  forecast: [
    "label",
    "proposition",
    "term",
    "condition.text",
    ...timed("horizon"),
    ...timed("resolution.when"),
    "resolution.note",
    ...ENVELOPE,
  ],
  figure: [
    "measure",
    "statement",
    "unit",
    ...timed("due"),
    ...timed("period"),
    "sample.population",
    "sample.method",
    ...timed("sample.fieldwork"),
    ...ENVELOPE,
  ],
};

/** A text of a record, and where it stands. */
export interface TextOf {
  /**
   * As a translation names it: the fields with full stops between them, a member of a list by its id where it
   * has one, else by its place, from 0: `ladder.rungs.base-plans.label`.
   */
  readonly path: string;
  readonly text: string;
  /** From the record inwards, with the place of each member of a list. */
  readonly steps: readonly (string | number)[];
}

/** What the texts of a kind are taken from. */
export type TextsFrom<T extends Translatable> = T extends "dataset" ? Dataset["about"] : AnyRecord;

/**
 * Every text of a record that is translated, in the order of the table. A plain date is none: each language
 * formats it for itself.
 */
export function textsOf<T extends Translatable>(kind: T, record: TextsFrom<T>): TextOf[] {
  const found: TextOf[] = [];
  for (const steps of waysOf(kind))
    walkPath(record, steps, undefined, (text, _told, path) => {
      if (!isOfPlainDate(record, path)) found.push({ path: pathOf(record, path), text, steps: [...path] });
    });
  return found;
}

/** The table, with its paths taken apart once; on the first use. */
const WAYS = new Map<Translatable, readonly (readonly Step[])[]>();

function waysOf(kind: Translatable): readonly (readonly Step[])[] {
  const known = WAYS.get(kind);
  if (known) return known;
  const ways = TEXTS[kind].map(stepsOf);
  WAYS.set(kind, ways);
  return ways;
}

type Steps = readonly (string | number)[];

function isOfPlainDate(record: object, steps: Steps): boolean {
  if (steps.at(-1) !== "text") return false;
  const edtf = valueAt(record, [...steps.slice(0, -1), "edtf"]);
  return typeof edtf === "string" && isPlainDate(edtf);
}

function pathOf(record: object, steps: Steps): string {
  return steps
    .map((step, index) => {
      const id = typeof step === "number" ? valueAt(record, [...steps.slice(0, index + 1), "id"]) : undefined;
      return typeof id === "string" ? id : step;
    })
    .join(".");
}

/** What stands where the steps lead; nothing where nothing does. */
export function valueAt(from: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    from,
  );
}
