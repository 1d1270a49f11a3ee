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
  return [
    ...new Set(formsAt(schema, path).flatMap((inside) => Object.keys(definition(inside)?.shape ?? {}))),
  ];
}

/** Whether the schema allows only certain values at a path, so that code can branch on them. */
export function isClosedAt(schema: unknown, path: Path): boolean {
  return formsAt(schema, path).some((inside) => ["enum", "literal"].includes(definition(inside)?.type ?? ""));
}

function formsAt(schema: unknown, path: Path): unknown[] {
  return path
    .reduce<unknown[]>((schemas, step) => schemas.flatMap((inside) => enter(inside, step)), [schema])
    .flatMap(forms);
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
  return typeof schema === "object" && schema !== null && "def" in schema
    ? (schema.def as Definition)
    : undefined;
}
