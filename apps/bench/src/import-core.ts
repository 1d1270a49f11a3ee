import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How often each import is repeated, each time in a fresh process. */
const RUNS = 15;

const IMPORT_TIME = fileURLToPath(new URL("./import-time.ts", import.meta.url));
const DATASET = import.meta.resolve("@redlines/core");
const EMPTY_MODULE = "data:text/javascript,";

/**
 * The time that importing a module takes, in milliseconds: the least of several, for what else a
 * machine does can only add.
 */
function importTime(url: string): number {
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, [IMPORT_TIME, url], { encoding: "utf8" })),
  );
  return Math.min(...times);
}

const [empty, dataset] = [importTime(EMPTY_MODULE), importTime(DATASET)];
console.log(
  `importing @redlines/core in a fresh process: ${dataset.toFixed(1)} ms, ` +
    `${(dataset / empty).toFixed(1)} times an empty module (asked: at most 10 ms)`,
);
