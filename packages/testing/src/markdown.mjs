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
  const prose = markdown.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}
