import { primaryTag } from "@redlines/model";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { VERSIONS } from "../versions.js";

/** The folders of the examples, by the language in which they are written. */
const TEMPLATES: Readonly<Record<string, string>> = { en: "template", fr: "template-fr" };

/** The language of the example for those who write in another one: its own, or English. */
export function exampleLanguage(tag: string): string {
  const primary = primaryTag(tag);
  return Object.hasOwn(TEMPLATES, primary) ? primary : "en";
}

function templateFolder(tag: string): string {
  return fileURLToPath(new URL(`../../${TEMPLATES[exampleLanguage(tag)]}/`, import.meta.url));
}

export interface StarterOptions {
  /** The name of the package. */
  name: string;
  /** A BCP 47 tag. */
  language: string;
}

/** The files of a new folder: path → text. */
export async function starter({ name, language }: StarterOptions): Promise<Map<string, string>> {
  const files = new Map([
    ["package.json", manifest(name)],
    [".gitignore", "node_modules/\ndist/\nsite/\n"],
  ]);
  const template = templateFolder(language);
  for (const path of (await readdir(template, { recursive: true })).sort())
    if ((await stat(join(template, path))).isFile())
      files.set(path, await readFile(join(template, path), "utf8"));
  files.set(
    "data/dataset.yaml",
    (files.get("data/dataset.yaml") ?? "").replace(/^language: .*$/m, `language: ${language}`),
  );
  return files;
}

function manifest(name: string): string {
  const json = {
    name,
    version: "0.1.0",
    private: true,
    type: "module",
    scripts: {
      check: "redlines check",
      verify: "redlines verify",
      build: "redlines build",
      render: "redlines render",
      site: "redlines site --base-url https://your.site/redlines/",
    },
    dependencies: { "@redlines/model": `^${VERSIONS.model}` },
    devDependencies: { "@redlines/cli": `^${VERSIONS.cli}`, "@redlines/embed": VERSIONS.embed },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
