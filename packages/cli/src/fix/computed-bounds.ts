import { compileTime } from "@redlines/model/check";
import type { SourceFile } from "../dataset/source-text.js";
import { nodeAt, type Path } from "../read/locate.js";
import type { Fix } from "./fix.js";
import { takeOut } from "./take-out.js";
import { without } from "./values.js";

/** Bounds that say what is computed from `edtf` anyway. */
export function computedBounds(source: SourceFile): Fix[] {
  return repeatedBounds(source.parsed.value).flatMap((path) => {
    const edit = takeOut(source, path);
    if (!edit) return [];
    const what = `took out ${String(path.at(-1))}, which is computed`;
    return [
      {
        what,
        at: nodeAt(source.parsed, path)?.range?.[0] ?? 0,
        edits: [edit],
        value: without(source.parsed.value, path),
      },
    ];
  });
}

function repeatedBounds(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    repeatedBounds(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!("edtf" in value) || typeof value.edtf !== "string") return inside;
  const compiled = compileTime(value.edtf);
  const same = compiled.ok
    ? Object.entries(compiled.bounds).filter(([key, day]) => (value as Record<string, unknown>)[key] === day)
    : [];
  return [...same.map(([key]) => [...path, key]), ...inside];
}
