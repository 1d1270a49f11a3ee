/**
 * Puts values into the places of a message: `fill("rung {n}", { n: 4 })` is `["rung ", 4, ""]`. A list, so
 * that a value may be a template or a marked-up part, and each language may order them as it must.
 * @throws {RangeError} where a place has no value: a mistake in the message
 * @throws {TypeError} where there is no such message, for what was looked up is none that there is
 */
export function fill<V>(message: string, values: Readonly<Record<string, V>>): (string | V)[] {
  if (typeof message !== "string") throw new TypeError(`Expected a message, found ${typeof message}`);
  return message
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 ? valueAt(piece, values, message) : piece));
}

function valueAt<V>(place: string, values: Readonly<Record<string, V>>, message: string): V {
  const value = Object.hasOwn(values, place) ? values[place] : undefined;
  if (value === undefined) throw new RangeError(`No value for {${place}} in “${message}”`);
  return value;
}
