import { replaceFile } from "../write/put-file.js";
import type { Fixed } from "./fix-file.js";

/**
 * Writes a file that was fixed, and says of each fix where it had to be written over: that could have been
 * lost half way.
 * @throws {UsageError} when it cannot be written
 */
export async function writeFixed(file: string, text: string, fixed: readonly Fixed[]): Promise<Fixed[]> {
  const stroke = await replaceFile(file, text);
  if (stroke === "renamed") return [...fixed];
  return fixed.map((fix) => ({ ...fix, what: `${fix.what} (written over: the file cannot be replaced)` }));
}
