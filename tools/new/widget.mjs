import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { configurationOutputs, moduleOutputs } from "@redlines/widgets/outputs/package.mjs";
import { HEADER } from "@redlines/widgets/outputs.mjs";
import { readWidgets } from "@redlines/widgets/read.mjs";
import { modelEdits } from "./model.mjs";
import { newWidget, ownFiles } from "./own-files.mjs";
import { readRequest } from "./request.mjs";

/** @typedef {import("@redlines/widgets/read.mjs").Widget} Widget */

const root = new URL("../../", import.meta.url);

/**
 * Writes the package of a new widget, and all that is made from its descriptor.
 * @param {string[]} args of the command line
 * @returns {Promise<{ tag: string, written: string[] }>} the files that people will keep
 * @throws {import("./request.mjs").RequestError} where it makes no sense, or there is one already
 */
export async function makeWidget(args) {
  // The states of widgets are of the article's records, which are built.
  run("turbo", ["run", "build", "--filter=@redlines/core"]);
  const widgets = await readWidgets();
  const { tag, kind } = readRequest(args, await takenBy(widgets));
  const widget = newWidget(tag, kind);
  const kept = new Map([...(await ownFiles(widget)), ...(await modelEdits(kind))]);
  for (const [path, text] of kept) await write(path, text);
  await writeGenerated(widget);
  run("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"]);
  run("oxfmt", [...kept.keys()]);
  run("node", ["tools/widgets/generate.mjs"]);
  run("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"]);
  return { tag, written: [...kept.keys()].toSorted() };
}

/**
 * @param {readonly Widget[]} widgets
 * @returns {Promise<import("./request.mjs").Taken>}
 */
async function takenBy(widgets) {
  const all = await readdir(new URL("packages", root));
  const folders = all.filter((name) => existsSync(new URL(`packages/${name}/package.json`, root)));
  const tags = new Map(folders.map((folder) => [folder, `packages/${folder}`]));
  for (const { folder, descriptor } of widgets)
    if (descriptor.deck) tags.set(descriptor.deck.tag, `an element of packages/${folder}`);
  return {
    tags,
    kinds: new Map(widgets.map(({ folder, descriptor }) => [descriptor.kind, `<${folder}>`])),
  };
}

/**
 * What the descriptor imports must be there before the generator can read it.
 * @param {Widget} widget
 */
async function writeGenerated(widget) {
  for (const [path, text] of moduleOutputs([widget])) await write(path, HEADER + text);
  for (const [path, text] of await configurationOutputs([widget])) await write(path, text);
}

/**
 * @param {string} path
 * @param {string} text
 */
async function write(path, text) {
  const file = new URL(path, root);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, text);
}

/**
 * @param {string} command one that the repository installs
 * @param {string[]} args
 */
function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}
