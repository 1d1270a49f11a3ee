import type { Actor, Flag } from "../types.js";
import type { Day } from "./day.js";

/**
 * The flag that a state had on a day; nothing where the dataset does not say which, and for anybody who is
 * no state. The days of a flag are counted in, the first as the last.
 * @param day `YYYY-MM-DD`
 */
export function flagAt({ kind, flags = [] }: Pick<Actor, "kind" | "flags">, day: Day): Flag | undefined {
  if (kind !== "state") return undefined;
  return flags.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}
