import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { bundled, minimalElement } from "@redlines/build-recipe/bundles.mjs";
import { type Size, sizeOf } from "@redlines/build-recipe/sizes.mjs";
import type { Captured } from "./browser/capture.ts";
import { type Build, fileOf, hasWidget } from "./builds.ts";
import { required } from "./required.ts";
import { type Form, slugOf, WHOLE_FORMS } from "./widgets.ts";

/** A script by its path below `/scripts/`, without its ending. */
export type Script = string;

/** The yardstick: the least that is a Lit element at all. */
export const MINIMAL: Script = "minimal-element";

/** What each script weighs by itself. */
export type Weights = ReadonlyMap<Script, Size>;

/** A script of one of our builds. */
export function scriptOf({ name }: Build, script: string): Script {
  return `${name}/${script}`;
}

/** The bytes of a script in brotli. */
export function brotliOf(weights: Weights, script: Script): number {
  return required(weights, script, script).brotli;
}

/** Writes each script but the bare ones to `DIR/scripts/NAME.js`, and gives what it weighs. */
export async function writeScripts(
  dir: URL,
  builds: readonly Build[],
  peers: Iterable<Script>,
): Promise<Weights> {
  const texts = new Map<Script, string>([[MINIMAL, await minimalElement()]]);
  for (const build of builds)
    for (const [script, text] of await publishedScripts(dir, build)) texts.set(script, text);
  for (const name of peers)
    texts.set(name, await bundled(await withoutTypes(dir, `peers/${name}`), ignoreWarning));
  for (const [name, text] of texts) await write(dir, name, text);
  await withoutTypes(dir, "capture");
  await writeFile(bareBundle(dir), await bundled(await withoutTypes(dir, "bare-element")));
  return new Map([...texts].map(([name, text]) => [name, sizeOf(text)]));
}

/** A build's own files as they are published, with the folders of what they load on demand. */
async function publishedScripts(dir: URL, build: Build): Promise<[Script, string][]> {
  const texts: [Script, string][] = [];
  const folder = new URL(`scripts/${build.name}/`, dir);
  for (const tag of WHOLE_FORMS.map(({ tag: one }) => one).filter((one) => hasWidget(build, one))) {
    texts.push([scriptOf(build, tag), await readFile(fileOf(build, tag, "dist/bundle.js"), "utf8")]);
    await cp(fileOf(build, tag, "dist/bundle/"), new URL("bundle/", folder), { recursive: true });
  }
  texts.push([scriptOf(build, "embed"), await readFile(fileOf(build, "embed", "dist/embed.js"), "utf8")]);
  await cp(fileOf(build, "embed", "dist/embed/"), new URL("embed/", folder), { recursive: true });
  return texts;
}

/** What others' code is warned about is theirs. */
function ignoreWarning(): void {}

/** The bare element that shows what a widget of a build does in a form. */
export function bareOf(build: Build, form: Form): Script {
  return scriptOf(build, `bare-${slugOf(form)}`);
}

/** Writes the bare element that shows one form as the widget of a build does. */
export async function writeBare(
  dir: URL,
  build: Build,
  form: Form,
  { css, templates }: Captured,
): Promise<void> {
  const parts = `const TEMPLATES = ${JSON.stringify(templates)}; const CSS_TEXT = ${JSON.stringify(css)};`;
  await write(dir, bareOf(build, form), parts + (await readFile(bareBundle(dir), "utf8")));
}

/** The bare element without what any one form shows. */
function bareBundle(dir: URL): URL {
  return new URL("plain/bare-element.bundle.js", dir);
}

async function write(dir: URL, name: Script, text: string): Promise<void> {
  const file = new URL(`scripts/${name}.js`, dir);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, text);
}

/** Writes a module of `browser/` as JavaScript to `DIR/plain/`, where a bundler and a page can read it. */
async function withoutTypes(dir: URL, name: string): Promise<string> {
  const source = await readFile(new URL(`browser/${name}.ts`, import.meta.url), "utf8");
  const file = new URL(`plain/${name}.js`, dir);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, stripTypeScriptTypes(source));
  return fileURLToPath(file);
}
