import * as z from "zod";

/** The values of an enumeration, each of which is itself. */
type Values<T> = { [V in keyof T & string]: V };

/**
 * An enumeration of which each value says what it means. The meanings stand in the JSON Schema as
 * `enumDescriptions`, which editors show beside each value, and in the reference of the vocabulary.
 * @param meanings the meaning of each value
 */
export function described<const T extends Record<string, string>>(meanings: T): z.ZodEnum<Values<T>> {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value])) as Values<T>;
  return z.enum(values).meta({ enumDescriptions: Object.values(meanings) });
}
