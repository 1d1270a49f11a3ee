import { isMap, type Node, type Pair, type YAMLMap } from "yaml";
import type { SourceFile } from "../dataset/source-text.js";
import { nodeAt, type Path } from "../read/locate.js";
import type { Edit } from "./edit.js";

/** The edit that takes a field out and leaves every comment; nothing where that is not simple. */
export function takeOut({ text, parsed }: SourceFile, path: Path): Edit | undefined {
  const map = path.length === 1 ? parsed.document.contents : nodeAt(parsed, path.slice(0, -1));
  if (!isMap(map) || map.items.length < 2) return undefined;
  const index = map.items.findIndex(({ key }) => String(key) === path.at(-1));
  return index === -1 ? undefined : map.flow ? outOfBraces(text, map, index) : outOfLines(text, map, index);
}

/** With the comma after it or, at the end, the one before it. */
function outOfBraces(text: string, map: YAMLMap, index: number): Edit | undefined {
  const next = keyOf(map.items[index + 1])?.range?.[0];
  const from = next === undefined ? endOf(map.items[index - 1]) : keyOf(map.items[index])?.range?.[0];
  const to = next ?? endOf(map.items[index]);
  if (from === undefined || to === undefined || text.slice(from, to).includes("#")) return undefined;
  return { from, to, text: "" };
}

/** The whole line, or all of it before a comment. */
function outOfLines(text: string, map: YAMLMap, index: number): Edit | undefined {
  const [start, end] = [keyOf(map.items[index])?.range?.[0], endOf(map.items[index])];
  if (start === undefined || end === undefined || !standsAlone(text, start, end)) return undefined;
  const rest = text.slice(end, lineEnd(text, end)).trim();
  if (rest === "") return { from: lineStart(text, start), to: lineEnd(text, end), text: "" };
  return rest.startsWith("#") ? { from: start, to: text.indexOf("#", end), text: "" } : undefined;
}

/** Whether nothing stands before it on its line, and all of it on that line. */
function standsAlone(text: string, start: number, end: number): boolean {
  return text.slice(lineStart(text, start), start).trim() === "" && !text.slice(start, end).includes("\n");
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}

function keyOf(pair: Pair | undefined): Node | undefined {
  return pair?.key as Node | undefined;
}

function endOf(pair: Pair | undefined): number | undefined {
  return ((pair?.value ?? pair?.key) as Node | undefined)?.range?.[1];
}
