import type { OutputChunk } from "rollup";
import { expect, test } from "vitest";
import { eager } from "./budget.mjs";

function chunk(fileName: string, imports: string[], isEntry = false): OutputChunk {
  return { fileName, imports, isEntry } as OutputChunk;
}

test("what the entry imports counts, through any number of steps and once; what is loaded on demand does not", () => {
  const chunks = [chunk("entry.js", ["a.js"], true), chunk("a.js", ["b.js"]), chunk("b.js", ["a.js", "elsewhere"]), chunk("language.js", ["a.js"])];
  expect(eager(chunks).map(({ fileName }) => fileName)).toEqual(["entry.js", "a.js", "b.js"]);
});
