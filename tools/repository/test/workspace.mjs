import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * @typedef {object} WorkspacePackage
 * @property {string} name
 * @property {string} dir from the top of the repository
 * @property {readonly string[]} scripts by their names
 */

/**
 * Every package of this repository; to be asked at its top.
 * @returns {Promise<WorkspacePackage[]>}
 */
export async function workspacePackages() {
  const manifests = globSync("{packages,apps,tools}/*/package.json").toSorted();
  return Promise.all(manifests.map(readPackage));
}

/** @param {string} manifest */
async function readPackage(manifest) {
  const { name, scripts = {} } = JSON.parse(await readFile(manifest, "utf8"));
  return { name, dir: dirname(manifest), scripts: Object.keys(scripts) };
}
