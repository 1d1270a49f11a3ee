import { writeFile } from "node:fs/promises";
import { checkManifest } from "./manifest/check.mjs";
import { withInherited } from "./manifest/inherit.mjs";
import { withReferences } from "./manifest/references.mjs";
import { readManifest } from "./manifest/shape.mjs";
import { run } from "./run.mjs";
import { sourceFacts } from "./source-facts.mjs";

/**
 * @typedef {import("./manifest/shape.mjs").Declaration} Declaration
 * @typedef {import("./manifest/shape.mjs").Manifest} Manifest
 */

/**
 * Writes the custom-elements manifest from the JSDoc of the sources: complete by itself, with the published
 * paths.
 * @param {import("./package-json.mjs").Package} pkg
 * @param {string} file
 * @returns {Promise<Manifest>}
 * @throws with all that the manifest lacks, and all in which the sources say otherwise
 */
export async function writeManifest(pkg, file) {
  await run("cem", [
    "analyze",
    "--litelement",
    "--quiet",
    "--globs",
    "src/*.ts",
    "--exclude",
    "src/*.test.ts",
    "src/*.stories.ts",
  ]);
  const manifest = await readManifest(file, (text) => text.replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"'));
  const facts = await sourceFacts("src/**/*.ts");
  for (const module of manifest.modules) {
    const declarations = module.declarations.map(published);
    module.declarations = await Promise.all(
      declarations.map(async (one) => withReferences(await withInherited(one, facts), facts, pkg.name)),
    );
  }
  checkManifest(manifest, facts);
  await writeFile(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  return manifest;
}

/**
 * Without what is private in a class, and without the whole style sheets that the analyser takes for values.
 * @param {Declaration} declaration
 * @returns {Declaration}
 */
function published(declaration) {
  const { default: _value, ...rest } = declaration;
  if (rest.kind !== "class") return rest;
  const members = (rest.members ?? []).filter(({ privacy }) => privacy !== "private").map(plainMember);
  return { ...rest, members, ...(rest.tagName || rest.attributes ? { customElement: true } : {}) };
}

/**
 * A member is public where nothing is said. A promise is what an element gives, and nothing that a page sets.
 * @param {import("./manifest/shape.mjs").Item} member
 * @returns {import("./manifest/shape.mjs").Item}
 */
function plainMember(member) {
  const { privacy, ...rest } = member;
  if (privacy === "protected") return member;
  return rest.type?.text.startsWith("Promise<") ? { ...rest, readonly: true } : rest;
}
