/** What `embed.js` takes of a page without a widget that adds nodes all the time, beside its twin. */
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";
import type { Browser, Page } from "playwright";
import { sideBySide, type Spread } from "./statistics.ts";

/** How a host adds nodes. */
const HOSTS = [
  "one by one, a step each",
  "one by one, a task each",
  "a thousand at once, a task each",
] as const;
type Host = (typeof HOSTS)[number];

/** In milliseconds of the page's own clock. */
const ROUND = 300;
const NODES = 50_000;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "31" } } });
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error("--rounds takes a number, 1 or more.");

const dir = join(tmpdir(), "redlines-busy");
await mkdir(dir, { recursive: true });
const server = await serve({
  port: 0,
  roots: [
    { at: "/", dir, title: "busy pages" },
    {
      at: "/embed/",
      dir: fileURLToPath(new URL(".", import.meta.resolve("@redlines/embed/embed.js"))),
      title: "the script",
    },
  ],
});
const browser = await launch(ONE_BROWSER);
try {
  for (const host of HOSTS) print(host, await compare(browser, host));
} finally {
  await browser.close();
  await server.close();
}

function print(host: Host, { median, low, high }: Spread): void {
  const middle = `${low.toFixed(3)} – ${high.toFixed(3)}`;
  console.log(`${host.padEnd(34)} × ${median.toFixed(3)} of the nodes without the script (${middle})`);
}

async function compare(opened: Browser, host: Host): Promise<Spread> {
  const bare = await busyPage(opened, "bare", "");
  const ours = await busyPage(opened, "ours", '<script type="module" src="/embed/embed.js"></script>');
  const spread = await sideBySide([ours, bare], rounds, (page) => inFront(page, host));
  await Promise.all([bare.close(), ours.close()]);
  return spread;
}

async function inFront(page: Page, host: Host): Promise<number> {
  await page.bringToFront();
  return page.evaluate(addNodes, [host, ROUND] as const);
}

/** Nothing of it is drawn: a layout of so many nodes would hide what a script costs. */
async function busyPage(opened: Browser, name: string, script: string): Promise<Page> {
  const rest = "<p>Words <b>of</b> <i>it</i></p><br>".repeat(NODES / 4);
  const html = `<!doctype html><title>${name}</title>${script}<body hidden>${rest}`;
  await writeFile(join(dir, `${name}.html`), html);
  const page = await opened.newPage();
  await page.goto(`${server.url}/${name}.html`);
  return page;
}

/** Runs in the page: adds nodes for a while, and says how many it could add. */
async function addNodes([host, time]: readonly [string, number]): Promise<number> {
  const place = document.body.appendChild(document.createElement("main"));
  const channel = new MessageChannel();
  channel.port1.start();
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      channel.port1.addEventListener("message", () => resolve(), { once: true });
      channel.port2.postMessage(0);
    });
  const isAtOnce = host.startsWith("a thousand");
  const html = "<p>Word</p>".repeat(1000);
  const wait = host.endsWith("task each") ? task : (): Promise<void> => Promise.resolve();
  const end = performance.now() + time;
  let count = 0;
  for (; performance.now() < end; count++) {
    if (isAtOnce) place.insertAdjacentHTML("beforeend", html);
    else place.append(document.createElement("p"));
    await wait();
    // What is there does not grow without end, nor does a page whose steps never end let a timer run.
    if (count % (isAtOnce ? 20 : 1000) === 0) {
      place.replaceChildren();
      await task();
    }
  }
  place.remove();
  channel.port1.close();
  return count;
}
