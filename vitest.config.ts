import { playwright } from "@vitest/browser-playwright";
import { existsSync } from "node:fs";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { findBrowser } from "./tools/browsers/find.mjs";
import { launchOptions } from "./tools/browsers/launch.mjs";
import { machine } from "./tools/browsers/playwright.mjs";

type BrowserName = "chromium" | "firefox";

/** Test files say by their name where they run: in a page, or in Node. */
const inPage = ["packages/*/src/**/*.{behaviour,a11y}.test.ts"];
const inNode = ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "tools/**/*.test.ts"];

/** Storybook has a configuration of its own, which turns each story into a test. */
const stories = ["apps/storybook/vitest.config.ts"].filter((path) => existsSync(path));

/** Nothing is bundled on discovery, which would reload a page in the middle of its tests; axe-core is the one dependency that is no module. */
const optimizeDeps = { noDiscovery: true, include: ["axe-core"] };

function browser(name: BrowserName, executablePath: string) {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions(name, executablePath) }),
    instances: [{ browser: name, name }],
  };
}

function pageProject(name: BrowserName): TestProjectConfiguration[] {
  const found = findBrowser(name, machine);
  if (!found) return [];
  const cacheDir = `node_modules/.vite/${name}`;
  return [{ cacheDir, optimizeDeps, test: { name: `in-${name}`, include: inPage, browser: browser(name, found.path) } }];
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", environment: "node", include: inNode, exclude: [...inPage, "**/node_modules/**"] } },
      // What the built pages do; each file starts its own server and browser.
      { test: { name: "pages", environment: "node", include: ["apps/*/test/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000, fileParallelism: false } },
      ...pageProject("chromium"),
      ...pageProject("firefox"),
      ...stories,
    ],
  },
});
