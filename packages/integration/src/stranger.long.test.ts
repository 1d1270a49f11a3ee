import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLI, EMBED, MODEL, WIDGETS } from "./fixtures/folders.js";
import { compile, pack, sh, THIRD_PARTY } from "./fixtures/stranger.js";

/** What the packed renderer needs of others. */
const OF_RENDERER = [join(EMBED, "node_modules/lit")];

let folder = "";
let story = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "redlines-stranger-"));
  story = join(folder, "story");
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  install([MODEL, CLI], THIRD_PARTY);
});

/** Installs packages of this repository as they are published, and others as they are here. */
function install(packages: readonly string[], linked: readonly string[]): void {
  const paths = [...packages.map((one) => pack(one, folder)), ...linked];
  sh(`npm install --ignore-scripts ${paths.map((path) => `"${path}"`).join(" ")}`, folder);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a stranger, in an empty folder, with the packed packages and no registry", () => {
  it("has installed them, and nothing of this repository", () => {
    expect(readdirSync(join(folder, "node_modules/@redlines")).toSorted()).toEqual(["cli", "model"]);
    const { dependencies } = JSON.parse(
      readFileSync(join(folder, "node_modules/@redlines/cli/package.json"), "utf8"),
    ) as { dependencies: object };
    expect(JSON.stringify(dependencies)).not.toContain("workspace:");
  });

  it("begins a story, checks it and builds it", () => {
    sh("npx --no redlines init story", folder);
    expect(sh("npx --no redlines check", story)).toMatch(/^ok {2}\d+ files: /);
    expect(sh("npx --no redlines build", story)).toMatch(/wrote \d+ files/);
    expect(readdirSync(join(story, "dist"))).toContain("index.d.ts");
  });

  it("imports the result with full types, and runs it", () => {
    const { actors } = JSON.parse(readFileSync(join(story, "dist/dataset.json"), "utf8")) as {
      actors: Record<string, { name: string }>;
    };
    const [id = "", { name = "" } = {}] = Object.entries(actors)[0] ?? [];
    const program = (asked: string): string =>
      `import { actor, dataset, type ActorId } from "./dist/index.js";
import type { Actor } from "@redlines/model";
const id: ActorId = ${JSON.stringify(asked)};
const one: Actor = actor(id);
export const summary: string = one.name + " in " + dataset.about.id;
`;
    const compilerOptions = {
      strict: true,
      module: "nodenext",
      target: "es2022",
      types: [],
      rootDir: ".",
      outDir: "js",
    };
    writeFileSync(join(story, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    writeFileSync(join(story, "program.ts"), program(id));
    expect(compile(story)).toBe("");
    writeFileSync(
      join(story, "run.mjs"),
      'import { actor } from "./dist/index.js"; console.log(actor(process.argv[2]).name);',
    );
    expect(sh(`node run.mjs ${id}`, story)).toBe(`${name}\n`);
    writeFileSync(join(story, "program.ts"), program("nobody-at-all"));
    expect(compile(story)).toContain("Type '\"nobody-at-all\"' is not assignable to type");
  });

  it("proves its evidence, and is told how to get the renderer", () => {
    expect(sh("npx --no redlines verify", story)).toMatch(/^ok {4}\S+ {2}\d+ pointers?, /);
    expect(() => sh("npx --no redlines render actor/nobody", story)).toThrow(/There is no actor nobody/);
    const [first = ""] = readdirSync(join(story, "dist/excerpts/actor"));
    expect(() => sh(`npx --no redlines render actor/${first.replace(".json", "")}`, story)).toThrow(
      /npm install --save-dev @redlines\/embed/,
    );
  });
});

describe("a stranger who has installed what the package.json of a story asks for", () => {
  beforeAll(() => install([...WIDGETS, EMBED], OF_RENDERER));

  it.each([
    ["en", "redline/no-weir"],
    ["fr", "redline/pas-de-barrage"],
  ])("does with each script what the README says (%s)", (language, record) => {
    const told = join(folder, `told-${language}`);
    sh(`npx --no @redlines/cli init ${told} --language ${language}`, folder);
    const wanted = JSON.parse(readFileSync(join(told, "package.json"), "utf8")) as Manifest;
    for (const name of Object.keys({ ...wanted.dependencies, ...wanted.devDependencies }))
      expect(readdirSync(join(folder, "node_modules/@redlines"))).toContain(name.replace("@redlines/", ""));
    const readme = readFileSync(join(told, "README.md"), "utf8");
    const commands = [...readme.matchAll(/^(npm run [^#\n]*?) *(?:#.*)?$/gm)].map(
      ([, command]) => command ?? "",
    );
    expect(commands.map((command) => command.split(" ")[2])).toEqual(Object.keys(wanted.scripts));
    const said = new Map(commands.map((command) => [command, sh(command, told)]));
    expect(said.get(`npm run render -- ${record}`)).toContain("<redline-gauge");
    expect(said.get("npm run site")).toMatch(/ok {2}https:\/\/your\.site\/redlines\//);
    expect(readdirSync(join(told, "site"))).toContain("manifest.json");
    expect(sh(`npx --no @redlines/cli check ${join(told, "data")} --strict`, folder)).toMatch(/^ok/);
  });
});

interface Manifest {
  scripts: Readonly<Record<string, string>>;
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
}
