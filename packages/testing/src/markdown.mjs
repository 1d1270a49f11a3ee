import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Block
 * @property {string} language
 * @property {string} text
 */

/**
 * The fenced blocks of a page, in order.
 * @param {string} markdown
 * @returns {Block[]}
 */
export function codeBlocks(markdown) {
  return [...markdown.matchAll(/^```(\w*)[^\n]*\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
}

/**
 * What a page links to inside the repository: neither other sites, nor places in itself.
 * @param {string} markdown
 * @returns {string[]}
 */
export function relativeLinks(markdown) {
  return links(markdown)
    .map((target) => target.replace(/#.*/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}

/**
 * Where the links and pictures of a page lead, as they are written: those in code are none.
 * @param {string} markdown
 * @returns {string[]}
 */
export function links(markdown) {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target = ""]) => target);
}

/**
 * The names by which GitHub links to the headings of a page.
 * @param {string} markdown
 * @returns {string[]}
 */
export function anchors(markdown) {
  const headings = markdown.replace(/^```.*?^```$/gms, "").matchAll(/^#{1,6} +(.+)$/gm);
  return [...headings].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** @param {string} markdown */
function withoutCode(markdown) {
  return markdown.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, "");
}

/**
 * The pages of a package: its README, and what it has in `docs`.
 * @param {string} folder
 * @returns {string[]} their paths
 */
export function pagesOf(folder) {
  const docs = join(folder, "docs");
  const names = existsSync(docs) ? readdirSync(docs).filter((name) => name.endsWith(".md")) : [];
  return [join(folder, "README.md"), ...names.toSorted().map((name) => join(docs, name))];
}
