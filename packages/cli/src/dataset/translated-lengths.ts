import { COLLECTIONS, find, type Kind, KINDS } from "@redlines/model";
import { translation } from "@redlines/model/schema";
import { textsOf, type TextsFrom, type Translatable } from "@redlines/model/translation";
import type { Built } from "../read/built-file.js";
import type { Issue } from "./issue-messages.js";

/**
 * The issues of a translation, without those that its original could not have: a text in another language may
 * be longer than the original may, up to what a translation can hold. What is no text keeps its own limit.
 */
export function issuesOfTranslation(all: readonly Issue[], built: Built): Issue[] {
  return all.flatMap((issue) => longTexts(issue) ?? [issue]).flatMap((issue) => asTranslated(issue, built));
}

/** Of a choice of forms one of which is only too long: what is too long in it. */
function longTexts(issue: Issue): Issue[] | undefined {
  if (issue.code !== "invalid_union") return undefined;
  const isLong = (one: readonly Issue[]): boolean => one.every(({ code }) => code === "too_big");
  const branch = issue.errors.find((one) => one.length > 0 && isLong(one));
  return branch?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A text that is too long is held to the limit of translations instead. */
function asTranslated(issue: Issue, built: Built): Issue[] {
  if (issue.code !== "too_big" || !isText(issue.path, built)) return [issue];
  const text = issue.path.reduce<unknown>((from, step) => (from as typeof built)[String(step)], built);
  const found = translation.shape.texts.valueType.safeParse(text).error?.issues ?? [];
  return found.map((one) => ({ ...one, path: issue.path }));
}

/** Whether a translation gives what stands at a path of a dataset: in its place, or beside it as `ours`. */
function isText([top, ...path]: Issue["path"], built: Built): boolean {
  if (top === "about") return has("dataset", built.about as unknown as TextsFrom<"dataset">, path);
  const kind = KINDS.find((one) => COLLECTIONS[one] === top);
  if (kind === undefined) return false;
  const [id, ...steps] = path;
  const record = find(built[COLLECTIONS[kind]] as Readonly<Record<string, TextsFrom<Kind>>>, String(id));
  return record !== undefined && has(kind, record, steps);
}

function has<T extends Translatable>(kind: T, from: TextsFrom<T>, path: Issue["path"]): boolean {
  const at = JSON.stringify(path.filter((step) => step !== "ours"));
  return textsOf(kind, from).some(({ steps }) => JSON.stringify(steps) === at);
}
