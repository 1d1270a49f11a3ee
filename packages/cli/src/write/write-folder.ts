import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";
import { isOfNobody } from "./contents-of.js";
import { writeRemedy } from "./remedy.js";

/**
 * Writes a new folder, or into an empty one; a new repository counts as empty. Everything is prepared
 * first: whatever fails, nothing is left half done.
 * @throws {UsageError} when there is something in the folder, or it cannot be written
 */
export async function writeFolder(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  const isThere = await mustHaveRoom(dir, files);
  const target = resolve(dir);
  try {
    const prepared = await placeFor(target, isThere);
    try {
      await fill(prepared, files);
      await (isThere ? moveInto(prepared, target) : rename(join(prepared, "new"), target));
    } finally {
      await rm(prepared, { recursive: true, force: true });
    }
  } catch (error) {
    const why = reason(error);
    throw new UsageError(`${dir} cannot be written: ${why}.`, writeRemedy(why));
  }
}

/** Within a folder that is there, which may be a mount, or lie where nothing can be put beside it. */
async function placeFor(target: string, isThere: boolean): Promise<string> {
  if (isThere) return mkdtemp(join(target, ".redlines-"));
  await mkdir(dirname(target), { recursive: true });
  return mkdtemp(join(dirname(target), `.${basename(target)}-`));
}

/** What a repository has before anything is in it, as hosts and editors make it. */
const OF_REPOSITORIES =
  /^(README|LICEN[CS]E|COPYING|\.gitattributes|\.editorconfig|\.github|\.idea|\.vscode)\b/i;

/** Whether the folder is there. */
async function mustHaveRoom(dir: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  const names = await namesIn(dir);
  const ours = new Set([...files.keys()].map((path) => path.split("/")[0]));
  const first = names?.find((name) => ours.has(name) || !(isOfNobody(name) || OF_REPOSITORIES.test(name)));
  if (first !== undefined)
    throw new UsageError(`${dir} is not empty: it holds ${first}.`, "Name a new folder, or an empty one.");
  return names !== undefined;
}

function namesIn(dir: string): Promise<string[] | undefined> {
  return readdir(dir).catch((error: unknown) => {
    const why = reason(error);
    if (why === "ENOENT") return undefined;
    throw new UsageError(`${dir} cannot be a new folder: ${why}.`, "Name a new folder, or an empty one.");
  });
}

async function fill(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(dir, "new", path)), { recursive: true });
    await writeFile(join(dir, "new", path), text, { flag: "wx" });
  }
}

/** Keeps the folder itself, in which somebody may stand. */
async function moveInto(prepared: string, target: string): Promise<void> {
  for (const name of await readdir(join(prepared, "new")))
    await rename(join(prepared, "new", name), join(target, name));
}
