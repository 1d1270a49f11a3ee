import {
  COLLECTIONS,
  type Dataset,
  EXCERPT_KINDS,
  excerptIds,
  type ExcerptKind,
  find,
  KINDS,
} from "@redlines/model";
import { didYouMean } from "@redlines/model/check";
import { UsageError } from "../dataset/problem.js";

/** A record that a widget can show. */
export interface Shown {
  kind: ExcerptKind;
  id: string;
}

/** `KIND/ID`, taken apart; `kind` is one that has a widget. */
export function parseRecord(written: string): Shown {
  const [kind = "", id = "", ...more] = written.split("/");
  if (kind === "" || id === "" || more.length > 0)
    throw new UsageError(
      `${written} does not name a record.`,
      "Write KIND/ID, such as actor/norvane; ID is the name of the record's file without .yaml.",
    );
  const shown = EXCERPT_KINDS.find((name) => name === kind);
  if (shown) return { kind: shown, id };
  const known = (KINDS as readonly string[]).includes(kind);
  throw new UsageError(
    known ? `No widget shows a record of kind ${kind}.` : `There is no kind ${kind}.`,
    (known ? undefined : didYouMean(kind, EXCERPT_KINDS)) ?? `Widgets show: ${EXCERPT_KINDS.join(", ")}.`,
  );
}

/**
 * The record as the dataset has it today: a former id leads to the record that it became.
 * @throws {UsageError} when there is none, with the reason where the id was retired
 */
export function findRecord(dataset: Dataset, { kind, id }: Shown): Shown {
  const { redirects } = dataset;
  const redirect = find(redirects, id);
  const current = redirect && "to" in redirect ? redirect.to : id;
  const ids = excerptIds(dataset, kind);
  if (ids.includes(current)) return { kind, id: current };
  if (redirect && "retired" in redirect)
    throw new UsageError(`The id ${id} was retired: ${redirect.retired}`, "Name another record.");
  const other = KINDS.find((name) => Object.hasOwn(dataset[COLLECTIONS[name]], current));
  throw new UsageError(
    `There is no ${kind} ${id}${other ? `: it is of kind ${other}` : ""}.`,
    didYouMean(id, ids) ?? `Each ${kind} of this dataset: ${ids.join(", ") || "none"}.`,
  );
}
