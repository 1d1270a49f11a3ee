/** A value as an expression that engines parse faster than an object literal. */
export function jsonParse(value: unknown): string {
  const quoted = JSON.stringify(value)
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `/* @__PURE__ */ JSON.parse('${quoted}')`;
}

/** A union of string literals, one a line; `never` when there is none. */
export function union(ids: readonly string[]): string {
  return ids.length === 0 ? "never" : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
}

/** `quote` → `Quote`. */
export function typeName(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
