/** Items with texts that follow each other made one text. */
export function joinTexts<T>(items: readonly (T | string)[]): (T | string)[] {
  const joined: (T | string)[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (typeof last === "string" && typeof item === "string") joined[joined.length - 1] = last + item;
    else joined.push(item);
  }
  return joined;
}
