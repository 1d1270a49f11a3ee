import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** @typedef {import("../read.mjs").Widget} Widget */

const root = new URL("../../../", import.meta.url);

/**
 * The files that name every package which has a widget. A package that needs all of them says so in its
 * package.json: the section that `redlines.everyWidget` names lists them.
 * @param {readonly Widget[]} widgets
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function manifestOutputs(widgets) {
  const folders = widgets.map(({ folder }) => folder);
  const packages = await workspacePackages();
  const users = packages.filter(({ json }) => json.redlines?.everyWidget);
  return [
    ...users.map(({ path, json }) => written(`${path}/package.json`, withDependencies(json, folders))),
    ...(
      await Promise.all(users.map(({ path }) => referencesIn(`${path}/tsconfig.json`, "../", folders)))
    ).flat(),
    ...(await referencesIn("tsconfig.json", "packages/", folders)),
    ...(await referencesIn("tsconfig.tests.json", "packages/", folders)),
  ];
}

async function workspacePackages() {
  const parents = ["packages", "apps", "tools"];
  const paths = await Promise.all(
    parents.map(async (parent) => (await readdir(new URL(parent, root))).map((name) => join(parent, name))),
  );
  const found = paths.flat().filter((path) => existsSync(new URL(`${path}/package.json`, root)));
  return Promise.all(found.map(async (path) => ({ path, json: await readJson(`${path}/package.json`) })));
}

/**
 * @param {Record<string, any>} json
 * @param {readonly string[]} folders
 */
function withDependencies(json, folders) {
  const { everyWidget, widgets } = json.redlines;
  const range = json.private ? "workspace:*" : "workspace:^";
  const given = Object.fromEntries(folders.map((folder) => [`@redlines/${folder}`, range]));
  const sorted = Object.entries({ ...json[everyWidget], ...given }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const redlines = widgets ? { ...json.redlines, widgets: Object.keys(given) } : json.redlines;
  return { ...json, [everyWidget]: Object.fromEntries(sorted), redlines };
}

/**
 * A TypeScript project that is built after the widgets.
 * @param {string} path
 * @param {string} prefix
 * @param {readonly string[]} folders
 */
async function referencesIn(path, prefix, folders) {
  if (!existsSync(new URL(path, root))) return [];
  const json = await readJson(path);
  if (!json.references) return [];
  const own = folders.map((folder) => prefix + folder);
  const others = json.references.filter((/** @type {{ path: string }} */ one) => !own.includes(one.path));
  return [written(path, { ...json, references: [...others, ...own.map((one) => ({ path: one }))] })];
}

/** @param {string} path */
async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, root), "utf8"));
}

/**
 * @param {string} path
 * @param {object} json
 * @returns {[path: string, text: string]}
 */
function written(path, json) {
  return [path, `${JSON.stringify(json, undefined, 2)}\n`];
}
