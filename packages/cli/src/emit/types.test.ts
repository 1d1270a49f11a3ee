import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { HARBOUR_LINE, ran } from "../fixtures/scratch.js";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const TSC = join(dirname(fileURLToPath(import.meta.resolve("typescript/package.json"))), "bin/tsc");

const GOOD = `import { dataset, actor, quote, figure, record, type ActorId, type FormerActorId, type RecordId } from "./out/index.js";
import { norvane, vargaOnKellPoint } from "./out/named.js";
import type { Actor, Quote } from "@redlines/model";

const one: Actor = actor("norvane");
const moved: Actor = actor("the-gazette");
const said: Quote = quote("varga-on-kell-point");
const byId: Actor = record("norvane");
const byQuoteId: Quote = record("varga-on-kell-point");
const id: ActorId = "ostrell";
const former: FormerActorId = "the-gazette";
const any: RecordId = "pier-length";
const name: string = norvane.name + vargaOnKellPoint.text + dataset.about.title;
const bound: "exact" | "at-least" | "at-most" | "about" | "more-than" | "range" = figure("pier-length").bound;
export { one, moved, said, byId, byQuoteId, id, former, any, name, bound };
`;

const BAD: [what: string, code: string, complaint: string][] = [
  ["an id that is not there", 'actor("norvan");', "is not assignable to parameter"],
  ["an id of another kind", 'actor("kell-point");', "is not assignable to parameter"],
  ["any string", 'actor("norvane" as string);', "is not assignable to parameter"],
  ["an id of a retired record", 'place("kell-bank");', "is not assignable to parameter"],
  ["a record of another kind", 'const wrong: Quote = record("norvane");', "is missing the following properties from type"],
  ["a number without its bound", 'figure("pier-length").value.toFixed();', "Property 'value' does not exist"],
];

async function compile(code: string, resolution: "nodenext" | "bundler"): Promise<string> {
  mkdirSync(join(PACKAGE, ".cache"), { recursive: true });
  const dir = mkdtempSync(join(PACKAGE, ".cache/types-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  await ran(["build", join(HARBOUR_LINE, "data"), "--out", join(dir, "out")]);
  writeFileSync(join(dir, "package.json"), '{ "type": "module" }');
  writeFileSync(join(dir, "use.ts"), code);
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  const options = { strict: true, noEmit: true, skipLibCheck: false, types: [], target: "es2022", lib: ["es2022", "dom"], module, moduleResolution: resolution };
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["use.ts"] }));
  return promisify(execFile)(process.execPath, [TSC, "-p", dir]).then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
}

describe.each(["nodenext", "bundler"] as const)("the types of a built dataset, resolved as by %s", (resolution) => {
  it("accept what is there", async () => expect(await compile(GOOD, resolution)).toBe(""), 60_000);

  it("refuse what is not, and nothing else", async () => {
    const head = ['import { actor, figure, place, record } from "./out/index.js";', 'import type { Quote } from "@redlines/model";', "export { actor, figure, place, record };", "export type { Quote };"];
    const complaints = (await compile([...head, ...BAD.map(([, code]) => code)].join("\n"), resolution)).split("\n").filter((line) => line.includes("error TS"));
    expect(complaints).toHaveLength(BAD.length);
    for (const [index, [what, , complaint]] of BAD.entries()) {
      expect(complaints[index], what).toContain(`use.ts(${head.length + index + 1},`);
      expect(complaints[index], what).toContain(complaint);
    }
  }, 60_000);
});
