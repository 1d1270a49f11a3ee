import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "@redlines/browsers/playwright.mjs";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { wakeWidgets } from "@redlines/browsers/wake.mjs";
import { type Running, serve } from "@redlines/serve/serve.mjs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HARBOUR_LINE, ran } from "./fixtures/command.js";
import { installRelease } from "./fixtures/embed-installed.js";

const LINE = "redline/kell-point-harbour";

/** How a page embeds: what it holds is written by the old version. */
const WAYS = ["static", "script", "frame"] as const;

/**
 * A publisher's site and the pages of a host, which were pasted while it was of version 0.1.0; then the site
 * is upgraded over itself.
 */
let root: string;
let server: Running;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "redlines-upgrade-"));
  cpSync(join(HARBOUR_LINE, "data"), join(root, "data"), { recursive: true });
  const hosts = join(root, "hosts");
  mkdirSync(hosts);
  server = await serve({
    port: 0,
    roots: [
      { at: "/redlines/", dir: join(root, "site"), title: "the site", cors: true },
      { at: "/", dir: hosts, title: "hosts" },
    ],
  });
  await release("0.1.0");
  for (const as of WAYS) writeFileSync(join(hosts, `${as}.html`), page(await pasted(as)));
  await release("0.2.0");
});
afterAll(async () => {
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

const base = (): string => `${server.url}/redlines/`;

async function release(version: string): Promise<void> {
  installRelease(root, version);
  const args = ["site", "--base-url", base(), "--lang", "en", "--theme", "auto"];
  expect(await ran(args, { cwd: root })).toMatchObject({ code: 0, err: "" });
}

async function pasted(as: string): Promise<string> {
  const { code, out } = await ran(["render", LINE, "--as", as, "--base-url", base()], { cwd: root });
  expect(code).toBe(0);
  return out;
}

function page(body: string): string {
  const head = '<title>Host</title><link rel="icon" href="data:,">';
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

interface Opened {
  page: Page;
  asked: string[];
  failed: string[];
}

describeInBrowsers("a page that was pasted before the site was upgraded, in %s,", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  async function open(path: string): Promise<Opened> {
    const [asked, failed]: [string[], string[]] = [[], []];
    const opened = await browser.newPage();
    opened.on("response", (response) => {
      asked.push(response.url());
      if (!response.ok()) failed.push(response.url());
    });
    opened.on("pageerror", ({ message }) => failed.push(message));
    await opened.goto(server.url + path);
    return { page: opened, asked, failed };
  }

  const versionsIn = (asked: readonly string[]): string[] => [
    ...new Set(asked.flatMap((url) => /\/embed\/([^/]+)\//.exec(url)?.[1] ?? [])),
  ];

  test.each(["static", "script"])("shows its widget as %s, by the script that it pins", async (as) => {
    const { page: host, asked, failed } = await open(`/${as}.html`);
    await wakeWidgets(host);
    expect(await host.locator("redline-gauge").getAttribute("src")).toContain(base());
    expect({ versions: versionsIn(asked), failed }).toEqual({ versions: ["0.1.0"], failed: [] });
    await host.close();
  });

  test("has its frame, whose page is of the new version, at its height", async () => {
    const { page: host, asked, failed } = await open("/frame.html");
    const frame = host.frameLocator("iframe").locator("redline-gauge");
    await frame.waitFor();
    const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(() => host.locator("iframe").evaluate((one) => one.clientHeight)).toBe(height);
    expect({ versions: versionsIn(asked).sort(), failed }).toEqual({
      versions: ["0.1.0", "0.2.0"],
      failed: [],
    });
    await host.close();
  });
});
