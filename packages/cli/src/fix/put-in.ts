import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import type { SourceFile } from "../dataset/source-text.js";
import { nodeAt, type Path, positionAt } from "../read/locate.js";
import type { Edit } from "./edit.js";

type Range = readonly [number, number, number];

/**
 * The edits that put fields, each `key: value`, into the map at a path, in the layout of the others.
 * @param before the field before which they stand, where the map has lines and such a field
 */
export function putIn(
  source: SourceFile,
  path: Path | undefined,
  fields: readonly string[],
  before?: string,
): Edit[] {
  const map = path && nodeAt(source.parsed, path);
  if (!isMap(map) || fields.length === 0) return [];
  return [map.flow ? intoBraces(source, map, fields) : intoLines(source, map, fields, before)];
}

/** After the last value, on lines of their own where that has one. */
function intoBraces(source: SourceFile, map: YAMLMap, fields: readonly string[]): Edit {
  const last = map.items.at(-1);
  const at = endOf(last);
  const key = rangeOf(last?.key)?.[0] ?? 0;
  const space = opensLine(source.text, key) ? ownLine(source, key) : " ";
  return { from: at, to: at, text: fields.map((field) => `,${space}${field}`).join("") };
}

/** Whether nothing stands before it on its line. */
function opensLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim() === "";
}

/** A new line that begins where what stands at the offset does. */
function ownLine({ text, parsed }: SourceFile, at: number): string {
  return `${newline(text)}${" ".repeat(positionAt(parsed.lines, at).column - 1)}`;
}

/** On lines of their own: after the words of a pointer, before the field that is named, or at the end. */
function intoLines(
  source: SourceFile,
  map: YAMLMap,
  fields: readonly string[],
  before: string | undefined,
): Edit {
  const { text, parsed } = source;
  const anchor = fieldOf(map, "end") ?? fieldOf(map, "start") ?? previous(map, before) ?? map.items.at(-1);
  const indent = " ".repeat(positionAt(parsed.lines, rangeOf(anchor?.key)?.[0] ?? 0).column - 1);
  const lines = fields.map((field) => `${indent}${field}`).join(newline(text));
  return line(text, endOf(anchor), lines);
}

function endOf(pair: Pair | undefined): number {
  return rangeOf(pair?.value ?? pair?.key)?.[1] ?? 0;
}

function fieldOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

function previous(map: YAMLMap, name: string | undefined): Pair | undefined {
  const index = map.items.findIndex(({ key }) => isScalar(key) && key.value === name);
  return map.items[index - 1];
}

/** A new line after the one that holds the offset. */
export function line(text: string, offset: number, inserted: string): Edit {
  const end = text[offset - 1] === "\n" ? offset - 1 : text.indexOf("\n", offset);
  if (end === -1) return { from: text.length, to: text.length, text: `${newline(text)}${inserted}` };
  return { from: end + 1, to: end + 1, text: `${inserted}${newline(text)}` };
}

export function newline(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

export function rangeOf(node: unknown): Range | undefined {
  return typeof node === "object" && node !== null && "range" in node ? (node.range as Range) : undefined;
}
