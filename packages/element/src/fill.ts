/**
 * Puts values into the places of a message: `fill("rung {n}", { n: 4 })` is `["rung ", 4]`. A list,
 * so that values may be templates and each language may order them as it must.
 */
export function fill<V>(message: string, values: Readonly<Record<string, V>>): (string | V)[] {
  return message.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? "") : part));
}
