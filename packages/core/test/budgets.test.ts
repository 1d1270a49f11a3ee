import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

/** Where the package's own exports lead, as built. */
const file = (entry: string): URL => new URL(import.meta.resolve(`@redlines/core${entry}`));

/** How long an import takes is measured in apps/bench; this counts the modules it is made of. */
test("importing the whole dataset loads two modules and nothing of anybody else's", () => {
  const imports = (entry: URL): string[] =>
    [...readFileSync(entry, "utf8").matchAll(/^import .* from "(.*)";$/gm)].map(([, name = ""]) => name);
  const entry = file("");
  expect(imports(entry)).toEqual(["./lookup.js"]);
  expect(imports(new URL("./lookup.js", entry))).toEqual([]);
});

test("each record, imported by its name, is under 1 kB gzip, but for the two ladders and the loop", () => {
  const lines = readFileSync(file("/named"), "utf8").split("\n");
  const sizes = lines.flatMap((line) => {
    const [, name = ""] = /^export const (\w+) =/.exec(line) ?? [];
    return name ? [{ name, gzip: gzipSync(line).length }] : [];
  });
  expect(sizes.length).toBeGreaterThan(190);
  expect(sizes.filter(({ gzip }) => gzip >= 1000).map(({ name }) => name)).toEqual([
    "directConflictOnSyrianSoil",
    "iranianPresenceInSyria",
    "escalationInSyria",
  ]);
});

test("the readme gives the budgets that are kept", () => {
  const limits = JSON.parse(readFileSync(new URL("../../../.size-limit.json", import.meta.url), "utf8")) as {
    name: string;
    limit: string;
  }[];
  const all = limits.find(({ name }) => name.startsWith("@redlines/core: all facts"));
  expect(readFileSync(new URL("../README.md", import.meta.url), "utf8")).toContain(
    `(under ${all?.limit} gzip)`,
  );
});
