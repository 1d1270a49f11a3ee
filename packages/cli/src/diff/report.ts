import type { Style } from "../report/style.js";
import { clean, count } from "../report/report.js";
import type { Edition } from "./edition.js";
import { bumpFor, type Change, POLICY, raise, type Step, stepOf } from "./policy.js";

/** Two editions, how they differ, and what the data policy requires. */
export interface Comparison {
  old: Edition;
  next: Edition;
  changes: readonly Change[];
  /** By the policy, as if the version were 1.0.0 or later. */
  step: Step;
  /** The part of the version to raise. */
  bump: Step;
  /** The version that the new edition should at least have. */
  version: string;
}

export function toComparison(old: Edition, next: Edition, changes: readonly Change[]): Comparison {
  const step = stepOf(changes);
  const bump = bumpFor(step, versionOf(old));
  return { old, next, changes, step, bump, version: raise(versionOf(old), bump) };
}

function versionOf({ about }: Edition): string {
  return typeof about["version"] === "string" ? about["version"] : "0.0.0";
}

/** One JSON document: the two editions, the step, the bump, and each change with its impact. */
export function asJson({ old, next, changes, step, bump, version }: Comparison): string {
  const readings = old.dataset && next.dataset ? "compared" : "not compared";
  const editions = { old: editionRow(old), new: editionRow(next) };
  const document = { ...editions, step, bump, version, readings, changes: changes.map(changeRow) };
  return JSON.stringify(document, null, 2);
}

function editionRow(edition: Edition): object {
  return { path: edition.path, id: edition.about["id"], version: versionOf(edition) };
}

function changeRow({ rule, record, path, previously, now }: Change): object {
  return { rule, ...POLICY[rule], record, path, previously, now };
}

/** The changes record by record, as Previously, Now and Impact, and a closing line with the step. */
export function asText(comparison: Comparison, style: Style): string {
  const groups = new Map<string, Change[]>();
  for (const change of comparison.changes)
    groups.set(nameOf(change), [...(groups.get(nameOf(change)) ?? []), change]);
  const blocks = [...groups].map(([record, changes]) =>
    [style.bold(clean(record)), changes.map((change) => formatChange(change, style)).join("\n\n")].join("\n"),
  );
  return [...blocks, summary(comparison, style)].join("\n\n");
}

function nameOf({ record }: Change): string {
  return record ?? "dataset";
}

function formatChange({ rule, path, previously, now }: Change, style: Style): string {
  const { step, impact } = POLICY[rule];
  const colour = step === "major" ? style.red : (text: string): string => text;
  const lines: [string, string | undefined][] = [
    ["field", clean(path) || undefined],
    ["previously", formatValue(previously)],
    ["now", formatValue(now)],
    ["impact", `${colour(step)}: ${impact} (${rule})`],
  ];
  return lines
    .flatMap(([name, text]) => (text === undefined ? [] : [`    ${style.dim(name.padEnd(10))}  ${text}`]))
    .join("\n");
}

/** Long enough for a sentence. */
const MAX_LENGTH = 240;

function formatValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = clean(typeof value === "string" ? value : JSON.stringify(value));
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function summary({ old, next, changes, step, bump, version }: Comparison, style: Style): string {
  if (changes.length === 0) return `${style.green("ok")}  ${old.path} and ${next.path} say the same`;
  const records = new Set(changes.map(({ record }) => record)).size;
  const total = `${count(changes.length, "change")} in ${count(records, "record")}`;
  const policy = `the data policy requires a ${step} step${lowered({ step, bump })}`;
  const unread =
    old.dataset && next.dataset
      ? ""
      : "\nReadings were not compared: the model of this tool does not accept both editions.";
  return `${total}; ${policy}: ${versionOf(old)} → ${version}${unread}`;
}

/** What the step comes to before 1.0.0. */
export function lowered({ step, bump }: Pick<Comparison, "step" | "bump">): string {
  return step === bump ? "" : `, a ${bump} bump before 1.0.0`;
}
