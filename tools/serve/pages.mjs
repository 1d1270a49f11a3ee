import { readdir } from "node:fs/promises";

/**
 * A folder without an index.html shows what is in it.
 * @param {string} path
 * @param {string} dir
 * @returns {Promise<string>}
 */
export async function folderPage(path, dir) {
  const names = (await readdir(dir, { withFileTypes: true })).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  return page(`Files at ${path}`, list(names.toSorted().map((name) => [name, ""])));
}

/**
 * @param {string} path
 * @param {readonly import("./serve.mjs").Root[]} roots
 * @returns {string}
 */
export function missingPage(path, roots) {
  const served = list(roots.map(({ at, title }) => [at, title]));
  const message = `<p>There is nothing at <code>${escape(path)}</code>. Here is what is served:</p>`;
  return page("Not found", `${message}${served}`);
}

/** @param {string[][]} links */
function list(links) {
  const items = links.map(
    ([href = "", title]) =>
      `<li><a href="${encodeURI(href)}">${escape(href)}</a> ${escape(title ?? "")}</li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

/**
 * @param {string} title
 * @param {string} body
 */
function page(title, body) {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${escape(title)} · Redlines</title>
  <h1>${escape(title)}</h1>
  ${body}
</html>
`;
}

/** @param {string} text */
function escape(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
