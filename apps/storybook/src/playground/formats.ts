import { parseDocument, stringify } from "yaml";

export type Format = "yaml" | "json";

/** How a text is written. JSON is YAML too, so that the checker reads both. */
export function formatOf(text: string): Format {
  return text.trimStart().startsWith("{") ? "json" : "yaml";
}

/**
 * The same record in the other form; remarks of YAML are lost in JSON.
 * @returns nothing for a text that cannot be read
 */
export function inFormat(text: string, format: Format): string | undefined {
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: true });
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return format === "json" ? `${JSON.stringify(value, undefined, 2)}\n` : stringify(value, { lineWidth: 0 });
}
