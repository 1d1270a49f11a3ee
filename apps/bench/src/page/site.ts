import { mkdir, rm, writeFile } from "node:fs/promises";
import type { Subject } from "./subjects.ts";
import { type Form, slugOf } from "./widgets.ts";

const HEAD = [
  '<!doctype html><html lang="en"><meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width">',
  '<link rel="icon" href="data:,"><title>Benchmark</title>',
].join("");

/** Makes the folder anew, with a page that has nothing in it. */
export async function emptySite(dir: URL): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await writeFile(new URL("empty.html", dir), `${HEAD}<body>`);
}

/** Writes a page with so many of a subject in it, between paragraphs of an article, and gives its path. */
export async function writePage(
  dir: URL,
  form: Form,
  { name, script, css, markup = [] }: Subject,
  count: number,
): Promise<string> {
  const path = `${[slugOf(form), name, count].join("-").replaceAll(/\W+/g, "-").toLowerCase()}.html`;
  const style = css ? `<style>${css}</style>` : "";
  const tag = script ? `<script type="module" src="/scripts/${script}.js"></script>` : "";
  const items = Array.from(
    { length: count },
    (_, index) => `<p>Before it.</p>${markup[index % markup.length]}<p>After it.</p>`,
  );
  await writeFile(new URL(path, dir), `${HEAD}${style}${tag}<body>${items.join("\n")}`);
  return `/${path}`;
}

/** Writes a page with just this in its body, and gives its path. */
export async function writeHtml(dir: URL, name: string, html: string): Promise<string> {
  await writeFile(new URL(`${name}.html`, dir), `${HEAD}<body>${html}`);
  return `/${name}.html`;
}
