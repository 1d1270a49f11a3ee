import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const top = fileURLToPath(new URL("../..", import.meta.url));
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "redlines-gates-"));
});

afterAll(() => rm(dir, { recursive: true }));

/** Runs a gate, with this repository's rules, on one file. */
async function gate(command: string, args: string[], name: string, text: string): Promise<{ status: number | null; output: string }> {
  const file = join(dir, name);
  await writeFile(file, text);
  const { status, stdout, stderr } = spawnSync(command, [...args, file], { cwd: top, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

const lint = (text: string, name = "sample-element.ts") =>
  gate("oxlint", ["--config", ".oxlintrc.json", "--type-aware", "--deny-warnings", "--format", "unix"], name, text);
const format = (text: string) => gate("oxfmt", ["--config", ".oxfmtrc.json", "--check"], "sample.ts", text);

const lit = 'import { LitElement, html } from "lit";\n';
const inElement = (body: string) => `${lit}export class SampleElement extends LitElement {\n${body}\n}\n`;

test("code in order passes", async () => {
  expect(await lint("export const half = (x: number): number => x / 2;\n")).toMatchObject({ status: 0 });
});

test.each([
  ["house(no-decorators)", 'import { property } from "lit/x.js";\nexport class A { @property() declare x: string; }\n'],
  ["house(no-suppressions)", "// oxlint-disable-next-line no-var\nexport const x = 1;\n"],
  ["house(no-suppressions)", "// @ts-expect-error because\nexport const x: string = 1;\n"],
  ["no-restricted-imports", 'import { styleMap } from "lit/directives/style-map.js";\nexport const x = styleMap;\n'],
  ["no-default-export", "export default 1;\n"],
  ["no-explicit-any", "export const x = (y: any): unknown => y;\n"],
  ["consistent-type-imports", 'import { Node } from "./node.js";\nexport const x = (y: Node): Node => y;\n'],
  ["no-floating-promises", "export function x(): void {\n  Promise.resolve(1);\n}\n"],
  ["no-misused-promises", "export const x = [1].filter(async (y) => y > 0);\n"],
  ["no-warning-comments", ["// TO", "DO: later\nexport const x = 1;\n"].join("")],
  ["lit(no-invalid-html)", inElement("override render(): unknown { return html`<p/><b>x`; }")],
  ["lit(binding-positions)", inElement("override render(): unknown { return html`<${this.x}></${this.x}>`; }\nx = '';")],
  ["lit(lifecycle-super)", inElement("override update(): void {}")],
  ["wc(no-closed-shadow-root)", 'export class SampleElement extends HTMLElement {\n  constructor() { super(); this.attachShadow({ mode: "closed" }); }\n}\n'],
  [
    "wc(require-listener-teardown)",
    'export class SampleElement extends HTMLElement {\n  connectedCallback(): void { window.addEventListener("resize", this.x); }\n  x = (): void => {};\n}\n',
  ],
])("the linter refuses %s", async (rule, text) => {
  const { status, output } = await lint(text);
  expect(output).toContain(rule);
  expect(status).not.toBe(0);
});

test("the formatter refuses other spacing, and leaves templates as they are", async () => {
  expect(await format("export const x = {a:1};\n")).toMatchObject({ status: 1 });
  expect(await format("export const x = html`<p   >${1}</p>`;\n")).toMatchObject({ status: 0 });
});
