import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { ParsedYaml } from "./parse-yaml.js";

export interface Position {
  line: number;
  column: number;
}

export type Path = readonly (string | number)[];

/** The place of a value, of its key (`at: "key"`), or of the nearest thing around it that is there. */
export function locate(parsed: ParsedYaml, path: Path, at: "key" | "value" = "value"): Position {
  const steps = walk(parsed, path);
  const node = steps.length < path.length || at === "key" ? keyFirst(steps) : valueFirst(steps);
  return positionAt(parsed.lines, (node ?? parsed.document.contents)?.range?.[0] ?? 0);
}

function keyFirst(steps: readonly Step[]): Node | null | undefined {
  const last = steps.at(-1);
  return last?.key ?? last?.value;
}

/** A list or a map begins at its key: that is where a reader looks for it. */
function valueFirst(steps: readonly Step[]): Node | null | undefined {
  const last = steps.at(-1);
  return isMap(last?.value) || isSeq(last?.value) ? keyFirst(steps) : (last?.value ?? last?.key);
}

/** Line and column, from 1, of an offset of the text. */
export function positionAt(lines: ParsedYaml["lines"], offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The node at a path, if it is there. */
export function nodeAt(parsed: ParsedYaml, path: Path): Node | undefined {
  const steps = walk(parsed, path);
  if (steps.length < path.length) return undefined;
  return (path.length === 0 ? parsed.document.contents : steps.at(-1)?.value) ?? undefined;
}

/** Whether a number was written where the path leads, without quotes. */
export function unquoted(parsed: ParsedYaml, path: Path): string | undefined {
  const node = nodeAt(parsed, path);
  return isScalar(node) && typeof node.value !== "string" && node.source ? node.source : undefined;
}

interface Step {
  key?: Node;
  value: Node | null;
}

/** The steps of a path, as far as they are there. */
function walk({ document }: ParsedYaml, path: Path): Step[] {
  const steps: Step[] = [];
  for (const name of path) {
    const step = enter(steps.length === 0 ? document.contents : (steps.at(-1)?.value ?? null), name);
    if (!step) break;
    steps.push(step);
  }
  return steps;
}

function enter(node: Node | null, step: string | number): Step | undefined {
  // The only pointer of a record may stand without a list around it.
  if (isMap(node) && step === 0) return { value: node };
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step)) as
      | Pair<Node, Node | null>
      | undefined;
    return pair && { key: pair.key, value: pair.value };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) && !isPair(item) ? { value: item } : undefined;
}
