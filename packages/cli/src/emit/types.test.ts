import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { HARBOUR_LINE, ran } from "../fixtures/scratch.js";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const TSC = join(dirname(fileURLToPath(import.meta.resolve("typescript/package.json"))), "bin/tsc");

const GOOD = `import { dataset, actor, quote, figure, record, redline } from "./out/index.js";
import type { ActorId, FormerActorId, RecordId } from "./out/index.js";
import { norvane, theGazette, vargaOnKellPoint } from "./out/named.js";
import type { Actor, Quote } from "@redlines/model";

const one: Actor = actor("norvane");
const moved: Actor = actor("the-gazette");
const said: Quote = quote("varga-on-kell-point");
const byId: Actor = record("norvane");
const byQuoteId: Quote = record("varga-on-kell-point");
const id: ActorId = "ostrell";
const former: FormerActorId = "the-gazette";
const any: RecordId = "pier-length";
const gazette: Actor = theGazette;
const digest: string | undefined = norvane.evidence[0]?.digest;
const name: string = norvane.name + vargaOnKellPoint.text + dataset.about.title;
type Bound = "exact" | "at-least" | "at-most" | "about" | "more-than" | "less-than" | "range" | "tally";
const bound: Bound = figure("pier-length").bound;
// Whatever a record refers to can be looked up without a cast.
const drawnBy: Actor[] = redline("kell-point-harbour").against.map((each) => actor(each));
const by: ActorId = redline("kell-point-harbour").by;
const [voice] = quote("varga-on-kell-point").attribution;
const whose: Actor | undefined = voice && "actor" in voice ? actor(voice.actor) : undefined;
const inAll: ActorId | undefined = dataset.redlines["kell-point-harbour"]?.by;
export { one, moved, said, byId, byQuoteId, id, former, any, gazette, digest, name, bound };
export { drawnBy, by, whose, inAll };
`;

const BAD: [what: string, code: string, complaint: string][] = [
  ["an id that is not there", 'actor("norvan");', "is not assignable to parameter"],
  ["an id of another kind", 'actor("kell-point");', "is not assignable to parameter"],
  ["any string", 'actor("norvane" as string);', "is not assignable to parameter"],
  ["an id of a retired record", 'place("kell-bank");', "is not assignable to parameter"],
  [
    "a record of another kind",
    'const wrong: Quote = record("norvane");',
    "is missing the following properties from type",
  ],
  ["a number without its bound", 'figure("pier-length").value.toFixed();', "Property 'value' does not exist"],
];

const HEAD = [
  'import { actor, figure, place, record } from "./out/index.js";',
  'import type { Quote } from "@redlines/model";',
  "export { actor, figure, place, record };",
  "export type { Quote };",
];

/** What the compiler says of both files, a line each; the declarations themselves are checked too. */
async function compile(moduleResolution: "nodenext" | "bundler"): Promise<string[]> {
  mkdirSync(join(PACKAGE, ".cache"), { recursive: true });
  const dir = mkdtempSync(join(PACKAGE, ".cache/types-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  await ran(["build", join(HARBOUR_LINE, "data"), "--out", join(dir, "out")]);
  const module = moduleResolution === "nodenext" ? "nodenext" : "esnext";
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    target: "es2022",
    lib: ["es2022", "dom"],
    module,
    moduleResolution,
  };
  writeFileSync(join(dir, "package.json"), '{ "type": "module" }');
  writeFileSync(join(dir, "good.ts"), GOOD);
  writeFileSync(join(dir, "bad.ts"), [...HEAD, ...BAD.map(([, code]) => code)].join("\n"));
  writeFileSync(
    join(dir, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["good.ts", "bad.ts"] }),
  );
  const said = await promisify(execFile)(process.execPath, [TSC, "-p", dir, "--pretty", "false"]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  return said.split("\n").filter((line) => line.includes("error TS"));
}

describe("the types of a built dataset", () => {
  it.each(["nodenext", "bundler"] as const)(
    "resolved as by %s accept what is there and refuse what is not",
    async (resolution) => {
      const expected = BAD.map(([, , complaint], index): unknown =>
        expect.stringMatching(
          new RegExp(`bad\\.ts\\(${HEAD.length + index + 1},\\d+\\): error TS\\d+: .*${complaint}`),
        ),
      );
      expect(await compile(resolution)).toEqual(expected);
    },
  );
});
