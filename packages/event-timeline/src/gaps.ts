import type { Time } from "@redlines/model";

/** A time that is skipped between two events. */
export interface Gap {
  /** The least and the most that it can be, in whole units. */
  readonly length: readonly [low: number, high: number];
  readonly unit: "year" | "month";
}

type Span = Pick<Time, "earliest" | "latest" | "begunBy">;

const MONTHS_IN_YEAR = 12;
/** A gap is long, and drawn, if it is at least this part of all the time that is shown, and a month. */
const PART = 4;

/**
 * The long gap before each of these times, which stand in their order: from the last day on which anything
 * before it can have taken place. What goes on is where it began.
 */
export function gapsBefore(times: readonly Span[]): (Gap | undefined)[] {
  const whole = monthsBetween(first(times), last(times));
  return times.map((time, index) => {
    const before = times.slice(0, index);
    if (before.length === 0) return undefined;
    const low = monthsBetween(last(before), time.earliest);
    const high = monthsBetween(latestStart(before), endOf(time));
    return low >= 1 && low * PART >= whole ? gapOf(low, high) : undefined;
  });
}

function gapOf(low: number, high: number): Gap {
  if (low < MONTHS_IN_YEAR) return { length: [low, high], unit: "month" };
  return { length: [Math.floor(low / MONTHS_IN_YEAR), Math.floor(high / MONTHS_IN_YEAR)], unit: "year" };
}

/** The last day on which something took place, or of what goes on had begun. */
function endOf({ earliest, latest, begunBy }: Span): string {
  return latest ?? begunBy ?? earliest;
}

function first(times: readonly Span[]): string {
  return times[0]?.earliest ?? "";
}

function last(times: readonly Span[]): string {
  return times.map(endOf).toSorted().at(-1) ?? "";
}

function latestStart(times: readonly Span[]): string {
  return times.at(-1)?.earliest ?? "";
}

/** Whole months from one day to another, `YYYY-MM-DD`; none or fewer where that does not come later. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  const months = (toYear - year) * MONTHS_IN_YEAR + toMonth - month;
  return toDay < day ? months - 1 : months;
}
