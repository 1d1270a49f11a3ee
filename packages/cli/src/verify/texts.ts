import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "@redlines/model";
import { didYouMean } from "@redlines/model/check";
import { type Located, UsageError } from "../dataset/problem.js";
import { readText } from "../read/file-text.js";
import { paragraphsOf } from "./normalise.js";

/** A source can be a book. */
const MAX_SOURCE_BYTES = 64 * 1_048_576;

/** The text of a source, paragraph by paragraph, and the file that it was read from. */
export interface HeldText {
  file: string;
  paragraphs: readonly string[];
}

export interface Texts {
  /** By the id of the source. */
  held: ReadonlyMap<string, HeldText>;
  /** Texts that are of no source. */
  problems: Located[];
}

/** Where texts are looked for, and whose they can be. */
export interface Wanted {
  /** The folder of the dataset. */
  dir: string;
  sources: readonly string[];
  /** The source that the dataset describes; absent where `dataset.yaml` does not say. */
  article: string | undefined;
  /** What was asked for: the folder of the texts, or one text, of one source. */
  texts?: string | undefined;
  file?: string | undefined;
  id?: string | undefined;
}

/**
 * The texts that are at hand. Without a wish that is `texts/<source>.txt` beside the dataset's folder for
 * each source, and `article.txt` beside it for the article. A text is never taken for another source's.
 * @throws {UsageError} when a text that was asked for cannot be read, or there is none at all
 */
export async function heldTexts(wanted: Wanted): Promise<Texts> {
  const { file, id } = wanted;
  if (file !== undefined) return one(sourceId(wanted, id), file);
  if (id !== undefined) return one(sourceId(wanted, id), join(folderOf(wanted), `${id}.txt`));
  return all(wanted);
}

async function one(id: string, file: string): Promise<Texts> {
  return { held: new Map([[id, await readHeld(file)]]), problems: [] };
}

async function all(wanted: Wanted): Promise<Texts> {
  const { sources, article } = wanted;
  const folder = folderOf(wanted);
  const names = await textsIn(folder);
  const known = names.filter((name) => sources.includes(name));
  const held = new Map<string, HeldText>();
  for (const name of known) held.set(name, await readHeld(join(folder, `${name}.txt`)));
  const beside = join(wanted.dir, "..", "article.txt");
  if (await isThere(beside)) {
    const id = sourceId(wanted, undefined);
    if (held.has(id)) throw twice(beside, join(folder, `${id}.txt`));
    held.set(id, await readHeld(beside));
  }
  if (held.size === 0) throw none(beside, join(folder, `${article ?? "SOURCE"}.txt`));
  const strays = names.filter((name) => !sources.includes(name));
  return { held, problems: strays.map((name) => stray(join(folder, `${name}.txt`), name, sources)) };
}

function folderOf({ dir, texts }: Wanted): string {
  return texts ?? join(dir, "..", "texts");
}

/** The names of the texts in a folder, without `.txt`; none where there is no folder. */
async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch(() => []);
  const texts = entries.filter((name) => name.endsWith(".txt") && !/^(\.|README)/.test(name));
  return texts.map((name) => name.slice(0, -".txt".length)).sort(compareText);
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function sourceId({ sources, article }: Wanted, asked: string | undefined): string {
  const id = asked ?? article;
  if (id === undefined)
    throw new UsageError(
      "dataset.yaml does not say which source is the article.",
      "Fix dataset.yaml, or name the source with --id.",
    );
  if (!sources.includes(id))
    throw new UsageError(
      `There is no source ${id}.`,
      didYouMean(id, sources) ?? `The sources are ${sources.join(", ") || "none yet"}.`,
    );
  return id;
}

async function readHeld(file: string): Promise<HeldText> {
  const content = await readText(file, MAX_SOURCE_BYTES);
  if (!content.ok) throw new UsageError(`${file}: ${content.message}.`, A_TEXT);
  const paragraphs = paragraphsOf(content.text);
  if (paragraphs.length === 0) throw new UsageError(`${file} is empty.`, A_TEXT);
  return { file, paragraphs };
}

const A_TEXT = "Name the text of the source: UTF-8, one paragraph a line.";

function twice(beside: string, inFolder: string): UsageError {
  return new UsageError(
    `${beside} and ${inFolder} are both given as the text of the article.`,
    "Keep one of the two.",
  );
}

function none(beside: string, inFolder: string): UsageError {
  return new UsageError(
    `There is no text to prove anything against: neither ${beside} nor ${inFolder} is there.`,
    "Put the text there, UTF-8, one paragraph a line, or name it with --source.",
  );
}

function stray(file: string, name: string, sources: readonly string[]): Located {
  return {
    rule: "verify",
    file,
    message: `this is the text of no source: there is no source \`${name}\``,
    expected: "the id of a source and .txt",
    found: `${name}.txt`,
    remedy: didYouMean(name, sources) ?? `the sources are ${sources.join(", ") || "none yet"}`,
  };
}
