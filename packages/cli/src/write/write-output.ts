import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { BUILT, type Files, type Mark } from "../emit/output.js";
import { reason } from "../read/file-text.js";
import { type Changes, compareOutput } from "./compare-output.js";
import { type Contents, contentsOf, isHollow } from "./contents-of.js";
import { fillStaging } from "./fill-staging.js";
import { whyInPlace, whyNotMoved } from "./in-place-because.js";
import { writeRemedy } from "./remedy.js";
import { makeStaging, recover, swap } from "./staging.js";
import { targetOf } from "./target-of.js";
import { writeInPlace } from "./write-in-place.js";

/** What a build did. */
export interface Written extends Changes {
  /** What about the folder kept it from being replaced as a whole, such as “is a mount”. */
  inPlace?: string;
}

/** One output on its way into its folder. */
export interface Job {
  /** As the user names it. */
  out: string;
  /** The folder itself, behind every link. */
  target: string;
  files: Files;
  changes: Changes;
  mark: Mark;
}

/**
 * Brings an output folder up to date. Files that would not change keep their time; if none would,
 * nothing is touched. Otherwise the folder is replaced as a whole: everything is put beside it first
 * and then renamed, so that whatever fails, and whenever the process is killed, no output is half new.
 * A folder that cannot be moved, such as a mount, is written in place: then each file is old or new.
 * @throws {UsageError} when the folder holds something that no build wrote, or cannot be written
 */
export async function writeOutput(out: string, files: Files, mark: Mark = BUILT): Promise<Written> {
  const target = await targetOf(out);
  await recover(target);
  const isOurs = await isBuilt(out, mark);
  const contents = await contentsOf(target);
  const changes = await compareOutput(target, contents.files, files);
  if (!isOurs && !staysWhole(contents, changes)) throw notOurs(out);
  mustBePlain(out, contents);
  if (changes.written.size + changes.removed.size === 0) return changes;
  const inPlace = await write({ out, target, files, changes, mark }, contents);
  return { ...changes, ...(inPlace !== undefined && { inPlace }) };
}

async function write(job: Job, contents: Contents): Promise<string | undefined> {
  const why = (await whyInPlace(job.target, contents)) ?? (await replace(job));
  if (why !== undefined) await writeInPlace(job);
  return why;
}

/** Replaces the folder, or says why it cannot be moved; then nothing has changed. */
async function replace({ out, target, files, changes }: Job): Promise<string | undefined> {
  let staging: string | undefined;
  try {
    staging = await makeStaging(target);
    await fillStaging(staging, target, files, changes);
    await swap(target, staging);
    return undefined;
  } catch (error) {
    const why = await whyNotMoved(target, error);
    if (why !== undefined) return why;
    throw new UsageError(`Nothing was written to ${out}: ${reason(error)}.`, writeRemedy(reason(error)));
  } finally {
    // What is left, because another program holds it, is cleared by the next build.
    if (staging !== undefined) await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether a build wrote it, or nobody wrote anything there. */
async function isBuilt(out: string, { path, start }: Mark): Promise<boolean> {
  const index = await readFile(join(out, path), "utf8").catch(() => "");
  return index.startsWith(start) || mustBeFolder(out, isHollow(out));
}

/** Whether all that lies there is of the output as it is. */
function staysWhole({ files, other }: Contents, { unchanged }: Changes): boolean {
  return other === undefined && unchanged.size === files.size;
}

function notOurs(out: string): UsageError {
  return new UsageError(
    `${out} holds files that no build wrote.`,
    "A build replaces its whole folder: name a new one, or empty this one yourself.",
  );
}

function mustBeFolder<T>(out: string, looked: Promise<T>): Promise<T> {
  return looked.catch((error: unknown) => {
    const why = reason(error);
    const named = "Name a new folder, or one that an earlier build wrote.";
    const remedy = why === "ENOTDIR" ? named : writeRemedy(why);
    throw new UsageError(`${out} cannot be a folder to write to: ${why}.`, remedy);
  });
}

function mustBePlain(out: string, { other }: Contents): void {
  if (other !== undefined)
    throw new UsageError(
      `${out} holds ${other}, which is neither a file nor a folder; no build wrote it.`,
      "Take it out, or name another folder: a build would put a plain file in its place.",
    );
}
