import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSample } from "./fixtures/sample-package.js";
import { type BundleSizes, type Size, sizeOf } from "./sizes.mjs";

describe("a package that is in order", () => {
  let built: Awaited<ReturnType<typeof buildSample>>;
  const read = (path: string) => readFile(join(built.dir, path), "utf8");

  beforeAll(async () => {
    built = await buildSample({});
  });

  test("it builds, and says how large its bundle is", () => {
    expect(built.output).toMatch(
      /sample bundle\.js: \d+ bytes brotli, 1\.\d{3} times a minimal Lit element \(\d+\); \d+ \(\S+ times\)/,
    );
    expect(built.code).toBe(0);
  });

  test("its modules keep their imports, know their version and have types", async () => {
    expect(await read("dist/sample-element.js")).toMatch(/from ["']lit["']/);
    expect(await read("dist/sample-element.js")).toContain('version = "1.2.3"');
    expect(await read("dist/sample-element.d.ts")).toContain("class SampleElement extends LitElement");
  });

  test("its bundle imports only what it loads on demand, and its templates are shortened", async () => {
    const bundle = await read("dist/bundle.js");
    expect(bundle).not.toMatch(/\bfrom\s*"/);
    expect(bundle).toMatch(/import\("\.\/bundle\/sample-\w+-big-[0-9a-f]{8}\.js"\)/);
    expect(bundle).toContain('version="1.2.3"');
    expect(bundle).toContain("Hello, ");
    expect(bundle).not.toContain("Hello,   ");
  });

  test("what it weighs is beside it, as data", async () => {
    const { minimal, bundles } = JSON.parse(await read("dist/sizes.json")) as {
      minimal: Size;
      bundles: Record<string, BundleSizes>;
    };
    const { first, files, languages } = bundles["bundle.js"] ?? {};
    expect(first).toEqual({
      ...sizeOf(await read("dist/bundle.js")),
      ratio: expect.closeTo((first?.brotli ?? 0) / minimal.brotli, 3),
    });
    expect(Object.keys(languages ?? {})).toEqual([expect.stringMatching(/^bundle\/.*-fr\.js$/)]);
    for (const [file, size] of Object.entries(files ?? {}))
      expect(size).toEqual(sizeOf(await read(`dist/${file}`)));
  });

  test("the licence of what is inside the bundle is beside it", async () => {
    const notices = await read("dist/THIRD-PARTY-LICENSES.txt");
    expect(notices).toContain("lit-html 3.");
    expect(notices).toContain("Redistributions in binary form must reproduce the above copyright");
  });

  test("its manifest lists attributes, slots, parts, properties, events, at published paths", async () => {
    const { modules } = JSON.parse(await read("custom-elements.json")) as {
      modules: { path: string; declarations: object[] }[];
    };
    const module = modules.find(({ path }) => path === "dist/sample-element.js");
    expect(module?.declarations[0]).toMatchObject({
      attributes: expect.arrayContaining([
        expect.objectContaining({ name: "name", fieldName: "name", description: "Whom to greet." }),
        expect.objectContaining({ name: "heading-level", fieldName: "headingLevel" }),
      ]),
      slots: [{ name: "note", description: "what the host adds" }],
      cssParts: [{ name: "name", description: "the name" }],
      cssProperties: [{ name: "--sample-colour", description: "its colour" }],
      events: [expect.objectContaining({ name: "sample-ready", type: { text: "CustomEvent<string>" } })],
    });
  });
});
