/** One step of a path in the notation of the tables: `roles[]` is a list, each member of which is meant. */
export interface Step {
  key: string;
  isList: boolean;
}

/** A path of a table, such as `roles[].time.text`, taken apart. */
export function stepsOf(path: string): Step[] {
  return path.split(".").map((step) => ({ key: step.replace("[]", ""), isList: step.endsWith("[]") }));
}

/** Called with each text that is found; the path is one and the same list, which changes after the call. */
export type TextVisitor<T> = (text: string, told: T, path: readonly (string | number)[]) => void;

// One function with an index, no list of what is left: this runs for every field of every record.
/** Visits the texts to which the steps lead, each with what the caller wants told of these steps. */
export function walkPath<T>(
  from: unknown,
  steps: readonly Step[],
  told: T,
  visit: TextVisitor<T>,
  at = 0,
  path: (string | number)[] = [],
): void {
  const step = steps[at];
  if (step === undefined) {
    if (typeof from === "string") visit(from, told, path);
    return;
  }
  if (typeof from !== "object" || from === null || !Object.hasOwn(from, step.key)) return;
  const next = (from as Record<string, unknown>)[step.key];
  path.push(step.key);
  if (step.isList) walkList(next, steps, told, visit, at, path);
  else walkPath(next, steps, told, visit, at + 1, path);
  path.pop();
}

function walkList<T>(
  list: unknown,
  steps: readonly Step[],
  told: T,
  visit: TextVisitor<T>,
  at: number,
  path: (string | number)[],
): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    path.push(index);
    walkPath(list[index], steps, told, visit, at + 1, path);
    path.pop();
  }
}
