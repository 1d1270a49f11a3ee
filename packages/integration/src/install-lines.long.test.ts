/**
 * What a README has people install, and no more, in a strict project: then every import has its type. A
 * package manager that links no dependency of a dependency shows what the line forgot: there a type that
 * nobody finds is `any`, and nobody is told.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLI, CORE, MODEL } from "./fixtures/folders.js";
import { fromRegistry } from "./fixtures/from-registry.js";
import { compile, pack, sh, THIRD_PARTY } from "./fixtures/stranger.js";

const PACKAGES: Readonly<Record<string, string>> = {
  "@redlines/cli": CLI,
  "@redlines/core": CORE,
  "@redlines/model": MODEL,
};

/** The packages that the first install line of a README names. */
function installed(folder: string): string[] {
  const [, line = ""] = /^npm install (.*)$/m.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];
  return line.split(" ").filter((word) => word.startsWith("@redlines/"));
}

let top = "";
let tarballs: Readonly<Record<string, string>> = {};

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), "redlines-install-"));
  tarballs = Object.fromEntries(
    Object.entries(PACKAGES).map(([name, folder]) => [name, `file:${pack(folder, top)}`]),
  );
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

/** By their names, of which some have a scope. */
const thirdParty = Object.fromEntries(
  THIRD_PARTY.map((path) => [
    path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    `link:${path}`,
  ]),
);

/** As pnpm does, Yarn links only what a package names, where it is told to. */
const YARN = fromRegistry("@yarnpkg/cli-dist", "4.18.1", "bin/yarn.js");

type Manager = (folder: string, wanted: readonly string[]) => void;

const only = (wanted: readonly string[]): object =>
  Object.fromEntries(Object.entries(tarballs).filter(([name]) => wanted.includes(name)));

/** Those that are here; of one that cannot be had, the tests are skipped. */
const MANAGERS: Readonly<Record<string, Manager | undefined>> = {
  npm: (folder, wanted) => {
    writeJson(folder, "package.json", { private: true, type: "module", dependencies: only(wanted) });
    const others = Object.entries(tarballs).filter(([name]) => !wanted.includes(name));
    const beside = [...others.map(([, path]) => path.slice("file:".length)), ...THIRD_PARTY];
    sh(`npm install --ignore-scripts --no-save ${beside.map((path) => `"${path}"`).join(" ")}`, folder);
  },
  pnpm: (folder, wanted) => {
    writeJson(folder, "package.json", { private: true, type: "module", dependencies: only(wanted) });
    writeJson(folder, "pnpm-workspace.yaml", { overrides: { ...tarballs, ...thirdParty }, packages: ["."] });
    sh("pnpm install --offline --ignore-scripts --no-frozen-lockfile", folder, process.env);
  },
  Yarn: YARN === undefined ? undefined : yarn(YARN),
};

function yarn(program: string): Manager {
  const settings = {
    enableGlobalCache: false,
    enableNetwork: false,
    enableScripts: false,
    enableTelemetry: false,
    nodeLinker: "pnpm",
  };
  return (folder, wanted) => {
    const resolutions = { ...tarballs, ...thirdParty };
    writeJson(folder, "package.json", {
      private: true,
      type: "module",
      dependencies: only(wanted),
      resolutions,
    });
    writeJson(folder, ".yarnrc.yml", settings);
    writeFileSync(join(folder, "yarn.lock"), "");
    sh(`"${process.execPath}" "${program}" install --no-immutable`, folder);
  };
}

function writeJson(folder: string, name: string, value: object): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

/**
 * Lines that are errors unless a thing has a type: what has none has every field. That of an import which
 * nobody finds passes for any type, so no type can ask for it.
 */
function typed(...things: readonly string[]): string {
  const lines = things.map((thing, index) => `export const no${index} = ${thing}.colour;`);
  return lines.map((line) => `// @ts-expect-error there is no such field\n${line}`).join("\n");
}

