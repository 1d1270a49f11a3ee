import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { reason } from "../read/file-text.js";
import { isTemporaryOfOther } from "./put-file.js";

/** What lies in an output folder. */
export interface Contents {
  /** The files, by their paths in it with `/`; empty where there is no folder. */
  files: Set<string>;
  /** The path of something that is neither a file nor a folder, such as a link. */
  other?: string;
  /** Version control's own, or the system's: nothing of it is read or changed. */
  kept?: string;
}

const REPOSITORIES = new Set([".git", ".hg", ".svn", ".jj"]);

/** What systems put into a folder by themselves. */
const OF_SYSTEMS = new Set([".DS_Store", "Thumbs.db", "desktop.ini", "lost+found"]);

/** Whether a folder that holds only this counts as empty: a new repository, or what a system leaves. */
export function isOfNobody(name: string): boolean {
  return REPOSITORIES.has(name) || OF_SYSTEMS.has(name);
}

/** Looks through a folder and follows no link. */
export async function contentsOf(folder: string): Promise<Contents> {
  const contents: Contents = { files: new Set() };
  await look(folder, "", contents);
  return contents;
}

/** Whether nobody has put anything into a folder, or into those within it; stops at the first thing. */
export async function isHollow(folder: string, isTop = true): Promise<boolean> {
  for (const entry of await entriesOf(folder)) {
    if (isTop && isOfNobody(entry.name)) continue;
    if (!entry.isDirectory() || !(await isHollow(join(folder, entry.name), false))) return false;
  }
  return true;
}

async function look(folder: string, below: string, contents: Contents): Promise<void> {
  for (const entry of await entriesOf(join(folder, below))) {
    const path = `${below}${entry.name}`;
    if (below === "" && isOfNobody(entry.name)) contents.kept = entry.name;
    else if (entry.isDirectory()) await look(folder, `${path}/`, contents);
    else note(entry, path, contents);
  }
}

function note(entry: Dirent, path: string, contents: Contents): void {
  if (!entry.isFile()) contents.other ??= path;
  else if (!isTemporaryOfOther(entry.name)) contents.files.add(path);
}

function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    reason(error) === "ENOENT" ? [] : Promise.reject(error),
  );
}
