import type { Path } from "../read/locate.js";

/** The value with another one at the path. */
export function withValue(value: unknown, path: Path, put: unknown): unknown {
  return changed(value, path, (map, key) => ({ ...map, [key]: put }));
}

/** The value without the field that the path leads to. */
export function without(value: unknown, path: Path): unknown {
  return changed(value, path, (map, key) =>
    Object.fromEntries(Object.entries(map).filter(([name]) => name !== key)),
  );
}

type Change = (map: Record<string, unknown>, key: string) => unknown;

function changed(value: unknown, [step, ...rest]: Path, change: Change): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? inside(item, rest, change) : item));
  const map = value as Record<string, unknown>;
  const key = String(step);
  return rest.length === 0 ? change(map, key) : { ...map, [key]: changed(map[key], rest, change) };
}

/** An entry of a list is never the thing itself: only fields are put or taken. */
function inside(item: unknown, rest: Path, change: Change): unknown {
  return rest.length === 0 ? item : changed(item, rest, change);
}
