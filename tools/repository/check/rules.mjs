import { matchesGlob } from "node:path";

/**
 * What must hold of every package that is published, beyond what publint and attw know.
 * Each rule gives what is wrong, in words, or nothing.
 * @typedef {(packed: import("./published.mjs").Packed) => string | false | undefined} Rule
 */

/**
 * Which of our packages a package may depend on (decision 0001). One that is not listed is a widget.
 * @type {Record<string, string[]>}
 */
const arrows = { model: [], core: ["model"], cli: ["model"], element: ["model"] };
const widgetArrows = ["element", "model"];

/**
 * @param {string} name
 * @param {string} dependency both without their scope
 */
function mayDependOn(name, dependency) {
  if (name === "embed") return !["core", "cli"].includes(dependency);
  return (arrows[name] ?? widgetArrows).includes(dependency);
}

/** @type {Record<string, Rule>} */
const manifestRules = {
  name: ({ manifest }) =>
    !manifest.name.startsWith("@redlines/") && `the name ${manifest.name} is outside the scope @redlines`,
  description: ({ manifest }) => !manifest.description && "it has no description",
  licence: ({ manifest }) => !/\bMIT\b/.test(manifest.license ?? "") && "its licence is not MIT",
  repository: ({ manifest, dir }) =>
    manifest.repository?.directory !== dir && `\`repository.directory\` is not ${dir}`,
  homepage: ({ manifest }) => !manifest.homepage && "it has no homepage",
  esm: ({ manifest }) =>
    (manifest.type !== "module" || manifest.main || manifest.module) &&
    "it is not ESM alone: `type` must be module, `main` and `module` absent",
  workspaceOnly: ({ manifest }) =>
    Object.keys(manifest.exports ?? {}).some((entry) => entry.startsWith("./internal/")) &&
    "it exports what is for this repository alone",
  exports: ({ manifest }) => !manifest.exports && "it has no `exports`",
  files: ({ manifest }) => !Array.isArray(manifest.files) && "it has no `files`",
  sideEffects: ({ manifest }) =>
    manifest.sideEffects === undefined && "it does not say which files have side effects",
  access: ({ manifest }) =>
    manifest.publishConfig?.access !== "public" && "`publishConfig.access` is not public",
  engines: ({ manifest }) => !manifest.engines?.node && "`engines.node` is missing",
  provenance: ({ manifest }) =>
    manifest.publishConfig?.provenance !== true && "`publishConfig.provenance` is not true",
  dependencies: ({ manifest }) => {
    const open = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies }).find(
      ([, range]) => /^(workspace|link|file):/.test(String(range)),
    );
    return open && `it depends on ${open[0]} at ${String(open[1])}, which no registry knows`;
  },
};

/** @type {Record<string, Rule>} */
const dependencyRules = {
  arrows: ({ manifest }) => {
    const ours = Object.keys(manifest.dependencies ?? {}).flatMap((name) =>
      name.startsWith("@redlines/") ? [name.slice("@redlines/".length)] : [],
    );
    const wrong = ours.find(
      (dependency) => !mayDependOn(manifest.name.replace("@redlines/", ""), dependency),
    );
    return wrong && `it depends on @redlines/${wrong}: dependencies point one way (docs/decisions/0001)`;
  },
  zod: ({ manifest }) =>
    manifest.name !== "@redlines/model" &&
    "zod" in (manifest.dependencies ?? {}) &&
    "it depends on zod, which only @redlines/model may (docs/decisions/0003)",
};

/** Files that are ours alone. */
const internal = /\.tsbuildinfo$|\.(test|stories)\.|^(src|test|build|fixtures)\/|(^|\/)\./;

/** @type {Record<string, Rule>} */
const contentRules = {
  readme: ({ files }) => !files.includes("README.md") && "it has no README.md",
  licenceFile: ({ files }) => !files.includes("LICENSE") && "it has no LICENSE",
  listedFiles: ({ manifest, files }) => {
    const missing = manifest.files?.find(
      (/** @type {string} */ entry) =>
        !files.some((file) => matchesGlob(file, entry) || file.startsWith(`${entry}/`)),
    );
    return missing && `\`files\` lists ${missing}, which is not there`;
  },
  // Whoever has installed it reads them there, and so does a program that helps with its code.
  pages: ({ pages, files }) => {
    const missing = pages.find((page) => !files.includes(page));
    return missing && `it does not publish its page ${missing}`;
  },
  internal: ({ files }) => {
    const found = files.filter((file) => internal.test(file));
    return found.length > 0 && `it publishes what is only ours: ${found.slice(0, 5).join(", ")}`;
  },
  sideEffectFiles: ({ manifest, files }) => {
    const listed = Array.isArray(manifest.sideEffects) ? manifest.sideEffects : [];
    const missing = listed.find(
      (/** @type {string} */ pattern) =>
        !files.some((file) => matchesGlob(file, pattern.replace(/^\.\//, ""))),
    );
    return missing && `\`sideEffects\` lists ${missing}, which is not published`;
  },
  notices: ({ manifest, files }) => {
    const bundles = Object.keys(manifest.redlines?.bundles ?? {});
    return (
      bundles.length > 0 &&
      !files.includes("dist/THIRD-PARTY-LICENSES.txt") &&
      "its bundles carry other people's code without their licences"
    );
  },
  customElements: ({ manifest, files }) =>
    manifest.customElements &&
    !files.includes(manifest.customElements) &&
    `it does not publish ${manifest.customElements}`,
};

/**
 * @param {import("./published.mjs").Packed} packed
 * @returns {string[]} what is wrong with it, one sentence each
 */
export function problemsOf(packed) {
  const rules = Object.values({ ...manifestRules, ...dependencyRules, ...contentRules });
  return rules.map((rule) => rule(packed)).filter((problem) => typeof problem === "string");
}
