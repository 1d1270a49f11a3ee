import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";
import type { WORK } from "./work.ts";
import { writeFiles } from "./write-files.ts";

type Name = keyof typeof WORK;
interface Measured {
  milliseconds: number;
  kilobytes: number;
  problems: number;
}

const MEASURE = fileURLToPath(new URL("./measure.ts", import.meta.url));
const SIZES = process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [10_000, 100_000];
const TIMES = 3;

/** The least of a few runs: what other programs take away is not ours. */
function measure(name: Name, path: string): Measured {
  const runs = Array.from({ length: TIMES }, () => {
    const output = execFileSync(process.execPath, ["--max-old-space-size=8192", MEASURE, name, path], {
      encoding: "utf8",
    });
    return JSON.parse(output) as Measured;
  });
  if (runs.some(({ problems }) => problems > 0))
    throw new Error(`${name} found problems in a dataset that has none.`);
  return {
    milliseconds: Math.min(...runs.map((run) => run.milliseconds)),
    kilobytes: Math.min(...runs.map((run) => run.kilobytes)),
    problems: 0,
  };
}

function measureSize(size: number): Record<Name, Measured> {
  const root = mkdtempSync(join(tmpdir(), "redlines-bench-"));
  try {
    const dataset = generate(size);
    writeFileSync(join(root, "dataset.json"), JSON.stringify(dataset));
    writeFiles(dataset, join(root, "data"));
    const [json, dir] = [join(root, "dataset.json"), join(root, "data")];
    return {
      "data-bare": measure("data-bare", json),
      "data-check": measure("data-check", json),
      "files-bare": measure("files-bare", dir),
      "files-check": measure("files-check", dir),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);

function printPair(size: number, what: string, bare: Measured, checked: Measured): void {
  const megabytes = Math.round(bare.kilobytes / 1024);
  console.log(
    `${String(size).padStart(7)}  ${what.padEnd(26)}  ` +
      `time × ${ratio(checked.milliseconds, bare.milliseconds)}  ` +
      `peak memory × ${ratio(checked.kilobytes, bare.kilobytes)}  ` +
      `(bare: ${Math.round(bare.milliseconds)} ms, ${megabytes} MB)`,
  );
}

console.log(
  "check, in processor time and peak memory, as a ratio to a bare parse of the same data by the schemas\n",
);
const results = SIZES.map((size) => {
  const measured = measureSize(size);
  printPair(size, "in memory: schemas + rules", measured["data-bare"], measured["data-check"]);
  printPair(size, "from YAML files", measured["files-bare"], measured["files-check"]);
  return { size, measured };
});
for (const [index, { size, measured }] of results.entries()) {
  const smaller = results[index - 1];
  if (!smaller) continue;
  console.log(`\nfrom ${smaller.size} to ${size} records, time per record:`);
  for (const name of Object.keys(measured) as Name[]) {
    const [many, few] = [measured[name], smaller.measured[name]];
    const growth = ratio(many.milliseconds / size, few.milliseconds / smaller.size);
    console.log(`  ${name.padEnd(12)}  × ${growth}`);
  }
}
