/** @typedef {import("../read.mjs").Widget} Widget */

const REPOSITORY = "https://github.com/redlines-news/redlines";

/** The frameworks for which the build writes types: an entry each, and what those types speak of. */
const FRAMEWORKS = /** @type {const} */ ({
  react: ["@types/react", ">=19"],
  preact: ["preact", ">=10.29"],
  solid: ["solid-js", "^1.9.0"],
  vue: ["vue", ">=3.5"],
  svelte: ["svelte", ">=5"],
});

/** What the widget's own tests need. */
const DEVELOPMENT = [
  "@redlines/build-recipe",
  "@redlines/core",
  "@redlines/fixtures",
  "@redlines/test-recipe",
  "@redlines/testing",
];

/**
 * The package.json of a widget's package.
 * @param {Widget} widget
 * @param {Record<string, any>} present what it is now: its version, budgets, and what it alone needs, stay
 * @returns {Record<string, unknown>}
 */
export function packageJson({ folder, descriptor }, present) {
  const bundles = bundlesOf(descriptor.deck?.entry);
  return {
    name: `@redlines/${folder}`,
    version: present["version"] ?? "0.0.0",
    description: `<${folder}>: ${descriptor.about}`,
    license: "MIT",
    repository: { type: "git", url: `git+${REPOSITORY}.git`, directory: `packages/${folder}` },
    homepage: `${REPOSITORY}/tree/main/packages/${folder}#readme`,
    type: "module",
    keywords: ["web-components", "custom-elements", "lit", "journalism"],
    sideEffects: Object.entries(bundles).flatMap(([to, { from }]) => [`./dist/${from}`, `./dist/${to}`]),
    files: ["dist", "docs/*.md", "custom-elements.json"],
    exports: exportsOf(folder, bundles),
    customElements: "custom-elements.json",
    redlines: { ...present["redlines"], bundles: { ...bundles, ...present["redlines"]?.bundles } },
    scripts: {
      build: "build-package",
      test: "test-package node",
      "test:chromium": "test-package chromium",
      "test:firefox": "test-package firefox",
      ...present["scripts"],
    },
    dependencies: {
      "@redlines/element": "workspace:^",
      "@redlines/model": "workspace:^",
      lit: "^3.3.3",
      ...present["dependencies"],
    },
    peerDependencies: Object.fromEntries(peers().map(([name, range]) => [name, range])),
    peerDependenciesMeta: Object.fromEntries(peers().map(([name]) => [name, { optional: true }])),
    devDependencies: sorted({
      ...Object.fromEntries(DEVELOPMENT.map((name) => [name, "workspace:*"])),
      vitest: "5.1.1",
      ...present["devDependencies"],
    }),
    engines: { node: OLDEST_NODE },
    publishConfig: { access: "public", provenance: true },
  };
}

/** The oldest Node on which the packages run: a server renders widgets, too. */
const OLDEST_NODE = ">=20.10";

/**
 * The most that the script of a new widget may weigh, in times a minimal Lit element: what it shares with the
 * others is 2.67. Its own drawing comes on top, and then its budget is its author's to set.
 */
const NEW_RATIO = 2.75;

/**
 * The files for the browser with nothing left to import, by name; each is held to its budget.
 * @param {string | undefined} deck the entry that registers its deck
 * @returns {Record<string, { from: string, maxRatio?: number, maxFirst?: number }>}
 */
function bundlesOf(deck) {
  const own = { "bundle.js": { from: "define.js", maxRatio: NEW_RATIO } };
  return deck ? { ...own, [deck.replace(".js", ".bundle.js")]: { from: deck, maxFirst: 1000 } } : own;
}

/** What is for this repository alone; `.pnpmfile.mjs` takes it out when a package is packed. */
const INTERNAL = { "./internal/*": "./src/fixtures/*.ts", "./internal/sizes.json": "./dist/sizes.json" };

/**
 * @param {string} folder
 * @param {ReturnType<typeof bundlesOf>} bundles
 */
function exportsOf(folder, bundles) {
  const files = Object.entries(bundles).flatMap(([to, { from }]) => [
    [`./${from}`, module(from.replace(".js", ""))],
    [`./${to}`, { default: `./dist/${to}` }],
  ]);
  const types = Object.keys(FRAMEWORKS).map((name) => [`./${name}`, { types: `./dist/${name}.d.ts` }]);
  return {
    ".": module(folder),
    ...Object.fromEntries(files),
    "./descriptor.js": module("descriptor"),
    "./html.js": module("html"),
    ...Object.fromEntries(types),
    "./vscode.html-custom-data.json": "./dist/vscode.html-custom-data.json",
    "./custom-elements.json": "./custom-elements.json",
    ...INTERNAL,
    "./package.json": "./package.json",
  };
}

/** @param {string} name */
function module(name) {
  return { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` };
}

function peers() {
  return Object.values(FRAMEWORKS).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** @param {Record<string, string>} entries */
function sorted(entries) {
  return Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
