import ts from "typescript-api";

/**
 * @typedef {object} FunctionLength
 * @property {string} name as the source has it; empty for one without a name
 * @property {number} lines from its first line to its last, comments inside included
 */

/**
 * How long each function of a module is, but for those that are one expression on one line.
 * @param {string} text
 * @param {string} [file] decides whether it is read as TypeScript or JavaScript
 * @returns {FunctionLength[]}
 */
export function functionLengths(text, file = "module.ts") {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {FunctionLength[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const lines = lineCount(source, node);
      if (ts.isBlock(node.body) || lines > 1) found.push({ name: nameOf(node, source), lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * @param {ts.SignatureDeclaration} node
 * @param {ts.SourceFile} source
 * @returns {string}
 */
function nameOf(node, source) {
  return node.name?.getText(source) ?? "";
}

/**
 * @param {ts.SourceFile} source
 * @param {ts.Node} node
 * @returns {number}
 */
function lineCount(source, node) {
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
  return last - first + 1;
}

/**
 * The smallest length that this share of all lengths does not exceed.
 * @param {readonly number[]} lengths
 * @param {number} share 0.5 for the median
 * @returns {number}
 */
export function percentile(lengths, share) {
  const sorted = lengths.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
