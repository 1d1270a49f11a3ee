#!/usr/bin/env node
/**
 * Says how long the built Storybook takes until a first story stands there, cold, on a slow network and with
 * a processor four times slower, beside a Storybook of the same version and add-ons with three stories of a
 * button: `pnpm --filter @redlines/storybook first-story`, after a build. Rounds take turns.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";
import type { Browser, Page } from "playwright";

const ROUNDS = Number(process.argv[2] ?? 5);

/** Slow 4G as Lighthouse applies it by DevTools: milliseconds, and bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44e6 / 8) | 0,
  uploadThroughput: (675e3 / 8) | 0,
};

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SMALL = at("../../.cache/small/");

const STORIES = `export default { title: "Button", tags: ["autodocs"] };
export const Primary = { render: () => "<button>Primary</button>" };
export const Secondary = { render: () => "<button>Secondary</button>" };
export const Large = { render: () => "<button style='font-size: 2em'>Large</button>" };
`;

const MAIN = `export default {
  framework: "@storybook/web-components-vite",
  stories: ["../src/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
`;

function buildSmall(): void {
  for (const folder of [".storybook", "src"]) mkdirSync(`${SMALL}${folder}`, { recursive: true });
  writeFileSync(`${SMALL}.storybook/main.ts`, MAIN);
  writeFileSync(`${SMALL}src/button.stories.ts`, STORIES);
  const args = ["build", "--quiet", "--loglevel", "error", "--disable-telemetry"];
  const folders = ["--config-dir", `${SMALL}.storybook`, "--output-dir", `${SMALL}dist`];
  const { status } = spawnSync("storybook", [...args, ...folders], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The small Storybook was not built.");
}

interface Book {
  readonly dir: string;
  readonly story: string;
  /** What stands there once the story does. */
  readonly shown: string;
}

const BOOKS = {
  ours: { dir: at("../../dist"), story: "key-figures--any-record", shown: "key-figures:state(ready)" },
  small: { dir: `${SMALL}dist`, story: "button--primary", shown: "#storybook-root button" },
} as const satisfies Readonly<Record<string, Book>>;

interface Figures {
  seconds: number;
  requests: number;
  bytes: number;
}

async function measured(browser: Browser, { dir, story, shown }: Book): Promise<Figures> {
  const site = await serve({ port: 0, asHost: true, roots: [{ at: "/book/", dir, title: "a Storybook" }] });
  const page = await browser.newPage();
  const sizes = await slowed(page);
  const start = performance.now();
  await page.goto(`${site.url}/book/?path=/story/${story}`, { waitUntil: "commit" });
  await page.frameLocator("#storybook-preview-iframe").locator(shown).first().waitFor();
  const seconds = (performance.now() - start) / 1000;
  await page.close();
  await site.close();
  return { seconds, requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** @returns what comes of each request, in bytes as they were sent */
async function slowed(page: Page): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page);
  const sizes: number[] = [];
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return sizes;
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

buildSmall();
const browser = await launch(ONE_BROWSER);
const ratios: number[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  const [small, ours] = [await measured(browser, BOOKS.small), await measured(browser, BOOKS.ours)];
  ratios.push(ours.seconds / small.seconds);
  for (const [name, { seconds, requests, bytes }] of Object.entries({ small, ours }))
    console.log(`${name}: ${seconds.toFixed(1)} s, ${requests} requests, ${(bytes / 1000).toFixed(0)} kB`);
}
await browser.close();
console.log(`Ours takes ${middle(ratios).toFixed(2)} times as long, in the middle of ${ROUNDS} rounds.`);
