/** Installs the frameworks, lays the packed packages beside them, and builds each page into dist/. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { layPackages } from "./packed.mjs";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** No framework may call home. */
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1", CI: "true" };

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [folder]
 */
function run(command, args, folder = ".") {
  execFileSync(at(command), args, { cwd: at(folder), env, stdio: ["ignore", "ignore", "inherit"] });
}

run("../node_modules/.bin/pnpm", ["install", "--frozen-lockfile", "--silent"]);
layPackages();
rmSync(at("dist"), { recursive: true, force: true });
for (const mode of ["react", "vue", "svelte"]) run("node_modules/.bin/vite", ["build", "--mode", mode]);
run("node_modules/.bin/astro", ["build", "--root", "astro", "--silent"]);
run("node_modules/.bin/next", ["build"], "next");
