/** Words that cannot name a binding of an ES module. */
const RESERVED = new Set(
  `
  arguments await break case catch class const continue debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null package
  private protected public return static super switch this throw true try typeof undefined var void while
  with yield
  `
    .trim()
    .split(/\s+/),
);

/** The name under which a record is exported: its id in camel case, with `_` after a reserved word. */
export function exportName(id: string): string {
  const name = id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return RESERVED.has(name) ? `${name}_` : name;
}

/** Two ids that would be exported under one name. */
export interface Collision {
  name: string;
  ids: [string, string];
}

/** The first ids to clash, pair by pair. */
export function collisions(ids: readonly string[]): Collision[] {
  const taken = new Map<string, string>();
  return ids.flatMap((id) => {
    const name = exportName(id);
    const first = taken.get(name);
    if (first === undefined) taken.set(name, id);
    return first === undefined ? [] : [{ name, ids: [first, id] }];
  });
}
