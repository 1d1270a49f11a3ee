import { isDeepStrictEqual } from "node:util";
import type { SourceFile } from "../dataset/source-text.js";
import { positionAt } from "../read/locate.js";
import { parseYaml } from "../read/parse-yaml.js";
import { apply } from "./edit.js";
import type { Fix, Fixer } from "./fix.js";

/** What was done, at the place where it stood in the file as it was just before. */
export interface Fixed {
  file: string;
  line: number;
  column: number;
  what: string;
}

export interface FixedFile {
  source: SourceFile;
  fixed: Fixed[];
}

/** Fixes one file, one thing after the other, until nothing is left that can be fixed safely. */
export function fixFile(source: SourceFile, fixers: readonly Fixer[]): FixedFile {
  const fixed: Fixed[] = [];
  let current = source;
  for (let step = next(current, fixers); step; step = next(current, fixers)) {
    fixed.push({ file: source.file, ...positionAt(current.parsed.lines, step.fix.at), what: step.fix.what });
    current = step.after;
  }
  return { source: current, fixed };
}

interface Step {
  fix: Fix;
  after: SourceFile;
}

function next(source: SourceFile, fixers: readonly Fixer[]): Step | undefined {
  for (const fixer of fixers)
    for (const fix of fixer(source)) {
      const after = tried(source, fix);
      if (after) return { fix, after };
    }
  return undefined;
}

/** The file after the fix, if it then says exactly what it must. */
function tried(source: SourceFile, { edits, value }: Fix): SourceFile | undefined {
  const text = apply(source.text, edits);
  const parsed = parseYaml(text);
  const safe = text !== source.text && parsed.faults.length === 0 && isDeepStrictEqual(parsed.value, value);
  return safe ? { ...source, text, parsed } : undefined;
}
