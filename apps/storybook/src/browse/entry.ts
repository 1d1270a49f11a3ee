import { comparable } from "@redlines/embed/internal/desk-page/search";
import {
  type AnyRecord,
  COLLECTIONS,
  type Dataset,
  isAssertionKind,
  type Kind,
  phrase,
  retractedTitle,
  sourceLabel,
} from "@redlines/model";
import { LISTED } from "./listed.js";

/** One record as the browser lists it. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly record: AnyRecord;
  /** What it is called, in the dataset's language. */
  readonly title: string;
  /** One sentence that says it: of a statement with its hedge, and on whose word. */
  readonly sentence: string;
  /** All words of it, as they are compared. */
  readonly words: string;
}

const made = new WeakMap<Dataset, readonly Entry[]>();

/** Every record of a dataset, kind by kind. */
export function entriesOf(dataset: Dataset): readonly Entry[] {
  const known = made.get(dataset);
  if (known) return known;
  const all = LISTED.flatMap((kind) =>
    Object.values<AnyRecord>(dataset[COLLECTIONS[kind]]).map((record) => entry(dataset, kind, record)),
  );
  made.set(dataset, all);
  return all;
}

function entry(dataset: Dataset, kind: Kind, record: AnyRecord): Entry {
  const title = markedTitle(dataset, kind, record);
  const sentence = sentenceOf(dataset, kind, record);
  const words = comparable([title, record.id, sentence, ...textsIn(record)].join(" "));
  return { kind, id: record.id, record, title, sentence, words };
}

/** The record of an id, which no other kind has, or that the id once named. */
export function entryNamed(dataset: Dataset, id: string): Entry | undefined {
  const redirect = Object.hasOwn(dataset.redirects, id) ? dataset.redirects[id] : undefined;
  const current = redirect && "to" in redirect ? redirect.to : id;
  return entriesOf(dataset).find((one) => one.id === current);
}

/** What is retracted is never listed without that. */
function markedTitle(dataset: Dataset, kind: Kind, record: AnyRecord): string {
  const title = titleOf(dataset, kind, record);
  const retraction = "retracted" in record ? record.retracted : undefined;
  return retraction ? retractedTitle(title, retraction, dataset.about.language) : title;
}

function titleOf(dataset: Dataset, kind: Kind, record: AnyRecord): string {
  if (kind === "source") return sourceLabel(dataset.sources[record.id] as never, dataset.actors);
  const { label, name, text, measure, statement } = record as Readonly<Partial<Record<string, string>>>;
  const quoted = text === undefined ? undefined : `“${text}”`;
  return label ?? name ?? quoted ?? measure ?? statement ?? record.id;
}

function sentenceOf(dataset: Dataset, kind: Kind, record: AnyRecord): string {
  if (isAssertionKind(kind)) return phrase(dataset, kind, record.id, dataset.about.language);
  return "description" in record && record.description !== undefined ? record.description : "";
}

/** Fields that hold no words. */
const NO_WORDS: ReadonlySet<string> = new Set(["digest", "seal", "shapes", "drawing", "paragraphs"]);

/** Every text of a record, names in other scripts among them. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => (NO_WORDS.has(key) ? [] : textsIn(inside)));
}
