import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The versions of this package and of the model that it works with. */
export const VERSIONS: { readonly cli: string; readonly model: string } = {
  cli: versionOf("../package.json"),
  model: versionOf("@redlines/model/package.json"),
};

function versionOf(path: string): string {
  return (require(path) as { version: string }).version;
}