/** Programs of users, by the package whose README they follow. */
const PROGRAMS: Readonly<Record<string, { folder: string; program: string }>> = {
  "@redlines/core": {
    folder: CORE,
    program: `import { actor, dataset } from "@redlines/core";
import json from "@redlines/core/dataset.json" with { type: "json" };
import iran from "@redlines/core/excerpts/actor/iran.json" with { type: "json" };
import line from "@redlines/core/excerpts/redline/iranian-presence-in-syria.json" with { type: "json" };
import tables from "@redlines/core/datapackage.json" with { type: "json" };
import sources from "@redlines/core/sources.csl.json" with { type: "json" };
import names from "@redlines/core/names.csl.json" with { type: "json" };
import { type ActorExcerpt, type Dataset, reading, type RedlineExcerpt } from "@redlines/model";
${typed('actor("iran")', "dataset", "json", "iran", "line", "tables", "sources", "names")}
export const readings = [reading(json, "iranian-presence-in-syria"), reading(dataset, "russian-support")];
export const all: readonly [Dataset, ActorExcerpt, RedlineExcerpt, string, string | undefined] =
  [json, iran, line, tables.name, sources[0]?.title ?? names[0]?.id];
`,
  },
  "@redlines/model": {
    folder: MODEL,
    program: `import schema from "@redlines/model/schema.json" with { type: "json" };
import event from "@redlines/model/schema/event.json" with { type: "json" };
import { reading } from "@redlines/model";
${typed("reading")}
// @ts-expect-error what a schema says is not known
export const title: string = schema["title"];
// @ts-expect-error what a schema says is not known
export const kind: string = event["title"];
`,
  },
};

const OPTIONS: Readonly<Record<string, object>> = {
  "as Node resolves": { module: "nodenext", target: "es2022" },
  "as a bundler resolves": { module: "esnext", moduleResolution: "bundler", target: "es2022" },
  "with JSON files read by the compiler, libraries unchecked": {
    module: "nodenext",
    target: "es2022",
    resolveJsonModule: true,
    skipLibCheck: true,
  },
};

const STRICT = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };

function configure(folder: string, options: object): void {
  const compilerOptions = { ...STRICT, ...options, types: [], lib: ["es2023", "dom"], noEmit: true };
  writeJson(folder, "tsconfig.json", { compilerOptions, files: ["program.ts"] });
}

describe.each(Object.entries(MANAGERS))(
  "with %s, and what the README has one install",
  (manager, install) => {
    describe.skipIf(install === undefined).each(Object.entries(PROGRAMS))(
      "of %s",
      (name, { folder: source, program }) => {
        let folder = "";

        beforeAll(() => {
          folder = mkdtempSync(join(top, `${manager}-`));
          install?.(folder, installed(source));
          writeFileSync(join(folder, "program.ts"), program);
        });

        it("has the packages of the line", () =>
          expect(readdirSync(join(folder, "node_modules/@redlines"))).toEqual(
            expect.arrayContaining([name.slice("@redlines/".length)]),
          ));

        it.each(Object.entries(OPTIONS))("every import has its type %s", (_, options) => {
          configure(folder, options);
          expect(compile(folder)).toBe("");
        });
      },
    );

    it.skipIf(install === undefined)("a dataset of one's own has its types", () => {
      const folder = mkdtempSync(join(top, `${manager}-own-`));
      install?.(folder, installed(CLI));
      sh("node node_modules/@redlines/cli/bin/redlines.js init story", folder);
      sh("node node_modules/@redlines/cli/bin/redlines.js build story/data --out dist", folder);
      writeFileSync(
        join(folder, "program.ts"),
        `import { dataset, record, type RecordId } from "./dist/index.js";
export const first = (id: RecordId) => record(id);
${typed("dataset", 'first("" as RecordId)')}
`,
      );
      configure(folder, { module: "nodenext", target: "es2022", skipLibCheck: true });
      expect(compile(folder)).toBe("");
    });
  },
);

it("each JSON file that a package exports has a declaration, and each kind of excerpt", () => {
  const bare = [CORE, MODEL].flatMap((folder) => {
    const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      exports: Record<string, string | { types?: string }>;
    };
    return Object.entries(exports).filter(([entry, to]) => isJson(entry) && typeof to === "string");
  });
  expect(bare).toEqual([]);
});

/** `package.json` is read by tools alone. */
function isJson(entry: string): boolean {
  return (entry.endsWith(".json") && entry !== "./package.json") || entry.startsWith("./excerpts/");
}
