import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { bundled, minimalElement } from "@redlines/build-recipe/bundles.mjs";
import { type Size, sizeOf } from "@redlines/build-recipe/sizes.mjs";
import type { Captured } from "./browser/capture.ts";
import type { Kind } from "./records.ts";

/** Our own files as they are published, and every peer built by the same recipe from one import. */
const OURS = {
  "actor-card": import.meta.resolve("@redlines/actor-card/bundle.js"),
  "quote-block": import.meta.resolve("@redlines/quote-block/bundle.js"),
  "redline-gauge": import.meta.resolve("@redlines/redline-gauge/bundle.js"),
};
const PEERS = [
  "sl-card",
  "sl-progress-ring",
  "md-elevated-card",
  "relative-time",
  "lite-youtube",
  "svg-gauge",
] as const;

export type Script = keyof typeof OURS | (typeof PEERS)[number] | "minimal-element" | `bare-${Kind}`;

/** What each script weighs. */
export type Weights = Partial<Record<Script, Size>>;

/** Writes each script but the bare ones to `DIR/scripts/NAME.js`, and tells what it weighs. */
export async function writeScripts(dir: URL, peers: readonly Script[] = PEERS): Promise<Weights> {
  await mkdir(new URL("scripts/", dir), { recursive: true });
  const texts: [Script, string][] = [["minimal-element", await minimalElement()]];
  for (const [name, address] of Object.entries(OURS)) {
    texts.push([name as Script, await readFile(new URL(address), "utf8")]);
    // What it loads on demand it finds in a folder beside itself.
    await cp(new URL("bundle", address), new URL("scripts/bundle", dir), { recursive: true });
  }
  for (const name of peers) texts.push([name, await bundled(await plain(dir, `peers/${name}`), () => {})]);
  for (const [name, text] of texts) await write(dir, name, text);
  await plain(dir, "capture");
  return Object.fromEntries(texts.map(([name, text]) => [name, sizeOf(text)]));
}

/** Writes the bare element that shows one kind as the widget does. */
export async function writeBare(dir: URL, kind: Kind, { css, templates }: Captured): Promise<void> {
  const parts = `const TEMPLATES = ${JSON.stringify(templates)}; const CSS_TEXT = ${JSON.stringify(css)};`;
  await write(dir, `bare-${kind}`, parts + (await bundled(await plain(dir, "bare-element"))));
}

function write(dir: URL, name: Script, text: string): Promise<void> {
  return writeFile(new URL(`scripts/${name}.js`, dir), text);
}

/** Writes a module of `browser/` without its types to `DIR/plain/`, where a bundler and a page can read it, and tells where. */
async function plain(dir: URL, name: string): Promise<string> {
  const source = await readFile(new URL(`browser/${name}.ts`, import.meta.url), "utf8");
  const file = new URL(`plain/${name}.js`, dir);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, stripTypeScriptTypes(source));
  return fileURLToPath(file);
}
