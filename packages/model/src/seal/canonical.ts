/**
 * A value as canonical JSON (RFC 8785): the fields of each map in the order of their UTF-16 code units, no
 * white space, numbers as ECMAScript writes them. Texts are in Unicode NFC, without white space at the ends.
 */
export function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC").trim());
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
