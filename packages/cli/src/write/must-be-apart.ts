import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { UsageError } from "../dataset/problem.js";

/** The output folder is deleted and written anew: it must not hold the records, nor lie among them. */
export async function mustBeApart(dir: string, out: string): Promise<void> {
  const [data, built] = [`${await real(dir)}${sep}`, `${await real(out)}${sep}`];
  if (data.startsWith(built) || built.startsWith(data))
    throw new UsageError(
      `The output ${out} and the dataset ${dir} lie inside each other.`,
      "Name an output folder beside the dataset.",
    );
}

/** Behind every link. */
function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
