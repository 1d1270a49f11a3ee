import { readFile } from "node:fs/promises";
import { readWidgets } from "@redlines/widgets/read.mjs";

const packages = new URL("../../packages/", import.meta.url);

/** A row of the table of what a page can use, with its cells. */
const ROW = /^\| (?:property|attribute|slot|event|state|part|token) +\|.*\|$/;

/**
 * The rows that the READMEs of all widgets have: what every widget inherits, and what shared templates bring.
 * @returns {Promise<string>}
 */
export async function commonRows() {
  const widgets = await readWidgets();
  const [first = [], ...others] = await Promise.all(widgets.map(({ folder }) => rowsOf(folder)));
  return first.filter((row) => others.every((rows) => rows.includes(row))).join("\n");
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} with one space around each cell, however the table is laid out
 */
async function rowsOf(folder) {
  const readme = await readFile(new URL(`${folder}/README.md`, packages), "utf8");
  const rows = readme.split("\n").filter((line) => ROW.test(line));
  return rows.map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .join(" | ")
      .trim(),
  );
}
