import { execFile } from "node:child_process";

/**
 * What publint says of a tarball; a warning counts.
 * @param {import("./published.mjs").Packed} packed
 * @returns {Promise<string[]>}
 */
export function publint({ tarball }) {
  return complaints("publint", ["run", tarball, "--strict"]);
}

/**
 * Whether every entry has types that fit it, for consumers of ES modules. Bundles are for a script tag and
 * have none; nor has data.
 * @param {import("./published.mjs").Packed} packed
 * @returns {Promise<string[]>}
 */
export function areTheTypesRight({ tarball, manifest }) {
  const bundles = Object.keys(manifest.redlines?.bundles ?? {});
  const untyped = Object.keys(manifest.exports).filter(
    (entry) => bundles.includes(entry.replace(/^\.\//, "")) || isData(entry),
  );
  const excluded = untyped.length > 0 ? ["--exclude-entrypoints", ...untyped] : [];
  return complaints("attw", [
    tarball,
    "--profile",
    "esm-only",
    "--no-definitely-typed",
    "--format",
    "ascii",
    "--no-color",
    "--no-emoji",
    ...excluded,
  ]);
}

/**
 * Whether an entry is a file of data. Tables and JSON by another name are to be read: no program imports any.
 * What a program imports of JSON is its default, with a declaration beside it, which the tool takes for an
 * error; that the declarations hold is a test of what a README has people install.
 * @param {string} entry
 */
function isData(entry) {
  return /\.(json|jsonld|csv)$|\/excerpts\//.test(entry);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string[]>} nothing, or all that it said
 */
function complaints(command, args) {
  // A service that runs checks may ask for colours, which would stand in the middle of the words.
  const { FORCE_COLOR: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(command, args, { env: { ...env, NO_COLOR: "1", CI: "" } }, (error, stdout, stderr) =>
      resolve(error ? [`${command} found something:\n${stdout}${stderr}`] : []),
    );
  });
}
