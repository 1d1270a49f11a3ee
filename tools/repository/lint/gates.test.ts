import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TOP } from "../top.js";

/** From where a sample stands. */
const MODEL = relative(join(tmpdir(), "redlines-gates", "0"), join(TOP, "packages/model"));

const lit = 'import { LitElement, html } from "lit";\n';
const inElement = (body: string) => `${lit}export class SampleElement extends LitElement {\n${body}\n}\n`;

/** Each rule, and a file that breaks it. */
const broken: [rule: string, text: string][] = [
  [
    "repository(no-decorators)",
    'import { property } from "lit/x.js";\nexport class A { @property() declare x: string; }\n',
  ],
  ["repository(no-suppressions)", "// oxlint-disable-next-line no-var\nexport const x = 1;\n"],
  ["repository(no-suppressions)", "// @ts-expect-error because\nexport const x: string = 1;\n"],
  [
    "repository(no-own-launch)",
    'import { firefox } from "playwright";\nexport const x = firefox.launch();\n',
  ],
  ["repository(no-own-launch)", 'export const x = import("playwright");\n'],
  ["repository(no-named-browser)", 'export const x = ["chromium", "firefox"];\n'],
  ["repository(no-named-browser)", 'import { x } from "./x.js";\nexport const y = x("webkit");\n'],
  ["repository(stay-in-package)", `export { x } from "${MODEL}/src/index.js";\n`],
  ["repository(stay-in-package)", `export const x = new URL("${MODEL}/README.md", import.meta.url);\n`],
  ["repository(stay-in-package)", `export const x = import(\`${MODEL}/\${1}.js\`);\n`],
  ["repository(line-length)", `/** ${"x".repeat(110)} */\nexport const x = 1;\n`],
  ["repository(line-length)", `export const x = "${"x".repeat(110)}";\n`],
  [
    "no-restricted-imports",
    'import { styleMap } from "lit/directives/style-map.js";\nexport const x = styleMap;\n',
  ],
  ["no-default-export", "export default 1;\n"],
  ["no-explicit-any", "export const x = (y: any): unknown => y;\n"],
  ["consistent-type-imports", 'import { Node } from "./node.js";\nexport const x = (y: Node): Node => y;\n'],
  ["no-floating-promises", "export function x(): void {\n  Promise.resolve(1);\n}\n"],
  ["no-misused-promises", "export const x = [1].filter(async (y) => y > 0);\n"],
  ["no-warning-comments", ["// TO", "DO: later\nexport const x = 1;\n"].join("")],
  ["lit(no-invalid-html)", inElement("override render(): unknown { return html`<p/><b>x`; }")],
  [
    "lit(binding-positions)",
    inElement("override render(): unknown { return html`<${this.x}></${this.x}>`; }\nx = '';"),
  ],
  ["lit(lifecycle-super)", inElement("override update(): void {}")],
  [
    "wc(no-closed-shadow-root)",
    `export class SampleElement extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: "closed" }); }
}
`,
  ],
  [
    "wc(require-listener-teardown)",
    `export class SampleElement extends HTMLElement {
  connectedCallback(): void { window.addEventListener("resize", this.x); }
  x = (): void => {};
}
`,
  ],
];

/** Also a line that cannot be broken, and one of 110 columns that browsers would call 220. */
const IN_ORDER = `import { x } from "./${"x".repeat(110)}.js";
// ${"😀".repeat(107)}
export const half = (): number => x / 2;
`;

let dir: string;
let linted: { status: number | null; output: string };

/** All files are linted in one run: most of its time is spent on starting. */
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "redlines-gates-"));
  await writeSample("in-order", IN_ORDER);
  await Promise.all(broken.map(([, text], index) => writeSample(String(index), text)));
  linted = gate("oxlint", [
    "--config",
    ".oxlintrc.json",
    "--type-aware",
    "--deny-warnings",
    "--format",
    "unix",
    dir,
  ]);
});

afterAll(() => rm(dir, { recursive: true }));

async function writeSample(folder: string, text: string): Promise<string> {
  const file = join(dir, folder, "sample-element.test.ts");
  await mkdir(join(dir, folder));
  await writeFile(file, text);
  return file;
}

/** Runs a gate with this repository's rules. */
function gate(command: string, args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: TOP, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

/** What the linter said of one sample. */
function complaints(folder: string): string[] {
  return linted.output
    .split("\n")
    .filter((line) => line.startsWith(join(dir, folder, "sample-element.test.ts")));
}

test("the linter passes code in order, and fails as a whole", () => {
  expect(complaints("in-order")).toEqual([]);
  expect(linted.status).not.toBe(0);
});

test.each(broken.map(([rule], index) => [rule, String(index)]))("the linter refuses %s", (rule, folder) => {
  expect(complaints(folder)).toContainEqual(expect.stringContaining(rule));
});

test.each([
  ["refuses other spacing", 1, "export const x = {a:1};\n"],
  ["leaves templates as they are", 0, "export const x = html`<p   >${1}</p>`;\n"],
])("the formatter %s", async (name, status, text) => {
  const file = await writeSample(name.replaceAll(" ", "-"), text);
  expect(gate("oxfmt", ["--config", ".oxfmtrc.json", "--check", file])).toMatchObject({ status });
});
