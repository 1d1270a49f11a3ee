import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRegistry } from "@redlines/integration/from-registry";
import { nodeOf } from "@redlines/integration/nodes";
import { codeBlocks } from "@redlines/testing/markdown.mjs";
import type { Registry } from "./registry.ts";
import { CommandError, run, strangersEnv, type Surroundings } from "./shell.ts";

/** The oldest Node that is promised, and the one of this house. */
const NODES = ["20.10.0", "26.10.0"] as const;

const TYPESCRIPT = "typescript@7.0.2";

/** One consumer: by which means the packages came, on which Node they ran, and what became of it. */
export interface Consumer {
  /** The package manager with its version. */
  readonly manager: string;
  /** What it installed: the packages of ours, and their version. */
  readonly installed: string;
  readonly node: string;
  /** What it printed at last; what failed, where something did. */
  readonly said: string;
  readonly passed: boolean;
}

/** Runs a package manager in a project. */
type Manager = (project: Surroundings, ...args: readonly string[]) => string;

interface Installer {
  readonly run: Manager;
  /** What the project says before anything is installed: where from, and that what is new may come. */
  readonly settings: (registry: Registry) => Readonly<Record<string, string>>;
  readonly add: readonly string[];
}

const INSTALLERS: Readonly<Record<string, Installer>> = {
  npm: {
    run: (project, ...args) => run("npm", args, project),
    settings: ({ url }) => ({ ".npmrc": `registry=${url}\n` }),
    add: ["install", "--no-audit", "--no-fund"],
  },
  pnpm: {
    run: (project, ...args) =>
      run(process.execPath, [program("pnpm", "12.21.0", "bin/pnpm.mjs"), ...args], project),
    settings: ({ url }) => ({
      ".npmrc": `registry=${url}\n`,
      "pnpm-workspace.yaml": "packages: [.]\nminimumReleaseAge: 0\n",
    }),
    add: ["add", "--ignore-scripts"],
  },
  Yarn: {
    run: (project, ...args) =>
      run(process.execPath, [program("@yarnpkg/cli-dist", "4.18.1", "bin/yarn.js"), ...args], project),
    settings: ({ url }) => ({
      "yarn.lock": "",
      ".yarnrc.yml": JSON.stringify({
        npmRegistryServer: url,
        unsafeHttpWhitelist: ["127.0.0.1"],
        npmMinimalAgeGate: 0,
        enableTelemetry: false,
        nodeLinker: "node-modules",
      }),
    }),
    add: ["add"],
  },
};

function program(name: string, version: string, path: string): string {
  const found = fromRegistry(name, version, path);
  if (found === undefined) throw new Error(`${name} ${version} cannot be had from the registry`);
  return found;
}

/** What consumers are made of. */
export interface Offered {
  /** The first page, whose code they compile and run. */
  readonly readme: string;
  /** The packages that are published, and the tag by which they are asked for. */
  readonly names: readonly string[];
  readonly tag: string;
  readonly registry: Registry;
}

/**
 * Installs what is published, every package of it, into fresh projects, one for each package manager;
 * compiles every entry and what the first page says, and runs that and the command on each Node.
 * @param folder an empty one
 */
export function consume({ readme, names, tag, registry }: Offered, folder: string): Consumer[] {
  return Object.entries(INSTALLERS).flatMap(([name, installer]) => {
    const project = surroundings(join(folder, name));
    for (const [file, text] of Object.entries(installer.settings(registry)))
      writeFileSync(join(project.cwd, file), text);
    const manager = `${name} ${installer.run(project, "--version").trim()}`;
    const prepared = attempt(() => {
      installer.run(project, ...installer.add, TYPESCRIPT, ...names.map((one) => `${one}@${tag}`));
      return compiled(readme, names, project);
    });
    const installed = prepared.passed ? versionsOf(names, project) : "";
    const usedOn = (node: string): Pick<Consumer, "said" | "passed"> =>
      prepared.passed ? attempt(() => used(node, project)) : prepared;
    return NODES.map((node) => ({ manager, installed, node, ...usedOn(node) }));
  });
}

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
}

function manifestOf(name: string, { cwd }: Surroundings): Manifest {
  return JSON.parse(readFileSync(join(cwd, "node_modules", name, "package.json"), "utf8")) as Manifest;
}

