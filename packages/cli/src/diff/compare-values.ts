import { isDeepStrictEqual } from "node:util";
import type { Path } from "../read/locate.js";
import { pairItems } from "./pair-items.js";
import type { Change, PolicyName } from "./policy.js";

/** A difference before it is known of which record. */
export type ValueChange = Omit<Change, "record">;

/** Whether the model allows only certain values at a path of the record. */
export type IsClosed = (path: Path) => boolean;

/** Where a value stands: as the schema knows it, and as people read it. */
interface Place {
  path: Path;
  shown: readonly string[];
  isClosed: IsClosed;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every difference between two states of a record, field by field. */
export function compareFields(previously: Fields, now: Fields, isClosed: IsClosed): ValueChange[] {
  return maps(previously, now, { path: [], shown: [], isClosed });
}

/** What is computed, by the field that it comes from: where that differs, they differ with it. */
const COMPUTED: ReadonlyMap<string, string> = new Map([
  ["earliest", "edtf"],
  ["latest", "edtf"],
  ["begunBy", "edtf"],
  ["extent", "edtf"],
  ["drawing", "code"],
]);

function maps(previously: Fields, now: Fields, place: Place): ValueChange[] {
  const follows = (key: string): boolean => {
    const from = COMPUTED.get(key);
    return from !== undefined && previously[from] !== now[from];
  };
  const keys = [...new Set([...Object.keys(previously), ...Object.keys(now)])];
  return keys
    .filter((key) => !follows(key))
    .flatMap((key) => field(previously[key], now[key], inside(place, key)));
}

function field(previously: unknown, now: unknown, place: Place): ValueChange[] {
  if (previously === undefined && now === undefined) return [];
  if (previously === undefined) return [valueChange("field-added", place, { now })];
  if (now === undefined) return [valueChange("field-removed", place, { previously })];
  return values(previously, now, place);
}

function values(previously: unknown, now: unknown, place: Place): ValueChange[] {
  if (isDeepStrictEqual(previously, now)) return [];
  if (formOf(previously) !== formOf(now)) return [valueChange("form-changed", place, { previously, now })];
  if (Array.isArray(previously) && Array.isArray(now)) return lists(previously, now, place);
  if (typeof previously === "object" && previously !== null)
    return maps(previously as Fields, now as Fields, place);
  return [valueChange(scalarRule(place), place, { previously, now })];
}

function formOf(value: unknown): string {
  return value === null ? "nothing" : Array.isArray(value) ? "list" : typeof value;
}

function scalarRule({ path, isClosed }: Place): PolicyName {
  if (path.at(-1) === "digest" || path.at(-1) === "seal" || path[0] === "paragraphs") return "digest-changed";
  return isClosed(path) ? "class-changed" : "value-corrected";
}

function lists(previously: readonly unknown[], now: readonly unknown[], place: Place): ValueChange[] {
  if (place.path[0] === "paragraphs") return [valueChange("digest-changed", place, { previously, now })];
  const { pairs, removed, added, reordered } = pairItems(previously, now);
  return [
    ...removed.map((item) =>
      valueChange(item.local ? "local-id-removed" : "item-removed", entry(place, item), {
        previously: item.value,
      }),
    ),
    ...added.map((item) => valueChange("item-added", entry(place, item), { now: item.value })),
    ...pairs.flatMap(([before, after]) => values(before.value, after.value, entry(place, after))),
    ...(reordered
      ? [valueChange("order-changed", place, { previously: reordered.previously, now: reordered.now })]
      : []),
  ];
}

function inside({ path, shown, isClosed }: Place, key: string): Place {
  return { path: [...path, key], shown: [...shown, key], isClosed };
}

function entry({ path, shown, isClosed }: Place, { index, key }: { index: number; key: string }): Place {
  return { path: [...path, index], shown: [...shown, key], isClosed };
}

function valueChange(
  rule: PolicyName,
  { shown }: Place,
  what: Pick<Change, "previously" | "now">,
): ValueChange {
  return { rule, path: shown.join("."), ...what };
}
