/** What Changesets writes into the changelogs: for readers of a package, who have none of our commits. */

/** @typedef {{ name: string, newVersion: string }} Raised a package that a release raises */

/**
 * A note as an item of a list.
 * @param {{ summary: string }} note
 * @returns {string}
 */
export function getReleaseLine({ summary }) {
  const [first = "", ...rest] = summary.split("\n").map((line) => line.trimEnd());
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
}

/**
 * The packages of ours that a package is released with, in one line.
 * @param {unknown} _notes
 * @param {readonly Raised[]} raised
 * @returns {string} nothing where there are none
 */
export function getDependencyReleaseLine(_notes, raised) {
  const names = raised.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`);
  return names.length === 0 ? "" : `- With ${names.toSorted().join(", ")}`;
}
