/** What a sheet says between quotation marks stays as it is; everything else in it may be shortened. */
const QUOTED = /("[^"]*"|'[^']*')/;

/**
 * Shortens a style sheet and keeps the order of its declarations: rules that are written alike stay alike,
 * which brotli finds. (A minifier that sorts them makes every one of our bundles some 30 bytes larger.)
 * @param {string} sheet
 * @returns {string}
 */
export function shortStyles(sheet) {
  const parts = sheet.replaceAll(/\/\*.*?\*\//gs, "").split(QUOTED);
  return parts
    .map((part, index) => (index % 2 ? part : shortened(part)))
    .join("")
    .trim();
}

/**
 * @param {string} part
 * @returns {string}
 */
function shortened(part) {
  return part
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,>]) ?/g, "$1")
    .replaceAll(": ", ":")
    .replaceAll(";}", "}")
    .replaceAll(/\b0\.(?=\d)/g, ".")
    .replaceAll(/::(?=before|after|first-letter)/g, ":");
}
