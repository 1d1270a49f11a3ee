import { isSeq, type YAMLSeq } from "yaml";
import type { SourceFile } from "../dataset/source-text.js";
import { apply, type Edit } from "../fix/edit.js";
import { line, newline, putIn, rangeOf } from "../fix/put-in.js";
import { nodeAt, positionAt } from "../read/locate.js";
import { replaceFile } from "../write/put-file.js";
import type { Fill } from "./fill.js";

/**
 * Writes digests, paragraphs, pointers and seals into their files and touches nothing else in them.
 * @param onWrittenOver is told of a file that cannot be replaced and was written over
 * @returns how many files were changed
 * @throws {UsageError} when a file cannot be written
 */
export async function writeFills(
  fills: readonly Fill[],
  onWrittenOver: (file: string) => void = () => undefined,
): Promise<number> {
  const byFile = grouped(fills.map(asYaml), ({ source }) => source.file);
  for (const [first, ...more] of byFile) {
    const { file } = first.source;
    if ((await replaceFile(file, filled(first.source, [first, ...more]))) === "over") onWrittenOver(file);
  }
  return byFile.length;
}

/** A digest that YAML would take for a number is quoted: `12…e3…`, or digits alone. */
function asYaml(fill: Fill): Fill {
  const isNumber = fill.path.at(-1) !== "paragraph" && /^\d+(e\d+)?$/.test(fill.value);
  return isNumber ? { ...fill, value: `"${fill.value}"` } : fill;
}

/** Those with the same key together, in the order of the first of each. */
function grouped(fills: readonly Fill[], keyOf: (fill: Fill) => string): [Fill, ...Fill[]][] {
  const groups = new Map<string, [Fill, ...Fill[]]>();
  for (const fill of fills) {
    const group = groups.get(keyOf(fill));
    if (group) group.push(fill);
    else groups.set(keyOf(fill), [fill]);
  }
  return [...groups.values()];
}

/** The text of a file with the digests in it. */
function filled(source: SourceFile, fills: readonly Fill[]): string {
  const [inFields, inList] = [false, true].map((isInList) =>
    fills.filter(({ path }) => (path[0] === "paragraphs") === isInList),
  );
  const byHolder = grouped(inFields ?? [], ({ path }) => JSON.stringify(path.slice(0, -1)));
  return apply(source.text, [
    ...byHolder.flatMap((own) => fieldEdits(source, own)),
    ...listEdits(source, inList ?? []),
  ]);
}

/** Fields of one map: over what stands there, and the others together. */
function fieldEdits(source: SourceFile, fills: readonly Fill[]): Edit[] {
  const old = fills.flatMap(({ path, value }) => {
    const range = nodeAt(source.parsed, path)?.range;
    return range ? [over(source.text, range, value)] : [];
  });
  const added = fills.filter(({ path }) => !nodeAt(source.parsed, path)?.range);
  const fields = added.map(({ path, value }) => `${String(path.at(-1))}: ${value}`);
  return [...old, ...putIn(source, added[0]?.path.slice(0, -1), fields, "seal")];
}

function over(text: string, [from, to]: readonly [number, number, number], value: string): Edit {
  return { from, to, text: text[from - 1] === ":" ? ` ${value}` : value };
}

function listEdits(source: SourceFile, fills: readonly Fill[]): Edit[] {
  if (fills.length === 0) return [];
  const list = nodeAt(source.parsed, ["paragraphs"]);
  if (!isSeq(list)) return [newList(source, fills)];
  const old = fills
    .filter(({ path }) => nodeAt(source.parsed, path))
    .map(({ path, value }) => over(source.text, nodeAt(source.parsed, path)?.range ?? [0, 0, 0], value));
  const added = fills.filter(({ path }) => !nodeAt(source.parsed, path)).map(({ value }) => value);
  return added.length === 0 ? old : [...old, append(source, list, added)];
}

function newList({ text, parsed }: SourceFile, fills: readonly Fill[]): Edit {
  const eol = newline(text);
  const items = fills.map(({ value }) => `${eol}  - ${value}`).join("");
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
