import { readFile } from "node:fs/promises";
import { pascal } from "@redlines/widgets/read.mjs";

/**
 * @typedef {import("./request.mjs").Request["kind"]} Kind
 * @typedef {[path: string, text: string]} File
 */

const root = new URL("../../", import.meta.url);
const FOLDER = "packages/model/src/excerpt";

/**
 * What the model needs to cut records of a kind out of a dataset: its composer, and a line in each list.
 * @param {Kind} kind
 * @returns {Promise<File[]>}
 */
export async function modelEdits(kind) {
  const name = pascal(kind);
  return [
    [`${FOLDER}/${kind}.ts`, composer(kind)],
    await edited(
      `${FOLDER}/kinds.ts`,
      /(export const EXCERPT_KINDS = \[.*?)(\n\] as const)/s,
      `$1\n  "${kind}",$2`,
    ),
    await edited(
      `${FOLDER}/composers.ts`,
      /\n$/,
      `\nexport { compose${name} as ${kind} } from "./${kind}.js";\n`,
    ),
    await edited(
      "packages/model/src/index.ts",
      /(export type \{ QuoteExcerpt \} .*\n)/,
      `$1export type { ${name}Excerpt } from "./excerpt/${kind}.js";\n`,
    ),
  ];
}

/** @param {Kind} kind */
function composer(kind) {
  const name = pascal(kind);
  return `import { type Composer, type ExcerptBase, excerptBase } from "./base.js";

/** What a widget needs of a ${kind}; what it shows of other records comes in here. */
export type ${name}Excerpt = ExcerptBase<"${kind}">;

export const compose${name}: Composer<${name}Excerpt> = (record, dataset) =>
  excerptBase("${kind}", record, dataset);
`;
}

/**
 * A file with something put in at one place.
 * @param {string} path
 * @param {RegExp} place
 * @param {string} replacement
 * @returns {Promise<File>}
 * @throws where the file has no such place
 */
async function edited(path, place, replacement) {
  const text = await readFile(new URL(path, root), "utf8");
  if (!place.test(text)) throw new Error(`${path} is not as this command expects: it has no ${place.source}`);
  return [path, text.replace(place, replacement)];
}
