/** What several rounds gave: the middle, and between which the middle half lies. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** @throws {RangeError} when there is nothing to describe */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError("No round was measured.");
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** What does not differ from round to round. */
export function exactly(value: number): Spread {
  return { median: value, low: value, high: value };
}

/** The same in another unit. */
export function times({ median, low, high }: Spread, factor: number): Spread {
  return { median: median * factor, low: low * factor, high: high * factor };
}

/** By linear interpolation between the two nearest. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place % 1);
}

/**
 * How many times as much, round by round: each is held against what was measured beside it, when the
 * machine was equally busy.
 */
export function ratios(of: readonly number[], to: readonly number[]): Spread {
  if (of.length !== to.length)
    throw new RangeError("Only rounds that were run side by side can be compared.");
  return spread(of.map((value, round) => value / (to[round] ?? Number.NaN)));
}

/**
 * Measures two things side by side, in rounds: each round the other one comes first.
 * @returns how many times as much the first one is
 */
export async function sideBySide<T>(
  [of, to]: readonly [T, T],
  rounds: number,
  measure: (one: T) => Promise<number>,
): Promise<Spread> {
  const measured = new Map<T, number[]>([
    [of, []],
    [to, []],
  ]);
  for (let round = 0; round < rounds; round++)
    for (const one of round % 2 ? [to, of] : [of, to]) measured.get(one)?.push(await measure(one));
  return ratios(measured.get(of) ?? [], measured.get(to) ?? []);
}
