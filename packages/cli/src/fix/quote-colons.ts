import { readTextNow } from "../read/file-text.js";
import { positionAt } from "../read/locate.js";
import { parseYaml } from "../read/parse-yaml.js";
import { apply } from "./edit.js";
import type { Fixed } from "./fix-file.js";
import { writeFixed } from "./write-fixed.js";

/**
 * Puts quotation marks around words with a colon, which YAML takes for a field within a field. A file that
 * cannot be read after that either is left as it is.
 * @throws {UsageError} when the file cannot be written
 */
export async function quoteColons(file: string): Promise<Fixed[]> {
  const content = readTextNow(file);
  if (!content.ok) return [];
  const { text, fixed } = withQuotes(file, content.text);
  if (fixed.length === 0 || parseYaml(text).faults.length > 0) return [];
  return writeFixed(file, text, fixed);
}

/** Each step makes one fault less or ends it, as it quotes what the first one was about. */
function withQuotes(file: string, text: string): { text: string; fixed: Fixed[] } {
  const { faults, lines } = parseYaml(text);
  const edit = faults[0]?.edit;
  if (!edit) return { text, fixed: [] };
  const place = positionAt(lines, edit.from);
  const rest = withQuotes(file, apply(text, [edit]));
  return {
    text: rest.text,
    fixed: [{ file, ...place, what: `put quotes around ${edit.text}` }, ...rest.fixed],
  };
}
