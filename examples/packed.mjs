import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const pnpm = at("../node_modules/.bin/pnpm");

/** Every package that is published: what the pages import, and what that imports. */
const NAMES = readdirSync(at("../packages")).filter((name) => {
  const manifest = at(`../packages/${name}/package.json`);
  return existsSync(manifest) && !JSON.parse(readFileSync(manifest, "utf8")).private;
});

/**
 * Lays the packages where an install from the registry would: packed as they are published, and no link to
 * this repository.
 */
export function layPackages() {
  const tarballs = mkdtempSync(join(tmpdir(), "redlines-packed-"));
  for (const name of NAMES) {
    const { filename } = JSON.parse(
      execFileSync(pnpm, ["pack", "--json", "--pack-destination", tarballs], {
        cwd: at(`../packages/${name}`),
        encoding: "utf8",
      }),
    );
    const folder = at(`node_modules/@redlines/${name}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    execFileSync("tar", ["-xzf", filename, "-C", folder, "--strip-components=1"]);
  }
  rmSync(tarballs, { recursive: true });
}