/** Such as “15 packages 0.1.0”. */
function versionsOf(names: readonly string[], project: Surroundings): string {
  const versions = Map.groupBy(names, (name) => manifestOf(name, project).version);
  return [...versions].map(([version, of]) => `${of.length} packages ${version}`).join(", ");
}

/** A fresh project of somebody who has nothing of this repository. */
export function surroundings(cwd: string): Surroundings {
  const home = join(cwd, "../home");
  mkdirSync(cwd, { recursive: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(cwd, "package.json"), '{ "private": true, "type": "module" }\n');
  return { cwd, env: strangersEnv(home) };
}

function attempt(what: () => string): Pick<Consumer, "said" | "passed"> {
  try {
    return { said: what(), passed: true };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { said: error.message, passed: false };
  }
}

/** The code of the first page and an import of every entry, compiled strictly, libraries included. */
function compiled(readme: string, names: readonly string[], project: Surroundings): string {
  const { cwd, env } = project;
  const code = codeBlocks(readme).find(({ language }) => language === "ts")?.text ?? "";
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    types: [],
    outDir: "js",
    rootDir: ".",
  };
  const printing = code.replaceAll("console.log", "export const printed = Array.of<unknown>");
  writeFileSync(join(cwd, "first.ts"), printing);
  const entries = names.flatMap((name) => entriesOf(name, project));
  const imports = entries.map((entry, index) => `export type * as entry${index} from "${entry}";`);
  writeFileSync(join(cwd, "entries.ts"), `${imports.join("\n")}\n`);
  const files = ["first.ts", "entries.ts"];
  writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return run(join(cwd, "node_modules/.bin/tsc"), ["-p", "."], { cwd, env });
}

/** What needs a framework that these projects do not have. */
const OF_FRAMEWORKS = /\/(?:react|preact|solid|vue|svelte)$/;

/** The entries of a package that have types, as they are imported. */
function entriesOf(name: string, project: Surroundings): string[] {
  return Object.entries(manifestOf(name, project).exports)
    .filter(([entry, to]) => typeof to !== "string" && to.types && !/\*|\.json$/.test(entry))
    .map(([entry]) => name + entry.slice(1))
    .filter((entry) => !OF_FRAMEWORKS.test(entry));
}

/** Runs the code, and begins, checks and builds a story with the command. */
function used(version: string, { cwd, env }: Surroundings): string {
  const node = nodeOf(version);
  if (node === undefined) throw new CommandError(`Node ${version} cannot be had from the registry`);
  const printing = 'const { printed } = await import("./js/first.js"); console.log(printed.join(" "));';
  const printed = run(node, ["--input-type=module", "--eval", printing], { cwd, env });
  const command = join(cwd, "node_modules/@redlines/cli/bin/redlines.js");
  const story = `story-${version}`;
  run(node, [command, "init", story], { cwd, env });
  run(node, [command, "check"], { cwd: join(cwd, story), env });
  run(node, [command, "build"], { cwd: join(cwd, story), env });
  return printed.trim();
}

/** What a newsroom does first, and whether it could. */
export interface Minute extends Pick<Consumer, "said" | "passed"> {
  readonly commands: readonly string[];
}

/**
 * The first minute of a newsroom: the command from the registry without an install, and then all that the
 * story's own README has them run.
 */
export function firstMinute(folder: string, { url }: Registry): Minute {
  const { cwd, env } = surroundings(folder);
  const here = { cwd, env: { ...env, npm_config_registry: url } };
  const commands: string[] = [];
  const story = (): string => {
    commands.push("npx @redlines/cli init story");
    run("npx", ["--yes", "@redlines/cli", "init", "story"], here);
    const inside = { ...here, cwd: join(cwd, "story") };
    return commandsOf(readFileSync(join(inside.cwd, "README.md"), "utf8"))
      .map((line) => {
        commands.push(line);
        return run("sh", ["-c", line], inside);
      })
      .join("");
  };
  return { commands, ...attempt(story) };
}

/** The lines of a readme that npm is to run, without what is said of them. */
function commandsOf(readme: string): string[] {
  return [...readme.matchAll(/^(npm [^#\n]*?) *(?:#.*)?$/gm)].map(([, line = ""]) => line);
}
