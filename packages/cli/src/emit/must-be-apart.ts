import { resolve, sep } from "node:path";
import { UsageError } from "../dataset/problem.js";

/** The output folder is deleted and written anew: it must not hold the records, nor lie among them. */
export function mustBeApart(dir: string, out: string): void {
  const [data, built] = [resolve(dir) + sep, resolve(out) + sep];
  if (data.startsWith(built) || built.startsWith(data))
    throw new UsageError(
      `The output ${out} and the dataset ${dir} lie inside each other.`,
      "Name an output folder beside the dataset.",
    );
}
