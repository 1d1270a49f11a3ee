import type { Path } from "../read/locate.js";

interface Definition {
  type: string;
  shape?: Record<string, unknown>;
  element?: unknown;
  innerType?: unknown;
  valueType?: unknown;
  options?: readonly unknown[];
}

/** The fields that a schema knows at a path; of a union, those of all its forms. */
export function keysAt(schema: unknown, path: Path): string[] {
  const found = path.reduce<unknown[]>((schemas, step) => schemas.flatMap((inside) => enter(inside, step)), [schema]);
  return [...new Set(found.flatMap(forms).flatMap((inside) => Object.keys(definition(inside)?.shape ?? {})))];
}

function enter(schema: unknown, step: string | number): unknown[] {
  return forms(schema).flatMap((form) => {
    const { type, shape, element, valueType } = definition(form) ?? { type: "" };
    if (type === "object") return shape?.[step] === undefined ? [] : [shape[step]];
    if (type === "array") return [element];
    return type === "record" ? [valueType] : [];
  });
}

/** A schema without its wrappers; a union as its members. */
function forms(schema: unknown): unknown[] {
  const inner = definition(schema);
  if (inner?.options) return inner.options.flatMap(forms);
  return inner?.innerType === undefined ? [schema] : forms(inner.innerType);
}

function definition(schema: unknown): Definition | undefined {
  return typeof schema === "object" && schema !== null && "def" in schema ? (schema.def as Definition) : undefined;
}
