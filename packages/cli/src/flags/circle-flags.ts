import type { Flag } from "@redlines/model";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Flags } from "../dataset/draw-flags.js";
import { shapesOf } from "./shapes.js";

const require = createRequire(import.meta.url);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

interface Package extends Manifest {
  readonly folder: string;
  readonly codes: ReadonlySet<string>;
}

let found: Package | undefined;

/** Where the package lies, and which flags it has; looked for when the first flag is asked for. */
function flags(): Package {
  found ??= open(require.resolve("circle-flags/package.json"));
  return found;
}

function open(manifest: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
  const folder = join(dirname(manifest), "flags");
  const files = readdirSync(folder).filter((file) => file.endsWith(".svg"));
  const codes = new Set(files.map((file) => file.slice(0, -".svg".length)));
  return { folder, name, version, license, codes };
}

/** The codes of all flags that can be drawn: the names of the package's files. */
export function flagCodes(): ReadonlySet<string> {
  return flags().codes;
}

/**
 * How the flag of a code looks, with who drew it and on what terms; nothing where there is no such flag.
 * @throws {Error} when its file has what cannot be drawn
 */
export function drawFlag(code: string): Flag["drawing"] {
  const { codes, folder, name, version, license } = flags();
  if (!codes.has(code)) return undefined;
  const shapes = shapesOf(readFileSync(join(folder, `${code}.svg`), "utf8"));
  return { shapes, credit: `${name} ${version}`, licence: license };
}

/** All of them, as a check draws them. */
export const circleFlags: Flags = { codes: flagCodes, draw: drawFlag };
