import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const dist = new URL("../dist/", import.meta.url);

/** All that a built module imports, directly or through others; packages by name. */
function graph(entry: string): Set<string> {
  const seen = new Set([new URL(entry, dist).href]);
  for (const at of seen) {
    if (!at.startsWith("file:")) continue;
    for (const [, specifier = ""] of readFileSync(new URL(at), "utf8").matchAll(
      /^(?:import|export)\b[^;]*?from ["']([^"']+)["']|^import ["']([^"']+)["']/gm,
    ))
      seen.add(specifier.startsWith(".") ? new URL(specifier, at).href : specifier);
  }
  return seen;
}

describe("the built package", () => {
  it("is there to be read", () =>
    expect(existsSync(new URL("index.js", dist)), "build the package first: pnpm run build").toBe(true));

  it("imports nothing but its own modules in the main entry", () => {
    const outside = [...graph("index.js")].filter((module) => !module.startsWith("file:"));
    expect(outside).toEqual([]);
    expect([...graph("index.js")].some((module) => module.includes("/schema"))).toBe(false);
  });

  it("imports zod where the schemas are, which shows that the test above can fail", () =>
    expect(graph("schema.js")).toContain("zod"));
});
