import { type AnyRecord, COLLECTIONS, type Collection, type Kind, KINDS } from "../collections.js";
import { formatDate } from "../phrase/date.js";
import { find } from "../references.js";
import type { About, Dataset, Ours, Quote, Translated, Translation, TranslationStatus } from "../types.js";
import { withDigits } from "./digits.js";
import { ownName, textsNeeded, wordsFor } from "./needed.js";
import { keepOrigin, MARK } from "./original-of.js";
import { type TextOf, textsOf, type Translatable, valueAt } from "./texts.js";

/** All translations of a dataset into one language, by collection and id; `dataset` is of `dataset.yaml`. */
export interface Translations {
  readonly language: string;
  readonly dataset?: Translation | undefined;
  readonly records: { readonly [C in Collection]?: Readonly<Record<string, Translation>> };
}

/** From what only a machine made to what two people answer for. */
const STATUS_ORDER: readonly TranslationStatus[] = ["machine", "translated", "reviewed"];

/**
 * A dataset in another language, in the same shape: its texts, the names that the records have in that
 * language, its dates and digits. A record of which anything is not translated stays as it is, and
 * `about.translation.untranslated` names it; excerpts of the result hold one language all the same. Words of
 * somebody stay, with our translation beside them as `ours`.
 * @param translations of the records as they are: who has stale ones leaves them out
 * @throws {RangeError} when `dataset.yaml` itself is not translated
 */
export function localise(dataset: Dataset, translations: Translations): Dataset {
  const { language } = translations;
  const header = translations.dataset;
  if (!header || !isWhole("dataset", dataset.about, header, language))
    throw new RangeError(`The title of this dataset is not translated into “${language}”.`);
  const made = KINDS.map((kind) => localiseAll(kind, dataset, translations));
  const used = [header, ...made.flatMap((one) => one.used)];
  const untranslated = made.flatMap((one) => one.left);
  const about = aboutIn(dataset.about, header, language, told(dataset.about.language, used, untranslated));
  const localised = { ...dataset, about, ...collectionsOf(made) };
  keepOrigin(localised, { original: dataset, marked: marked(localised, made) });
  return localised;
}

/**
 * Tells a translated dataset that was read from a file what it is a translation of, as `localise` does:
 * what is made of it then holds one language, where some of its records are not translated.
 */
export function keepOriginal(localised: Dataset, original: Dataset): void {
  const left = new Set(localised.about.translation?.untranslated);
  const made = KINDS.map((kind): Localised => {
    const records: Readonly<Record<string, AnyRecord>> = localised[COLLECTIONS[kind]];
    return { kind, records, used: [], left: Object.keys(records).filter((id) => left.has(id)) };
  });
  keepOrigin(localised, { original, marked: marked(localised, made) });
}

interface Localised {
  readonly kind: Kind;
  readonly records: Readonly<Record<string, AnyRecord>>;
  readonly used: readonly Translation[];
  /** Ids of records that stay as they are. */
  readonly left: readonly string[];
}

function localiseAll(kind: Kind, dataset: Dataset, { language, records }: Translations): Localised {
  const given: Readonly<Record<string, Translation>> = records[COLLECTIONS[kind]] ?? {};
  const originals = Object.entries<AnyRecord>(dataset[COLLECTIONS[kind]]);
  const used: Translation[] = [];
  const left: string[] = [];
  const localised = originals.map(([id, record]) => {
    const translation = find(given, id) ?? NOTHING;
    const isReady = isWhole(kind, record, translation, language);
    if (!isReady) left.push(id);
    else if (translation !== NOTHING) used.push(translation);
    return [id, isReady ? localiseRecord(kind, record, translation, language) : record] as const;
  });
  return { kind, records: Object.fromEntries(localised), used, left };
}

/** For a record that has no text of its own, such as a source without a label. */
const NOTHING: Translation = { by: "", status: "reviewed", on: "", texts: {} };

