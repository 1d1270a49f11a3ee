import { UsageError } from "../dataset/problem.js";

/**
 * The name that was meant by its beginning, as in git and npm; nothing where none begins so.
 * @param shown how a name is shown, such as with its dashes
 * @throws {UsageError} where several begin so
 */
export function abbreviated(
  given: string,
  names: readonly string[],
  shown: (name: string) => string,
): string | undefined {
  if (names.includes(given)) return given;
  const begun = given === "" ? [] : names.filter((name) => name.startsWith(given));
  if (begun.length > 1)
    throw new UsageError(
      `${shown(given)} can be ${begun.map(shown).join(" or ")}.`,
      "Write more of the name, and in scripts all of it.",
    );
  return begun[0];
}
