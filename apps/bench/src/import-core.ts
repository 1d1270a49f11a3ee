import { execFileSync } from "node:child_process";

/** How often each import is repeated, each time in a fresh process. */
const RUNS = 15;

const DATASET = import.meta.resolve("@redlines/core");
const NOTHING = "data:text/javascript,";

/** The time that importing a module takes, in milliseconds: the least of several, for what else a machine does can only add. */
function importTime(url: string): number {
  const code = `const from = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - from)`;
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" })),
  );
  return Math.min(...times);
}

const [nothing, dataset] = [importTime(NOTHING), importTime(DATASET)];
console.log(
  `importing @redlines/core in a fresh process: ${dataset.toFixed(1)} ms, ${(dataset / nothing).toFixed(1)} times an empty module (asked: at most 10 ms)`,
);
