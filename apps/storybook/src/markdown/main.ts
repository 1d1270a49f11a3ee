#!/usr/bin/env node
/**
 * Writes into a build of Storybook what programs read: its pages and those of the packages as Markdown, and
 * `llms.txt`, which lists them. It is a task of its own: a sentence more in a README is no other Storybook,
 * and no reason to test it again.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { docsPages } from "./docs-pages.ts";
import type { IndexEntry } from "./index-entry.ts";
import { llmsText } from "./llms.ts";
import { packagePages } from "./package-pages.ts";

const DIST = new URL("../../dist/", import.meta.url);

async function write(path: string, text: string): Promise<void> {
  const file = new URL(path, DIST);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, text);
}

const index = JSON.parse(await readFile(new URL("index.json", DIST), "utf8")) as {
  entries: Readonly<Record<string, IndexEntry>>;
};
const docs = await docsPages(Object.values(index.entries));
const packages = packagePages();
for (const { path, text } of [...docs, ...packages]) await write(path, text);
await write("llms.txt", llmsText(docs, packages));
