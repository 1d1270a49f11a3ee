/** In columns, comments included; the formatter keeps code within it, but not comments and strings. */
export const LINE_LENGTH = 110;

/** An import of one long specifier cannot be broken. */
const importLine = /^(?:import|(?:import|export) .* from|\} from) "[^"]+";$/;

/** @param {string} line */
export const columns = (line) => Array.from(line).length;

/**
 * Whether a line is longer than it may be.
 * @param {string} line
 */
export const isTooLong = (line) => columns(line) > LINE_LENGTH && !importLine.test(line);
