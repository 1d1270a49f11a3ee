import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { minify } from "terser";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { harbourLine } from "../fixtures/harbour-line.js";
import { recordSchemas } from "../schema.js";
import { miniSource } from "./mini-source.js";
import * as mini from "@redlines/model/schema/mini";

const built = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** Bytes of a module with all that it imports, minified and compressed, as a browser would get it. */
async function gzipped(name: string): Promise<number> {
  const bundle = await rollup({
    input: built(name),
    plugins: [nodeResolve({ browser: true })],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: "esm" });
  const { code = "" } = await minify(output[0].code, { module: true, compress: { passes: 2 } });
  return gzipSync(code, { level: 9 }).length;
}

describe("the schemas for browsers", () => {
  it("were written from the schemas as they are: build the package after a change", () =>
    expect(readFileSync(built("schema-mini.mjs"), "utf8")).toBe(miniSource()));

  it("accept a whole dataset", () => expect(mini.dataset.parse(harbourLine())).toEqual(harbourLine()));

  it.each([
    ["HTTPS://fa.wikipedia.org/wiki/ایران", "𠮷".repeat(90), true],
    ["https:example.org/x", "x", false],
    ["https://example.org/", "𠮷".repeat(91), false],
    ["https://name:word@example.org/", "x", false],
  ])("judge as the full ones do: %s, %s", (url, label, accepted) => {
    const source = { ...harbourLine().sources["harbour-article"], url, label };
    expect(mini.recordSchemas.sources.safeParse(source).success).toBe(accepted);
    expect(recordSchemas.sources.safeParse(source).success).toBe(accepted);
  });

  it("are under 12 kB, which the full ones are not", async () => {
    expect(await gzipped("schema-mini.mjs")).toBeLessThan(12_000);
    expect(await gzipped("schema.js")).toBeGreaterThan(12_000);
  });
});
