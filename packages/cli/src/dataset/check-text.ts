import { COLLECTIONS, type Dataset, type Kind } from "@redlines/model";
import { check, type Exception, type InferContext, type Problem, type Written } from "@redlines/model/check";
import { uncarried } from "../read/carried.js";
import { locate } from "../read/locate.js";
import { withoutBounds } from "./compile-times.js";
import type { Flags } from "./draw-flags.js";
import type { Located } from "./problem.js";
import { atPlace, formatRecord, type SourceFile, sourceText } from "./source-text.js";
import { validateRecord } from "./validate-record.js";

/** The record that a text is to hold, and the dataset among whose records it stands. */
export interface Among {
  readonly kind: Kind;
  readonly id: string;
  readonly dataset: Dataset;
  readonly flags: Flags;
  /** What the dataset excuses. */
  readonly exceptions?: readonly Exception[];
}

/** What a check finds in a text. */
export interface CheckedText {
  /** As `redlines check` reports them. Those of other records, which it breaks, have no line. */
  readonly problems: readonly Located[];
  /** The dataset with the record as the text has it; absent where its schema does not accept that. */
  readonly dataset: Dataset | undefined;
}

/**
 * Checks the text of one record as `redlines check` checks its file, without a file system: in a browser too.
 * The other records are taken as they were built. Seals are left to the command, as is what is only found by
 * reading all files, such as an id that two of them have.
 */
export function checkText(text: string, { kind, id, dataset, flags, exceptions = [] }: Among): CheckedText {
  const collection = COLLECTIONS[kind];
  const read = sourceText(`${collection}/${id}.yaml`, text, { kind, id });
  if ("problem" in read) return { problems: [read.problem], dataset: undefined };
  const { source } = read;
  const { problems, data } = validateRecord(source, { collection, id }, contextOf(dataset), flags);
  const judged = new Set(problems.map(({ path }) => path.join(".")));
  const others = uncarried(source).filter(({ path }) => !judged.has(path.join(".")));
  const placed = [...problems, ...others].map((problem) => atPlace(source, problem));
  if (data === undefined) return { problems: placed, dataset: undefined };
  const changed = { ...dataset, [collection]: { ...dataset[collection], [id]: data } };
  const broken = check(changed, { exceptions }).map((problem) => placedIn(source, problem));
  return { problems: [...placed, ...broken].sort(inOrder), dataset: changed };
}

/** Built records say all that their files say, and what was inferred. */
function contextOf(dataset: Dataset): InferContext {
  const written = (value: object): Written => withoutBounds(value) as Written;
  return {
    about: written(dataset.about),
    record: (collection, id) =>
      Object.hasOwn(dataset[collection], id) ? written(dataset[collection][id] ?? {}) : undefined,
  };
}

function placedIn(source: SourceFile, { record, path, ...rest }: Problem): Located {
  const isOwn = record?.id === source.record?.id;
  const file = record ? `${COLLECTIONS[record.kind]}/${record.id}.yaml` : "dataset.yaml";
  return { ...rest, file, record: formatRecord(record), ...(isOwn && locate(source.parsed, path)) };
}

/** Line by line; what has none comes last. */
function inOrder(a: Located, b: Located): number {
  return (a.line ?? Infinity) - (b.line ?? Infinity) || (a.column ?? 0) - (b.column ?? 0) || 0;
}
