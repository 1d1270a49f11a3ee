import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { ParsedYaml } from "./parse-yaml.js";

export interface Position {
  line: number;
  column: number;
}

export type Path = readonly (string | number)[];

/** The place of a value, of its key (`at: "key"`), or of the nearest thing around it that is there. */
export function locate({ document, lines }: ParsedYaml, path: Path, at: "key" | "value" = "value"): Position {
  let place: Node | null = document.contents;
  let node: Node | null = document.contents;
  for (const [depth, step] of path.entries()) {
    const found = enter(node, step);
    if (!found) break;
    place = depth === path.length - 1 && at === "key" ? (found.key ?? found.value ?? place) : (found.value ?? found.key ?? place);
    if (isCollection(found.value) && found.key && at === "value") place = found.key;
    node = found.value;
  }
  return positionAt(lines, place?.range?.[0] ?? 0);
}

/** Line and column, from 1, of an offset of the text. */
export function positionAt(lines: ParsedYaml["lines"], offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The node at a path, if it is there. */
export function nodeAt({ document }: ParsedYaml, path: Path): Node | undefined {
  let node: Node | null = document.contents;
  for (const step of path) node = enter(node, step)?.value ?? null;
  return node ?? undefined;
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

function enter(node: Node | null, step: string | number): Step | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step)) as Pair<Node, Node | null> | undefined;
    return pair && { key: pair.key, value: pair.value };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) && !isPair(item) ? { value: item } : undefined;
}

function isCollection(node: Node | null): boolean {
  return isMap(node) || isSeq(node);
}
