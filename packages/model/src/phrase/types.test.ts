import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const TSC = join(dirname(fileURLToPath(import.meta.resolve("typescript/package.json"))), "bin/tsc");

const HEAD = [
  'import { phrase } from "@redlines/model";',
  'import type { Dataset, Event, Excerpt, ExcerptRecord, Figure } from "@redlines/model";',
  "declare const dataset: Dataset, figure: Figure, cut: ExcerptRecord<Figure>, excerpt: Excerpt<'redline'>;",
  "export { dataset, figure, cut, excerpt, phrase };",
  "export type { Event };",
];

const GOOD = [
  'if (figure.bound === "range") [figure.low, figure.high].map((end) => end.toFixed());',
  'if (figure.bound !== "range" && figure.bound !== "tally") `${figure.bound} ${figure.value.toFixed()}`;',
  'if (cut.bound === "exact") cut.value.toFixed();',
  'phrase(dataset, "figure", "pier-length", "fr").length;',
  "excerpt.record.certainty.status.length;",
];

const BAD: [what: string, code: string, complaint: string][] = [
  ["a number before its bound was looked at", "figure.value;", "Property 'value' does not exist"],
  [
    "the same, of a record that may be absent",
    'dataset.figures["a"]?.value;',
    "Property 'value' does not exist",
  ],
  ["the same, of a record in an excerpt", "cut.value;", "Property 'value' does not exist"],
  ["the same, by taking it apart", "const { value } = figure; value;", "Property 'value' does not exist"],
  ["one end of a range before it is known to be one", "figure.low;", "Property 'low' does not exist"],
  [
    "a range taken for one number",
    'if (figure.bound === "range") figure.value;',
    "Property 'value' does not exist",
  ],
  [
    "an assertion made without its certainty",
    'const bare: Omit<Event, "certainty"> = {} as Event; const event: Event = bare; event;',
    "'certainty' is missing",
  ],
  [
    "an assertion made without whose word it is",
    'const bare: Omit<Event, "attribution"> = {} as Event; const told: Event = bare; told;',
    "'attribution' is missing",
  ],
  [
    "a sentence of what states nothing",
    'phrase(dataset, "actor", "norvane", "en");',
    "is not assignable to parameter",
  ],
];

/** What the compiler says of lines that stand below the head, a line each. */
async function compile(lines: readonly string[]): Promise<string[]> {
  mkdirSync(join(PACKAGE, ".cache"), { recursive: true });
  const dir = mkdtempSync(join(PACKAGE, ".cache/types-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    types: [],
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "nodenext",
  };
  writeFileSync(join(dir, "code.ts"), [...HEAD, ...lines.map((line) => `{ ${line} }`)].join("\n"));
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["code.ts"] }));
  const said = await promisify(execFile)(process.execPath, [TSC, "-p", dir, "--pretty", "false"]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  return said.split("\n").filter((line) => line.includes("error TS"));
}

describe("the types of the built package", () => {
  it("let a value be taken with what qualifies it", async () => expect(await compile(GOOD)).toEqual([]));

  it("let none be taken without", async () => {
    const expected = BAD.map(([, , complaint], index): unknown =>
      expect.stringMatching(
        new RegExp(`code\\.ts\\(${HEAD.length + index + 1},\\d+\\): error TS\\d+: .*${complaint}`),
      ),
    );
    expect(await compile(BAD.map(([, code]) => code))).toEqual(expected);
  });
});
