import { stringify } from "yaml";

/** A value as YAML on one line: `[{ actor: iran }]`. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const fields = Object.entries(value).map(([key, item]) => `${key}: ${flowYaml(item)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

const IN_LIST = { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 } as const;

/** In quotation marks where it needs them among other values. */
function scalar(value: unknown): string {
  return stringify([value], IN_LIST).trim().slice(1, -1);
}
