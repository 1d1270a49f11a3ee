/**
 * A table in Markdown whose rows say by which tests something is proved.
 *
 * A proof is a file and the names of tests in it: `` `file`: name; name ``. After a semicolon comes another
 * test of the same file, or another file.
 */

/**
 * The rows of every table, by the titles of their columns.
 * @param {string} markdown
 * @returns {Record<string, string>[]}
 */
export function rowsOf(markdown) {
  /** @type {string[] | undefined} */
  let titles;
  return markdown.split("\n").flatMap((line) => {
    if (!line.startsWith("|")) {
      titles = undefined;
      return [];
    }
    const cells = line.split("|").slice(1, -1);
    const texts = cells.map((cell) => cell.trim());
    if (!titles) {
      titles = texts;
      return [];
    }
    if (texts.every((text) => /^-+$/.test(text))) return [];
    return [Object.fromEntries(texts.map((text, index) => [titles?.[index] ?? "", text]))];
  });
}

/**
 * The files and the tests that a proof names and that are not there, one line each.
 * @param {string} proof
 * @param {(file: string) => string | undefined} read the text of a file, or nothing where there is none
 * @returns {string[]}
 */
export function proofProblems(proof, read) {
  return proof.split(/; (?=`)/).flatMap((one) => {
    const [, file = "", names = ""] = /^`([^`]+)`: (.+)$/.exec(one) ?? [];
    const text = read(file);
    if (text === undefined) return [`no file ${file || one}`];
    return missingTests(names, text).map((name) => `no test “${name}” in ${file}`);
  });
}

/**
 * The names that are not those of tests; a name may have semicolons of its own.
 * @param {string} names
 * @param {string} text
 * @returns {string[]}
 */
function missingTests(names, text) {
  // A long name stands on a line of its own.
  const calls = text.replaceAll(/\(\s+"/g, '("');
  const isTest = (/** @type {string} */ name) => calls.includes(`("${name}"`);
  if (isTest(names)) return [];
  const cut = [...names.matchAll(/; /g)].find(({ index }) => isTest(names.slice(0, index)));
  return cut ? missingTests(names.slice(cut.index + 2), text) : [names];
}