/** Whether a translation has every text of a record that it must give. */
export function isWhole<T extends Translatable>(
  kind: T,
  record: T extends "dataset" ? About : AnyRecord,
  translation: Translation,
  language: string,
): boolean {
  const all = textsOf(kind, record);
  return textsNeeded(kind, record, language).every((text) => wordsFor(text, translation, all) !== undefined);
}

/** One record in another language; it must be whole. */
export function localiseRecord(
  kind: Translatable,
  record: AnyRecord | About,
  translation: Translation,
  language: string,
): AnyRecord {
  const copy = structuredClone(record) as AnyRecord;
  formatDates(copy, language);
  const all = textsOf(kind, record as AnyRecord);
  for (const text of all) {
    const words = wordsFor(text, translation, all);
    if (words !== undefined) put(kind, copy, text, withDigits(words, language), translation, language);
  }
  const name = ownName(record, language);
  return name === undefined ? copy : ({ ...copy, name } as AnyRecord);
}

/** Each plain date in the words of the language. */
function formatDates(value: unknown, language: string): void {
  if (typeof value !== "object" || value === null) return;
  const fields = value as Record<string, unknown>;
  const edtf = fields["edtf"];
  const date = typeof edtf === "string" ? formatDate(edtf, language) : undefined;
  if (date !== undefined) fields["text"] = date;
  for (const inner of Object.values(fields)) formatDates(inner, language);
}

/** Puts words in the place of a text, or beside it where it is somebody's. */
function put(
  kind: Translatable,
  copy: AnyRecord,
  { path, steps }: TextOf,
  words: string,
  { by, status }: Translation,
  language: string,
): void {
  const ours: Ours = { lang: language, text: words, by, status };
  if (kind === "quote" && path === "text") Object.assign(copy, { ours: { ...ours, ...quotedHedge(copy) } });
  else if (path.startsWith("described.") && steps.at(-2) === "label")
    Object.assign(valueAt(copy, steps.slice(0, -2)) as object, { ours });
  else Object.assign(valueAt(copy, steps.slice(0, -1)) as object, { [steps.at(-1) ?? ""]: words });
}

/** The hedge in the words as quoted: a text comes before its hedge, so this is not translated yet. */
function quotedHedge(copy: AnyRecord): Pick<NonNullable<Quote["ours"]>, "hedge"> {
  const hedge = valueAt(copy, ["certainty", "hedge"]);
  return typeof hedge === "string" ? { hedge } : {};
}

function told(of: string, used: readonly Translation[], untranslated: readonly string[]): Translated {
  const statuses = used.map(({ status }) => STATUS_ORDER.indexOf(status));
  return {
    of,
    by: [...new Set(used.map(({ by }) => by))],
    status: STATUS_ORDER[Math.min(...statuses)] ?? "machine",
    ...(untranslated.length > 0 && { untranslated: [...untranslated] }),
  };
}

function aboutIn(about: About, header: Translation, language: string, translation: Translated): About {
  const localised = localiseRecord("dataset", about, header, language) as unknown as About;
  return { ...localised, language, translation };
}

function collectionsOf(made: readonly Localised[]): Partial<Dataset> {
  return Object.fromEntries(made.map(({ kind, records }) => [COLLECTIONS[kind], records]));
}

/** The dataset with a mark in each text of what is not translated; nothing where all is. */
function marked(localised: Dataset, made: readonly Localised[]): Dataset | undefined {
  if (made.every(({ left }) => left.length === 0)) return undefined;
  const collections = made.map(({ kind, records, left }) => {
    const copies = left.map((id) => [id, markedRecord(kind, records[id], localised.about.language)] as const);
    return [COLLECTIONS[kind], { ...records, ...Object.fromEntries(copies) }] as const;
  });
  return { ...localised, ...Object.fromEntries(collections) };
}

function markedRecord(kind: Kind, record: AnyRecord | undefined, language: string): AnyRecord | undefined {
  if (!record) return record;
  const copy = structuredClone(record);
  for (const { steps, text } of textsNeeded(kind, record, language))
    Object.assign(valueAt(copy, steps.slice(0, -1)) as object, { [steps.at(-1) ?? ""]: MARK + text });
  return copy;
}
