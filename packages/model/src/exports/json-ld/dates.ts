import { isPlainDate } from "../../derive/day.js";
import type { Time } from "../../types.js";

/** An ISO 8601 date as precise as the fact; nothing where that is more than a year, a month or a day. */
export function isoDate({ edtf }: Pick<Time, "edtf">): string | undefined {
  return isPlainDate(edtf) ? edtf : undefined;
}

/** When something began and ended, each only where it is a plain date; one that is no stretch began then. */
export function isoSpan({ edtf }: Pick<Time, "edtf">): { startDate?: string; endDate?: string } {
  const [start = "", end = ""] = edtf.split("/");
  return {
    ...(isPlainDate(start) && { startDate: start }),
    ...(isPlainDate(end) && { endDate: end }),
  };
}

/**
 * The days to which something applies, as ISO 8601: a plain date as it is, else from the first day to the
 * last that it can be, or to no end that is known.
 */
export function isoCoverage(time: Pick<Time, "edtf" | "earliest" | "latest">): string {
  const { earliest, latest = ".." } = time;
  return isoDate(time) ?? (earliest === latest ? earliest : `${earliest}/${latest}`);
}
