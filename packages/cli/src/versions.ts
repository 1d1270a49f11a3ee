import { createRequire } from "node:module";

interface Manifest {
  version: string;
  peerDependencies?: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);
const own = manifestOf("../package.json");

/** The versions of this package and of the model that it works with, and those of the renderer that fit. */
export const VERSIONS: { readonly cli: string; readonly model: string; readonly embed: string } = {
  cli: own.version,
  model: manifestOf("@redlines/model/package.json").version,
  embed: own.peerDependencies?.["@redlines/embed"] ?? "*",
};

function manifestOf(path: string): Manifest {
  return require(path) as Manifest;
}
