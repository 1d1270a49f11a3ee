import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { elementsOf, readManifest } from "../manifest/shape.mjs";
import { FRAMEWORKS } from "./frameworks.mjs";
import { usageOf, usageTypes } from "./usage.mjs";
import { customTag } from "./vscode.mjs";

/**
 * @typedef {import("../manifest/shape.mjs").Declaration} Declaration
 * @typedef {import("../package-json.mjs").Package} Package
 */

const HEADER = "// Made from custom-elements.json when the package was built.\n";
const CUSTOM_DATA = "vscode.html-custom-data.json";

/**
 * Writes how an element is used in each framework and editor, from its manifest.
 * @param {Package} pkg
 * @param {import("../manifest/shape.mjs").Manifest} manifest
 * @throws when it has an element and `exports` does not name all that is written
 */
export async function writeTypes(pkg, manifest) {
  const elements = elementsOf(manifest).filter(({ tagName }) => tagName);
  if (elements.length === 0) return;
  // Entries for frameworks are of the element that the package is named for; a second one, such as a deck,
  // takes what any HTML element takes.
  const element =
    elements.length > 1 ? elements.find(({ tagName }) => pkg.name.endsWith(`/${tagName}`)) : elements[0];
  if (!element) throw new Error(`${pkg.name} has several elements, and none that it is named for.`);
  const usage = usageOf(element);
  await writeFiles(
    pkg,
    (framework) => FRAMEWORKS[framework](usage, pkg.name) + reexported(usage),
    elements.map((one) => tagOf(one, pkg.homepage)),
  );
  await writeFile("dist/usage.d.ts", HEADER + usageTypes(usage));
}

/** @param {import("./usage.mjs").Usage} usage */
const reexported = ({ element }) =>
  `\nexport type { ${element}Events, ${element}Props } from "./usage.js";\n`;

/**
 * Writes the same for a package that brings several elements of other packages, those in `redlines.widgets`.
 * @param {Package} pkg
 */
export async function writeTypesOfAll(pkg) {
  const tags = await Promise.all(pkg.widgets.map(tagsOf));
  await writeFiles(
    pkg,
    (framework) => pkg.widgets.map((name) => `export type * from "${name}/${framework}";\n`).join(""),
    tags.flat(),
  );
}

/**
 * @param {string} name of an installed package
 */
async function tagsOf(name) {
  const folder = join("node_modules", name);
  const [manifest, { homepage }] = await Promise.all([
    readManifest(join(folder, "custom-elements.json")),
    readFile(join(folder, "package.json"), "utf8").then((text) => JSON.parse(text)),
  ]);
  return elementsOf(manifest)
    .filter(({ tagName }) => tagName)
    .map((element) => tagOf(element, homepage));
}

/**
 * @param {Declaration} element
 * @param {string} homepage
 */
function tagOf(element, homepage) {
  return customTag(usageOf(element), new Set(element.attributes?.map(({ name }) => name)), homepage);
}

/**
 * @param {Package} pkg
 * @param {(framework: keyof typeof FRAMEWORKS) => string} textOf
 * @param {import("./vscode.mjs").CustomTag[]} tags
 */
async function writeFiles({ name, exports }, textOf, tags) {
  const frameworks = /** @type {(keyof typeof FRAMEWORKS)[]} */ (Object.keys(FRAMEWORKS));
  const missing = [...frameworks, CUSTOM_DATA].filter((entry) => !(`./${entry}` in exports));
  if (missing.length > 0)
    throw new Error(
      `${name}: \`exports\` does not name ${missing.map((entry) => `./${entry}`).join(", ")}, ` +
        "which the build writes.",
    );
  await Promise.all(
    frameworks.map((framework) => writeFile(`dist/${framework}.d.ts`, HEADER + textOf(framework))),
  );
  await writeFile(`dist/${CUSTOM_DATA}`, `${JSON.stringify({ version: 1.1, tags }, undefined, 2)}\n`);
}
