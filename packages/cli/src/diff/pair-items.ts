/** An entry of a list, and the name by which it is known from one edition to the next. */
export interface Item {
  value: unknown;
  index: number;
  key: string;
  /** Whether the name is an id of its own, as that of a rung. */
  local: boolean;
}

/** Two lists, entry by entry. */
export interface Paired {
  pairs: [previously: Item, now: Item][];
  removed: Item[];
  added: Item[];
  /** The names in both orders, where those that stayed stand in another. */
  reordered: { previously: string[]; now: string[] } | undefined;
}

/** What names an entry, the surest first: all these fields together. */
const NAMES: readonly (readonly string[])[] = [
  ["id"],
  ["record"],
  ["forecast"],
  ["from", "to"],
  ["source", "paragraph", "start"],
  ["actor", "role"],
  ["actor"],
  ["party"],
  ["scheme"],
  ["lang", "text"],
  ["when"],
  ["field"],
  ["name"],
];

/** Finds for each entry of a list the one that it became: by name where all have one, else by place. */
export function pairItems(previously: readonly unknown[], now: readonly unknown[]): Paired {
  const [before, after] = named(previously, now);
  const find = (items: readonly Item[], { key }: Item): Item | undefined =>
    items.find((item) => item.key === key);
  const pairs = before.flatMap((item): Paired["pairs"] => {
    const other = find(after, item);
    return other ? [[item, other]] : [];
  });
  const removed = before.filter((item) => !find(after, item));
  const added = after.filter((item) => !find(before, item));
  return { pairs, removed, added, reordered: reordered(pairs) };
}

function reordered(pairs: Paired["pairs"]): Paired["reordered"] {
  const inOrder = pairs.toSorted(([, a], [, b]) => a.index - b.index);
  if (inOrder.every((pair, index) => pair === pairs[index])) return undefined;
  return { previously: pairs.map(([item]) => item.key), now: inOrder.map(([, item]) => item.key) };
}

function named(previously: readonly unknown[], now: readonly unknown[]): [Item[], Item[]] {
  const all = [previously, now];
  const fields = NAMES.find((names) => all.every((list) => isNamedBy(list, names)));
  const scalars =
    all.flat().every((value) => typeof value !== "object" || value === null) &&
    all.every((list) => new Set(list).size === list.length);
  const nameOf = (value: unknown, index: number): string =>
    fields ? nameBy(value, fields) : scalars ? String(value) : String(index + 1);
  const items = (list: readonly unknown[]): Item[] =>
    list.map((value, index) => ({ value, index, key: nameOf(value, index), local: fields?.[0] === "id" }));
  return [items(previously), items(now)];
}

function isNamedBy(list: readonly unknown[], fields: readonly string[]): boolean {
  const has = (value: unknown): boolean =>
    typeof value === "object" && value !== null && fields.every((field) => field in value);
  return list.every(has) && new Set(list.map((value) => nameBy(value, fields))).size === list.length;
}

function nameBy(value: unknown, fields: readonly string[]): string {
  return fields.map((field) => String((value as Record<string, unknown>)[field])).join(" ");
}
