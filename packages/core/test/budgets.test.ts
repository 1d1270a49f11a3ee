import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

/** Where the package's own exports lead, as built. */
const file = (entry: string): URL => new URL(import.meta.resolve(`@redlines/core${entry}`));

/**
 * The processor time that importing a module takes in a fresh process, in milliseconds: the least of
 * several, for what else the machine does can only add to it.
 */
function importTime(url: string, runs = 9): number {
  const code = `const before = process.cpuUsage(); await import(${JSON.stringify(url)}); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)`;
  const times = Array.from({ length: runs }, () => Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" })));
  return Math.min(...times);
}

const IMPORT_MS = 10;

test("importing the whole dataset takes at most 10 ms", { timeout: 60_000 }, () => {
  expect(importTime(file("").href)).toBeLessThan(IMPORT_MS);
});

test("the time of an import is measured: one that works for 20 ms is told", { timeout: 60_000 }, () => {
  const busy = "data:text/javascript,const from = process.cpuUsage(); while (process.cpuUsage(from).user < 20000);";
  expect(importTime(busy, 3)).toBeGreaterThan(IMPORT_MS);
});

test("each record, imported by its name, is under 1 kB gzip, but for the two ladders and the loop", () => {
  const lines = readFileSync(file("/named"), "utf8").split("\n");
  const sizes = lines.flatMap((line) => {
    const [, name = ""] = /^export const (\w+) =/.exec(line) ?? [];
    return name ? [{ name, gzip: gzipSync(line).length }] : [];
  });
  expect(sizes.length).toBeGreaterThan(200);
  expect(sizes.filter(({ gzip }) => gzip >= 1000).map(({ name }) => name)).toEqual([
    "directConflictOnSyrianSoil",
    "iranianPresenceInSyria",
    "escalationInSyria",
  ]);
});

test("the readme gives the budgets that are kept", () => {
  const limits = JSON.parse(readFileSync(new URL("../../../.size-limit.json", import.meta.url), "utf8")) as { name: string; limit: string }[];
  const all = limits.find(({ name }) => name.startsWith("@redlines/core: all facts"));
  expect(readFileSync(new URL("../README.md", import.meta.url), "utf8")).toContain(`(under ${all?.limit} gzip and ${IMPORT_MS} ms)`);
});
