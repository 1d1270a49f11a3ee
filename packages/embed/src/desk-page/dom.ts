/**
 * An element of the page, which the server wrote.
 * @throws {TypeError} when it is not there, or is another
 */
export function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new TypeError(`The page has no #${id}`);
}

/** A message with its places filled. */
export function told(message: string, values: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
