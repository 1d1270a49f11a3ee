import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { facts } from "./list.mjs";

/**
 * @typedef {import("./list.mjs").BrowserName} BrowserName
 *
 * @typedef {object} Machine what the search may look at
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} isExecutable
 * @property {() => string | undefined} [downloaded] where the test tool would have put its own, if it has one
 *   that can be driven
 *
 * @typedef {object} Found
 * @property {string} path
 * @property {string} from where it was found, in words
 */

/** @type {Machine} */
export const thisMachine = { env: process.env, platform: process.platform, isExecutable: canRun };

/**
 * Finds a browser: the environment variable, then the PATH, then the platform's folder, then the test tool's
 * own download.
 * @param {BrowserName} name
 * @param {Machine} [machine]
 * @returns {Found | undefined}
 * @throws when the environment variable names something that cannot be run
 */
export function findBrowser(name, machine = thisMachine) {
  return (
    named(name, machine) ?? onPath(name, machine) ?? installed(name, machine) ?? ownDownload(name, machine)
  );
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 */
function named(name, { env, isExecutable }) {
  const path = env[facts[name].variable];
  if (!path) return undefined;
  if (!isExecutable(path))
    throw new Error(
      `${facts[name].variable} is ${path}, which is no program. ` +
        `Set it to a ${name} that can be run, or unset it.`,
    );
  return { path, from: facts[name].variable };
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 */
function onPath(name, { env, isExecutable }) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const path = facts[name].commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find(isExecutable);
  return path ? { path, from: "the PATH" } : undefined;
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 */
function installed(name, { platform, isExecutable }) {
  const path = platform === "darwin" ? facts[name].applications.find(isExecutable) : undefined;
  return path ? { path, from: "the applications folder" } : undefined;
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 */
function ownDownload(name, { downloaded, isExecutable }) {
  const path = facts[name].download ? downloaded?.() : undefined;
  return path && isExecutable(path) ? { path, from: "the test tool's download" } : undefined;
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
