import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { UsageError } from "./problem.js";

/** A built dataset on its way: its file, and the package that holds it, where one was named. */
export interface BuiltAt {
  readonly file: string;
  readonly of?: string | undefined;
}

/** Where a folder, or a package without exports, has what a build made. */
const PLACES = ["dataset.json", "dist/dataset.json"];

/** The name of a package: https://docs.npmjs.com/cli/configuring-npm/package-json#name. */
const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/**
 * The built dataset that was named; nothing where there are records, or where something else was named.
 * @throws {UsageError} when it is the name of nothing that is here
 */
export function findBuilt(named: string, cwd: string): BuiltAt | undefined {
  const path = resolve(cwd, named);
  if (existsSync(path)) return builtAt(named, path);
  if (named.endsWith(".json")) throw new UsageError(`There is no file ${named}.`, REMEDY);
  return PACKAGE.test(named) ? inPackage(named, cwd) : undefined;
}

const REMEDY = "Name the dataset.json that redlines build wrote, or a folder of records.";

function builtAt(named: string, path: string): BuiltAt | undefined {
  if (!statSync(path).isDirectory()) return named.endsWith(".json") ? { file: named } : undefined;
  if (["dataset.yaml", "data/dataset.yaml"].some((one) => existsSync(join(path, one)))) return undefined;
  const place = PLACES.find((one) => existsSync(join(path, one)));
  return place === undefined ? undefined : { file: join(named, place) };
}

function inPackage(name: string, cwd: string): BuiltAt {
  const require = createRequire(join(cwd, "package.json"));
  for (const place of PLACES) {
    const file = resolved(require, `${name}/${place}`);
    if (file !== undefined) return { file, of: name };
  }
  throw resolved(require, `${name}/package.json`) === undefined ? notInstalled(name) : noDataset(name);
}

function resolved(require: NodeJS.Require, address: string): string | undefined {
  try {
    return require.resolve(address);
  } catch {
    return undefined;
  }
}

/** A word alone is rather a mistyped folder: nobody should install what is called so. */
function notInstalled(name: string): UsageError {
  const install = name.startsWith("@") ? `Did you mean to install it? npm install ${name}. ` : "";
  return new UsageError(
    `There is no folder or file ${name}, and no package of that name is installed here.`,
    `${install}Name a folder of records, a built dataset.json, or an installed package.`,
  );
}

function noDataset(name: string): UsageError {
  return new UsageError(
    `The package ${name} has no dataset.json.`,
    "Name a package that redlines build made, such as @redlines/core.",
  );
}
