import { isSameLanguage } from "../primary-tag.js";
import type { Text, Translation } from "../types.js";
import { type TextOf, type TextsFrom, textsOf, type Translatable, valueAt } from "./texts.js";

/** The first of some words that is in a language. */
function wordsIn<T extends Text>(words: readonly T[] = [], language: string): T | undefined {
  return words.find(({ lang }) => isSameLanguage(lang, language));
}

/**
 * The texts of a record that a translation into a language must give: but for a name that the record has in
 * that language, and somebody's words that a source has in it.
 */
export function textsNeeded<T extends Translatable>(
  kind: T,
  record: TextsFrom<T>,
  language: string,
): TextOf[] {
  return textsOf(kind, record).filter((text) => !isInLanguage(record, text, language));
}

function isInLanguage(record: object, { path, steps }: TextOf, language: string): boolean {
  if (path === "name") return ownName(record, language) !== undefined;
  if (path === "text" && "language" in record) return wordsIn(versionsOf(record), language) !== undefined;
  return path.startsWith("described.") && wordsIn(labelAt(record, steps), language) !== undefined;
}

/** The words of a quote in every language in which a source has them. */
function versionsOf(record: object): Text[] {
  const { language, text, versions = [] } = record as { language: string; text: string; versions?: Text[] };
  return [{ lang: language, text }, ...versions];
}

/** The label of somebody, where it is a label to which the steps lead. */
function labelAt(record: object, steps: readonly (string | number)[]): Text[] {
  if (steps.at(-2) !== "label") return [];
  return [valueAt(record, steps.slice(0, -1)) as Text];
}

/** The name that a record has in a language, in use and in its script. */
export function ownName(record: object, language: string): string | undefined {
  const names = valueAt(record, ["names"]) as (Text & { kind: string })[] | undefined;
  return wordsIn(
    names?.filter(({ kind }) => kind !== "former"),
    language,
  )?.text;
}

/** The words of a translation for a text; nothing where they are still to come. */
export function wordsFor(
  { path, text }: TextOf,
  { texts }: Pick<Translation, "texts">,
  all: readonly TextOf[],
): string | undefined {
  return given(texts, path) ?? borrowed(text, path, texts, all);
}

function given(texts: Translation["texts"], path: string): string | undefined {
  const words = Object.hasOwn(texts, path) ? texts[path] : undefined;
  return words === "" ? undefined : words;
}

/** What says the same as another text of its record, as an inferred label does, is translated with it. */
function borrowed(
  text: string,
  path: string,
  texts: Translation["texts"],
  all: readonly TextOf[],
): string | undefined {
  const same = all.find(
    (other) => other.path !== path && unstopped(other.text) === unstopped(text) && given(texts, other.path),
  );
  const words = same && given(texts, same.path);
  return words !== undefined && !text.endsWith(".") ? unstopped(words) : words;
}

/** Whether a text says what another one before it says, as a label that was inferred does. */
export function isRepeated({ path, text }: TextOf, all: readonly TextOf[]): boolean {
  const first = all.find((other) => unstopped(other.text) === unstopped(text));
  return first !== undefined && first.path !== path;
}

function unstopped(text: string): string {
  return text.replace(/\.$/, "");
}
