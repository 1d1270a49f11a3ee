import { readFile } from "node:fs/promises";

/** @typedef {import("../read.mjs").Widget} Widget */

const PATH = "packages/core/package.json";

/** Where the dataset of a language is exported, and what stands before its other files. */
const DATASET = /^\.\/(?<folder>(?:\w+\/)?)dataset\.json$/;

const EXCERPTS = /^\.\/(?:\w+\/)?excerpts\//;

/**
 * The package of the data exports the excerpts of each kind that has a widget, in each of its languages. They
 * stand behind the dataset of their language; a kind has one type in all of them.
 * @param {readonly Widget[]} widgets
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function dataExportOutputs(widgets) {
  const json = JSON.parse(await readFile(new URL(`../../../${PATH}`, import.meta.url), "utf8"));
  const kinds = widgets.map(({ descriptor }) => descriptor.kind);
  const exported = Object.entries(json.exports)
    .filter(([name]) => !EXCERPTS.test(name))
    .flatMap(([name, target]) => [[name, target], ...excerptsBehind(name, kinds)]);
  return [[PATH, `${JSON.stringify({ ...json, exports: Object.fromEntries(exported) }, undefined, 2)}\n`]];
}

/**
 * @param {string} name of an export
 * @param {readonly string[]} kinds
 */
function excerptsBehind(name, kinds) {
  const folder = DATASET.exec(name)?.groups?.["folder"];
  if (folder === undefined) return [];
  return kinds.map((kind) => [
    `./${folder}excerpts/${kind}/*`,
    { types: `./dist/excerpts/${kind}.d.ts`, default: `./dist/${folder}excerpts/${kind}/*` },
  ]);
}
