import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isBefore } from "../is-before.mjs";

/**
 * Holds what is planned for `@redlines/core` to the data policy (docs/data-policy.md).
 *
 * @typedef {"none" | "patch" | "minor" | "major"} Bump
 *
 * @typedef {object} DataVersion
 * @property {string} told what was compared, in one sentence
 * @property {string[]} problems
 */

const exec = promisify(execFile);
const BUILT = fileURLToPath(new URL("../../../packages/cli/bin/redlines.js", import.meta.url));
const NAME = "@redlines/core";
const FOLDER = "packages/core";
const RECORDS = `${FOLDER}/data`;

/** @type {Bump[]} */
const BUMPS = ["none", "patch", "minor", "major"];

/**
 * Compares the records with those of the last release, and checks that the planned bump is large enough and
 * written down.
 * @param {string} [root] the top of a repository
 * @param {string} [redlines] the built command line
 * @returns {Promise<DataVersion>}
 */
export async function dataVersion(root = ".", redlines = BUILT) {
  const { told, problems } = await sinceRelease(root, redlines);
  return { told, problems: [...problems, ...(await staleVersion(root))] };
}

/**
 * `npm run version` raises package.json and dataset.yaml together; Changesets by itself would not.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
async function staleVersion(root) {
  const version = await packageVersion(root);
  const [, written = ""] =
    /^version: *["']?([\w.-]+)/m.exec(await readFile(join(root, RECORDS, "dataset.yaml"), "utf8")) ?? [];
  return isBefore(written, version)
    ? [
        `${RECORDS}/dataset.yaml has version ${written || "nothing"}, and the package has ${version}: ` +
          "raise it too, or let npm run version do both",
      ]
    : [];
}

/**
 * @param {string} root
 * @returns {Promise<string>}
 */
async function packageVersion(root) {
  return JSON.parse(await readFile(join(root, FOLDER, "package.json"), "utf8")).version;
}

/**
 * @param {string} root
 * @param {string} redlines
 * @returns {Promise<DataVersion>}
 */
async function sinceRelease(root, redlines) {
  const tag = await lastRelease(root);
  if (tag === undefined)
    return {
      told: `${NAME} has no release tag here, so there is nothing to compare its records with`,
      problems: [],
    };
  const bump = await plannedBump(root, tag);
  const told = `${NAME}: ${bump === "none" ? "no bump" : `a ${bump} bump`} is planned after ${tag}`;
  return withReleased(root, tag, async (released) => {
    const diff = exec(
      process.execPath,
      [resolve(redlines), "diff", released, join(root, RECORDS), "--bump", bump],
      { maxBuffer: 64 * 1_048_576 },
    );
    return diff.then(
      () => ({ told, problems: [] }),
      (/** @type {{ stdout?: string, stderr?: string }} */ { stdout = "", stderr = "" }) => ({
        told,
        problems: [...lines(stdout), ...lines(stderr)],
      }),
    );
  });
}

/** @param {string} text */
const lines = (text) => text.split("\n").filter((line) => line.trim() !== "");

/**
 * The newest release that the current commit comes after.
 * @param {string} root
 * @returns {Promise<string | undefined>}
 */
async function lastRelease(root) {
  // Without a repository, as in a copy of its files, there is no release to compare with either.
  const { stdout } = await exec(
    "git",
    ["tag", "--list", `${NAME}@*`, "--merged", "HEAD", "--sort=-version:refname"],
    { cwd: root },
  ).catch(() => ({
    stdout: "",
  }));
  return lines(stdout)[0];
}

/**
 * What the changesets plan, or what a release that has used them up has already raised.
 * @param {string} root
 * @param {string} tag
 * @returns {Promise<Bump>}
 */
async function plannedBump(root, tag) {
  const folder = join(root, ".changeset");
  const notes = (await readdir(folder)).filter((file) => file.endsWith(".md"));
  const texts = await Promise.all(notes.map((file) => readFile(join(folder, file), "utf8")));
  const planned = new Set([
    raisedBy(tag.slice(NAME.length + 1), await packageVersion(root)),
    ...texts.map(bumpOf),
  ]);
  return BUMPS.findLast((bump) => planned.has(bump)) ?? "none";
}

/**
 * @param {string} note a changeset
 * @returns {Bump}
 */
function bumpOf(note) {
  const [, head = ""] = /^---\n([^]*?)\n---/.exec(note) ?? [];
  const [, bump] = new RegExp(`^["']?${NAME}["']?: *(\\w+)`, "m").exec(head) ?? [];
  return BUMPS.find((known) => known === bump) ?? "none";
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {Bump} the first number that is raised; none where the version is not later
 */
function raisedBy(from, to) {
  const place = isBefore(from, to)
    ? from.split(".").findIndex((number, index) => number !== to.split(".")[index])
    : -1;
  return /** @type {const} */ (["major", "minor", "patch"])[place] ?? "none";
}

/**
 * Lays the records of a release out in a folder, hands it over, and takes it away again.
 * @template T
 * @param {string} root
 * @param {string} tag
 * @param {(records: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withReleased(root, tag, use) {
  const folder = await mkdtemp(join(tmpdir(), "redlines-released-"));
  try {
    const archive = join(folder, "records.tar");
    await exec("git", ["archive", "--output", archive, tag, RECORDS], { cwd: root });
    await exec("tar", ["xf", archive, "-C", folder]);
    return await use(join(folder, RECORDS));
  } finally {
    await rm(folder, { recursive: true });
  }
}
