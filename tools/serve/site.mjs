import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { localOrigin } from "./port.mjs";

const run = promisify(execFile);

/** @param {string} path from the top of the repository */
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const newsroom = at("apps/newsroom");

/** The version that this repository builds: published or not, its next build may be another. */
const { version: developed } = JSON.parse(readFileSync(at("packages/embed/package.json"), "utf8"));

/**
 * What `npm start` serves, at the address that the news site is built for.
 * @type {readonly import("./serve.mjs").Root[]}
 */
export const site = rootsWith(join(newsroom, "dist"));

/**
 * The same at another address. Pages that are offered to other people name the address of their site: in the
 * codes to paste, in policies, in answers to oEmbed. So the news site is written anew, by its own build.
 * Nothing is measured again.
 * @param {string} url without a slash at the end
 * @param {string} [folder] where it is written; where nothing is said, one that goes when the process ends
 * @returns {Promise<readonly import("./serve.mjs").Root[]>}
 */
export async function siteAt(url, folder) {
  if (url === localOrigin) return site;
  const dir = folder ?? (await folderOfThisProcess());
  const env = { ...process.env, NEWSROOM_ORIGIN: url };
  await run(process.execPath, ["src/build.ts", dir], { cwd: newsroom, env });
  return rootsWith(dir);
}

async function folderOfThisProcess() {
  const dir = await mkdtemp(join(tmpdir(), "redlines-newsroom-"));
  process.once("exit", () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/**
 * @param {string} dir where the news site is
 * @returns {readonly import("./serve.mjs").Root[]}
 */
function rootsWith(dir) {
  const desk = "the desk: find a widget, preview it, copy its code";
  const script = "the script for other people's pages";
  return [
    { at: "/redlines/", dir: join(dir, "redlines"), title: desk, cors: true, developed },
    { at: "/", dir, title: "the news site" },
    { at: "/storybook/", dir: at("apps/storybook/dist"), title: "the widgets, one by one" },
    { at: "/embed/", dir: at("packages/embed/dist"), title: script, cors: true },
  ];
}

/**
 * @param {readonly import("./serve.mjs").Root[]} roots
 * @throws when something is not built, with what to run
 */
export function assertBuilt(roots) {
  const missing = roots.filter(({ dir }) => !existsSync(dir)).map(({ dir }) => dir);
  if (missing.length > 0)
    throw new Error(
      `Not built yet: ${missing.join(", ")}. Run \`npm start\`, which builds first, or \`npm run build\`.`,
    );
}
