/** Run by `npm run screen-reader`, for all widgets or those that are named: writes the logs in the docs. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "@redlines/browsers/find.mjs";
import { ensureBrowser } from "@redlines/browsers/install.mjs";
import { adviceOn } from "@redlines/browsers/list.mjs";
import { run, version } from "@redlines/browsers/run.mjs";
import release from "@redlines/embed/release.json" with { type: "json" };
import { type Running, serve } from "@redlines/serve/serve.mjs";
import { readWidgets, type Widget } from "@redlines/widgets/read.mjs";
import { Desktop } from "./desktop.ts";
import { hostsPage, READY, TITLE } from "./hosts-page.ts";
import { indexPage, type Log, logPage } from "./page.ts";
import { ensurePrograms } from "./programs.ts";
import { walk } from "./walk.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const KEPT = join(ROOT, "docs/screen-reader");
const INDEX = join(KEPT, "README.md");

const steps = {
  isThere,
  run,
  mayUseApt: existsSync("/etc/debian_version") && process.getuid?.() === 0,
  say: console.log,
};

await ensurePrograms(steps);
const firefox = await firefoxHere();
const folder = mkdtempSync(join(tmpdir(), "redlines-screen-reader-pages-"));
const site = await serve({ port: 0, roots: roots(folder) });
try {
  await logs(await readWidgets(), process.argv.slice(2));
} finally {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Keeps the log of each widget, and the page that leads to them. */
async function logs(widgets: readonly Widget[], wanted: readonly string[]): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  for (const widget of widgets) {
    if (wanted.length > 0 && !wanted.includes(widget.folder)) continue;
    console.log(`<${widget.folder}> …`);
    writeFileSync(join(KEPT, `${widget.folder}.md`), logPage(await read(widget, site)));
  }
  const before = existsSync(INDEX) ? readFileSync(INDEX, "utf8") : "";
  const tags = widgets.map(({ folder: tag }) => tag);
  writeFileSync(INDEX, indexPage(tags, versions(), before));
  spawnSync("oxfmt", [KEPT], { cwd: ROOT });
}

/** Reads one widget, on a desktop of its own. */
async function read({ folder: tag, example, descriptor: { kind } }: Widget, { url }: Running): Promise<Log> {
  writeFileSync(join(folder, `${tag}.html`), hostsPage(kind, example, `${url}/`));
  const desktop = new Desktop("en");
  try {
    await desktop.start();
    const opened = await desktop.open(firefox, `${url}/${tag}.html`, READY);
    return { tag, record: example, opened: ofWidget(opened), readings: await walk(desktop) };
  } finally {
    await desktop.close();
  }
}

/** What is said on opening a page, but for the window, its title and its first line: they come by chance. */
function ofWidget(opened: readonly string[]): readonly string[] {
  const own = [READY, TITLE, "Mozilla Firefox"];
  return opened.filter((words) => !own.some((one) => words.includes(one)));
}

/** @param pages where the pages of hosts are */
function roots(pages: string): Parameters<typeof serve>[0]["roots"] {
  // A name that ends with .js leads to its source, where the widgets are read from.
  const scripts = dirname(fileURLToPath(import.meta.resolve("@redlines/embed/release.json")));
  return [
    { at: `/embed/${release.version}/`, dir: scripts, title: "the scripts", cors: true },
    { at: "/", dir: pages, title: "the pages" },
  ];
}

/** @throws with how to get one, where there is none */
async function firefoxHere(): Promise<string> {
  const found = await ensureBrowser("firefox", { ...steps, find: () => findBrowser("firefox") });
  if (!found) throw new Error(`No Firefox here. ${adviceOn("firefox")}`);
  return found.path;
}

function isThere(command: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((place) => {
    try {
      accessSync(resolve(place, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function versions(): Parameters<typeof indexPage>[1] {
  const git = (...args: string[]): string => spawnSync("git", args, { cwd: ROOT, encoding: "utf8" }).stdout;
  const changed = git("status", "--porcelain", "packages", "tools/screen-reader").trim() !== "";
  const commit = git("rev-parse", "--short=12", "HEAD").trim();
  return {
    orca: `Orca ${version("orca") ?? ""}`,
    firefox: version(firefox) ?? "Firefox",
    commit: changed ? `${commit}, with changes that were not kept yet` : commit,
  };
}
