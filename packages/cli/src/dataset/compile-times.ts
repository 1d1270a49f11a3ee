import { compileTime } from "@redlines/model/check";
import type { Path } from "../read/locate.js";

/** What is wrong with that from which a field is computed, or with one that is written though it is. */
export interface ComputedFault {
  at: "value";
  path: Path;
  message: string;
  expected?: string;
  found?: string;
  remedy?: string | undefined;
}

export interface Compiled {
  value: unknown;
  faults: ComputedFault[];
}

/** What a build adds to each time. */
const COMPUTED = ["earliest", "latest", "begunBy", "extent"] as const;

/** The value as it is written: without what a build added to its times. */
export function withoutBounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBounds);
  if (typeof value !== "object" || value === null) return value;
  const own: readonly string[] = "edtf" in value ? COMPUTED : [];
  const fields = Object.entries(value).filter(([key]) => !own.includes(key));
  return Object.fromEntries(fields.map(([key, item]) => [key, withoutBounds(item)]));
}

/** The value with bounds computed for every time in it, that is for every object with an `edtf`. */
export function compileTimes(value: unknown, path: Path = []): Compiled {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => compileTimes(item, [...path, index]));
    return { value: items.map((item) => item.value), faults: items.flatMap(({ faults }) => faults) };
  }
  if (typeof value !== "object" || value === null) return { value, faults: [] };
  const fields = Object.entries(value).map(([key, item]) => ({ key, ...compileTimes(item, [...path, key]) }));
  const copy = Object.fromEntries(fields.map((field) => [field.key, field.value]));
  const own =
    typeof copy["edtf"] === "string" ? bounded(copy, copy["edtf"], path) : { value: copy, faults: [] };
  return { value: own.value, faults: [...fields.flatMap(({ faults }) => faults), ...own.faults] };
}

/** Where the time cannot be read, bounds stand in so that the rest of the record is still validated. */
const STAND_IN = { earliest: "1900-01-01", latest: "1900-01-01", extent: "within" } as const;

function bounded(time: Record<string, unknown>, edtf: string, path: Path): Compiled {
  const written = COMPUTED.filter((key) => key in time).map((key) => computed([...path, key], time[key]));
  const compiled = compileTime(edtf);
  if (compiled.ok) return { value: { ...time, ...compiled.bounds }, faults: written };
  const fault = unusable([...path, "edtf"], edtf, compiled);
  return { value: { ...time, ...STAND_IN }, faults: [...written, fault] };
}

function computed(path: Path, value: unknown): ComputedFault {
  return {
    path,
    at: "value",
    message: `\`${String(path.at(-1))}\` is computed from edtf`,
    expected: "no such key",
    found: String(value),
    remedy: "take it out",
  };
}

function unusable(
  path: Path,
  edtf: string,
  fault: { message: string; remedy?: string | undefined },
): ComputedFault {
  return {
    path,
    at: "value",
    message: `\`${edtf}\` is not a date that can be used: ${fault.message}`,
    expected: "Extended Date/Time Format, such as 2017-12-02, 2015-23 or [2016-10..2016-12]",
    found: edtf,
    remedy: fault.remedy,
  };
}
