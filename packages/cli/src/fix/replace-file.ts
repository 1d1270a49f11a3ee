import { rename, rm, stat, writeFile } from "node:fs/promises";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";

/**
 * Puts new text into a file at one stroke: whatever fails, the file is as it was.
 * @throws {UsageError} when it cannot be written
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { mode: (await stat(file)).mode });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`${file} cannot be written: ${reason(error)}.`, "Check that you may write there.");
  }
}
