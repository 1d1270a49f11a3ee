import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const own = (name: string): string => join(here, "node_modules/.bin", name);

/**
 * Vue and Svelte bring checkers of their own, which need TypeScript 6; all else is compiled by the TypeScript
 * of the house.
 */
const CHECKERS: Readonly<Record<string, { command: string; args: string[]; error: RegExp }>> = {
  vue: {
    command: own("vue-tsc"),
    args: ["-p", ".", "--pretty", "false"],
    error: /^(?<file>[^\s(]+)\((?<line>\d+),\d+\): error/,
  },
  svelte: {
    command: own("svelte-check"),
    args: [
      "--workspace",
      ".",
      "--tsconfig",
      "./tsconfig.json",
      "--output",
      "machine",
      "--threshold",
      "error",
    ],
    error: /^\d+ ERROR "(?<file>[^"]+)" (?<line>\d+):/,
  },
};
const TSC = {
  command: join(here, "../../node_modules/.bin/tsc"),
  args: ["-p", ".", "--pretty", "false"],
  error: CHECKERS["vue"]?.error ?? /^$/,
};

/** What code in a README may take for granted: that it runs in Node. */
const IN_NODE = { types: ["node"], resolveJsonModule: true, allowJs: true, checkJs: true };

const JSX: Readonly<Record<string, object>> = {
  react: { jsx: "react-jsx", jsxImportSource: "react" },
  preact: { jsx: "react-jsx", jsxImportSource: "preact" },
  solid: { jsx: "preserve", jsxImportSource: "solid-js" },
};

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};
const MODERN = {
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
};

/** Where a checker found fault: the file and the number of the line. */
export interface Fault {
  file: string;
  line: number;
}

/**
 * Compiles files with the types and the checker of a framework.
 * @param framework `react`, `preact`, `solid`, `vue`, `svelte`, or for none `dom`, and `node` in Node
 * @param files texts by their names
 * @throws when the checker fails in another way than by faults in the files
 */
export async function faultsIn(framework: string, files: Readonly<Record<string, string>>): Promise<Fault[]> {
  const dir = join(here, "build", framework);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const tsconfig = {
    compilerOptions: {
      ...STRICT,
      ...MODERN,
      ...(framework === "node" ? IN_NODE : JSX[framework]),
      paths: pathsOf(framework),
    },
    include: ["*"],
    vueCompilerOptions: { strictTemplates: true },
  };
  const all = { ...files, "tsconfig.json": JSON.stringify(tsconfig) };
  await Promise.all(Object.entries(all).map(([name, text]) => writeFile(join(dir, name), text)));
  const { command, args, error } = CHECKERS[framework] ?? TSC;
  return faultsOf(await outputOf(command, args, dir), error);
}

/** Packages of the workspace find a framework as installed ones do, where it stands beside them. */
function pathsOf(framework: string): Record<string, string[]> {
  const name = MODULES[framework] ?? framework;
  const folder = `../../node_modules/${framework === "react" ? "@types/react" : name}`;
  return { [name]: [folder], [`${name}/*`]: [`${folder}/*`] };
}

const MODULES: Readonly<Record<string, string>> = { solid: "solid-js" };

function outputOf(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      command,
      args,
      { cwd, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}

function faultsOf(output: string, error: RegExp): Fault[] {
  const faults = output.split("\n").flatMap((line) => {
    const { file, line: number } = error.exec(line)?.groups ?? {};
    if (!file && /\berror\b/i.test(line) && !/^\s|COMPLETED/.test(line)) throw new Error(output);
    return file ? [{ file, line: Number(number) }] : [];
  });
  if (faults.length === 0 && output.trim() !== "" && !output.includes("COMPLETED")) throw new Error(output);
  return faults;
}
