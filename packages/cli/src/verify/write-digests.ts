import { isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { SourceFile } from "../dataset/source-file.js";
import { apply, type Edit } from "../fix/edit.js";
import { replaceFile } from "../fix/replace-file.js";
import { nodeAt, positionAt } from "../read/locate.js";
import type { Fill } from "./verify-dataset.js";

/**
 * Writes digests into their files and touches nothing else in them.
 * @returns how many files were changed
 * @throws {UsageError} when a file cannot be written
 */
export async function writeDigests(fills: readonly Fill[]): Promise<number> {
  const written = fills.map((fill) => ({ ...fill, digest: asText(fill.digest) }));
  const files = new Set(written.map(({ source }) => source));
  for (const source of files)
    await replaceFile(
      source.file,
      withDigests(
        source,
        fills.filter((fill) => fill.source === source),
      ),
    );
  return files.size;
}

/** A digest that YAML would take for a number is quoted: `12…e3…`, or digits alone. */
function asText(digest: string): string {
  return /^\d+(e\d+)?$/.test(digest) ? `"${digest}"` : digest;
}

/** The text of a file with the digests in it. */
function withDigests(source: SourceFile, fills: readonly Fill[]): string {
  const edits = [
    ...fills.filter(({ path }) => path.at(-1) === "digest").map((fill) => pointerEdit(source, fill)),
    ...listEdits(
      source,
      fills.filter(({ path }) => path[0] === "paragraphs"),
    ),
  ];
  return apply(source.text, edits);
}

function pointerEdit(source: SourceFile, { path, digest }: Fill): Edit {
  const old = nodeAt(source.parsed, path);
  if (old?.range) return over(source.text, old.range, digest);
  const map = nodeAt(source.parsed, path.slice(0, -1)) as YAMLMap;
  return map.flow ? intoFlow(map, `digest: ${digest}`) : intoBlock(source, map, `digest: ${digest}`);
}

function over(text: string, [from, to]: readonly [number, number, number], digest: string): Edit {
  return { from, to, text: text[from - 1] === ":" ? ` ${digest}` : digest };
}

/** After the last value inside the braces. */
function intoFlow(map: YAMLMap, field: string): Edit {
  const at = lastValueEnd(map);
  return { from: at, to: at, text: `, ${field}` };
}

function lastValueEnd(map: YAMLMap): number {
  const last = map.items.at(-1);
  const value = last?.value ?? last?.key;
  return rangeOf(value)?.[1] ?? 0;
}

/** On a line of its own after `end`, or after `start`. */
function intoBlock({ text, parsed }: SourceFile, map: YAMLMap, field: string): Edit {
  const pairs = map.items.filter(
    (pair) => isScalar(pair.key) && (pair.key.value === "end" || pair.key.value === "start"),
  );
  const anchor = pairs.find((pair) => isScalar(pair.key) && pair.key.value === "end") ?? pairs[0];
  const indent = " ".repeat(positionAt(parsed.lines, rangeOf(anchor?.key)?.[0] ?? 0).column - 1);
  return line(text, rangeOf(anchor?.value)?.[1] ?? 0, `${indent}${field}`);
}

/** A new line after the one that holds the offset. */
function line(text: string, offset: number, inserted: string): Edit {
  const end = text[offset - 1] === "\n" ? offset - 1 : text.indexOf("\n", offset);
  if (end === -1) return { from: text.length, to: text.length, text: `${newline(text)}${inserted}` };
  return { from: end + 1, to: end + 1, text: `${inserted}${newline(text)}` };
}

function newline(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function listEdits(source: SourceFile, fills: readonly Fill[]): Edit[] {
  if (fills.length === 0) return [];
  const list = nodeAt(source.parsed, ["paragraphs"]);
  if (!isSeq(list)) return [newList(source, fills)];
  const old = fills
    .filter(({ path }) => nodeAt(source.parsed, path))
    .map(({ path, digest }) => over(source.text, nodeAt(source.parsed, path)?.range ?? [0, 0, 0], digest));
  const added = fills.filter(({ path }) => !nodeAt(source.parsed, path)).map(({ digest }) => digest);
  return added.length === 0 ? old : [...old, append(source, list, added)];
}

function newList({ text, parsed }: SourceFile, fills: readonly Fill[]): Edit {
  const eol = newline(text);
  const items = fills.map(({ digest }) => `${eol}  - ${digest}`).join("");
  const place = nodeAt(parsed, ["paragraphs"])?.range?.[0];
  if (place !== undefined) return { from: place, to: place, text: items };
  return {
    from: text.length,
    to: text.length,
    text: `${text.endsWith("\n") ? "" : eol}paragraphs:${items}${eol}`,
  };
}

function append({ text, parsed }: SourceFile, list: YAMLSeq, digests: readonly string[]): Edit {
  const last = rangeOf(list.items.at(-1));
  if (list.flow || !last)
    return {
      from: (list.range?.[1] ?? 1) - 1,
      to: (list.range?.[1] ?? 1) - 1,
      text: `${last ? ", " : ""}${digests.join(", ")}`,
    };
  const indent = " ".repeat(positionAt(parsed.lines, last[0]).column - 3);
  return line(text, last[1], digests.map((digest) => `${indent}- ${digest}`).join(newline(text)));
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return typeof node === "object" && node !== null && "range" in node
    ? (node.range as [number, number, number])
    : undefined;
}
