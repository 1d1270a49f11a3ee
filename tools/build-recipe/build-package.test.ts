import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BundleSizes, type Size, sizeOf } from "./sizes.mjs";

const recipe = fileURLToPath(new URL(".", import.meta.url));

const element = `
import { LitElement, css, html, type CSSResult, type PropertyDeclarations, type TemplateResult } from "lit";

/**
 * A sample.
 * @tagname sample-element
 * @slot note - what the host adds
 * @csspart name - the name
 * @cssproperty --sample-colour - its colour
 * @fires {CustomEvent<string>} sample-ready - when it stands
 */
export class SampleElement extends LitElement {
  /** The version of the package. */
  static readonly version: string = "__VERSION__";
  static override properties: PropertyDeclarations = {
    name: { type: String },
    headingLevel: { attribute: "heading-level", type: Number },
  };
  static override styles: CSSResult = css\`
    :host {
      color: var(--sample-colour);
    }
  \`;

  /** Whom to greet. */
  declare name: string;
  /** The level of its heading. */
  declare headingLevel: number;

  override render(): TemplateResult {
    return html\`<p part="name">Hello,   \${this.name}</p><slot name="note"></slot>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sample-element": SampleElement;
  }
  interface HTMLElementEventMap {
    "sample-ready": CustomEvent<string>;
  }
}
`;

/** Each line of it says something else than the class does, or nothing. */
const untrue = element
  .replace(
    "* @slot note - what the host adds",
    "* @slot note\n * @attr {string} gone - no longer\n * @attr {string} worn - which a style sheet knows",
  )
  .replace(":host {", ":host([worn]) {")
  .replace("{CustomEvent<string>} sample-ready", "sample-ready")
  .replace("/** Whom to greet. */", "")
  .replace(
    "override render",
    `static override readonly observedAttributes: string[] = [...LitElement.observedAttributes, "tone"];

  override render`,
  )
  .replace('"sample-element": SampleElement', '"sample-element": HTMLElement')
  .replace(
    '"sample-ready": CustomEvent<string>;',
    '"sample-ready": CustomEvent<string>;\n    "sample-gone": Event;',
  );

/** It does not compress well. */
const noise = JSON.stringify(Array.from({ length: 3000 }, (_, index) => Math.sin(index)).join(" "));

const sources = {
  "tsconfig.json": JSON.stringify({ extends: "../../../../tsconfig.base.json", include: ["src"] }),
  "src/sample-element.ts": element,
  "src/define.ts": `import { SampleElement } from "./sample-element.js";
customElements.define("sample-element", SampleElement);
export const later = async (): Promise<string> => (await import("./big.js")).big;
export const french = async (): Promise<string> => (await import("./messages/fr.js")).messages;
`,
  "src/messages/fr.ts": `export const messages: string = "mots";\n`,
  "src/big.ts": `export const big: string = ${noise};\n`,
};

const manifest = {
  name: "sample",
  version: "1.2.3",
  type: "module",
  exports: {
    ".": { types: "./dist/sample-element.d.ts", default: "./dist/sample-element.js" },
    "./bundle.js": { default: "./dist/bundle.js" },
    ...Object.fromEntries(
      ["react", "preact", "solid", "vue", "svelte"].map((name) => [
        `./${name}`,
        { types: `./dist/${name}.d.ts` },
      ]),
    ),
    "./vscode.html-custom-data.json": "./dist/vscode.html-custom-data.json",
  },
  customElements: "custom-elements.json",
  redlines: { bundles: { "bundle.js": { from: "define.js", maxRatio: 1.5, hashed: true } } },
};

/** Folders stand inside the recipe's own, so that they find lit as a real package does. */
async function writePackage(files: Record<string, string>): Promise<string> {
  await mkdir(join(recipe, "build"), { recursive: true });
  const dir = await mkdtemp(join(recipe, "build/sample-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

function build(dir: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(recipe, "build-package.mjs")], { cwd: dir });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data: Buffer) => (output += data.toString()));
    child.on("close", (code) => resolve({ code, output }));
  });
}

const dirs: string[] = [];

async function buildSample(
  files: Record<string, string>,
): Promise<{ dir: string; code: number | null; output: string }> {
  const dir = await writePackage({ ...sources, "package.json": JSON.stringify(manifest), ...files });
  dirs.push(dir);
  return { dir, ...(await build(dir)) };
}

afterAll(() => Promise.all(dirs.map((dir) => rm(dir, { recursive: true }))));

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

describe("a build that must fail", () => {
  test("a manifest that is not what the sources are: all of it is told at once", async () => {
    const { code, output } = await buildSample({ "src/sample-element.ts": untrue });
    const told = output.split("\n").filter((line) => line.startsWith("  "));
    expect([code, told]).toEqual([
      1,
      [
        "  SampleElement: the member name has no description",
        "  SampleElement: the attribute tone has no description",
        "  SampleElement: the attribute tone has no type",
        "  SampleElement: the attribute name has no description",
        "  SampleElement: the event sample-ready has no type",
        "  SampleElement: the slot note has no description",
        "  SampleElement: no code knows the attribute gone that an @attr describes",
        "  SampleElement: HTMLElementTagNameMap says that <sample-element> is HTMLElement",
        "  the event sample-ready is of no type in JSDoc, and CustomEvent<string> in HTMLElementEventMap",
        "  the event sample-gone is not described in JSDoc, and Event in HTMLElementEventMap",
      ],
    ]);
  });

  test("types that are made and cannot be imported", async () => {
    const { "./vue": _, ...exports } = manifest.exports as Record<string, unknown>;
    const { code, output } = await buildSample({ "package.json": JSON.stringify({ ...manifest, exports }) });
    expect([code, output]).toEqual([
      1,
      expect.stringContaining("`exports` does not name ./vue, which the build writes"),
    ]);
  });

  test.each([
    [
      "the ratio",
      { maxRatio: 0.9 },
      {},
      /sample bundle\.js: \d+ bytes brotli; the budget is \d+\. It is \d+ bytes over/,
    ],
    [
      "what a language may cost",
      {},
      { "src/messages/fr.ts": `export const words: string = ${noise};\n` },
      /-fr\.js: \d{5} bytes brotli; the budget is 1000/,
    ],
  ])(
    "over %s: it says the size, the budget and by how much, and nothing of where it threw",
    async (_, budget, files, told) => {
      const redlines = { bundles: { "bundle.js": { from: "define.js", ...budget } } };
      const { code, output } = await buildSample({
        "package.json": JSON.stringify({ ...manifest, redlines }),
        ...files,
      });
      expect([code, output]).toEqual([1, expect.stringMatching(told)]);
      expect(output).not.toContain("    at ");
    },
    30_000,
  );

  test("a bundle whose import cannot be found", async () => {
    const declared = `declare module "@redlines/nowhere";\n`;
    const { code, output } = await buildSample({
      "src/define.ts": `import "@redlines/nowhere";\n`,
      "src/nowhere.d.ts": declared,
    });
    expect([code, output]).toEqual([1, expect.stringMatching(/@redlines\/nowhere.*could not be resolved/)]);
  });

  test("a type error", async () => {
    const { code, output } = await buildSample({ "src/big.ts": "export const big: string = 1;\n" });
    expect([code, output]).toEqual([1, expect.stringContaining("error TS2322")]);
  });
});
