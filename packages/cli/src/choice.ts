import { didYouMean } from "@redlines/model/check";
import { UsageError } from "./dataset/problem.js";

/**
 * The value of an option that has a few; the first where it was left out.
 * @throws {UsageError} on any other value
 */
export function choice<T extends string>(
  option: string,
  given: string | undefined,
  values: readonly [T, ...T[]],
): T {
  if (given === undefined) return values[0];
  const chosen = values.find((value) => value === given);
  if (chosen === undefined)
    throw new UsageError(
      `${option} cannot be ${given}.`,
      didYouMean(given, values) ?? `It is one of ${values.join(", ")}.`,
    );
  return chosen;
}
