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
 * Whether an entry is a file to read, which no program imports: JSON that goes by a name of its own, a table.
 * @param {string} entry
 */
function isData(entry) {
  return /\.(jsonld|csv)$/.test(entry);
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
