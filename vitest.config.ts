import { existsSync } from "node:fs";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import type { BrowserName } from "@redlines/browsers/find.mjs";
import { browserMode } from "@redlines/browsers/vitest";

/** Test files say by their name where they run: in a page, or in Node. */
const inPage = ["packages/*/src/**/*.{behaviour,a11y}.test.ts"];
const inNode = ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "tools/**/*.test.ts"];

/** Storybook has a configuration of its own, which turns each story into a test. */
const stories =
  existsSync("apps/storybook/.storybook") && browserMode("chromium", "stories")
    ? ["apps/storybook/vitest.config.ts"]
    : [];

/** Nothing is bundled on discovery, which would reload a page in the middle of its tests; axe-core is the one dependency that is no module. */
const optimizeDeps = { noDiscovery: true, include: ["axe-core"] };

/** In milliseconds. A test that hangs must end; one that shares its core with others may take many times its own time. */
const PATIENCE = 120_000;

/** No test fails because its machine is busy; a test that expects a failure in time says so itself. */
const patient = {
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: PATIENCE / 4 } },
} as const;

function pageProject(name: BrowserName): TestProjectConfiguration[] {
  const browser = browserMode(name, name);
  if (!browser) return [];
  return [
    {
      cacheDir: `node_modules/.vite/${name}`,
      optimizeDeps,
      test: {
        name: `in-${name}`,
        include: inPage,
        browser,
        setupFiles: ["@redlines/browsers/reachable"],
        ...patient,
      },
    },
  ];
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: inNode,
          exclude: [...inPage, "**/node_modules/**"],
          ...patient,
        },
      },
      // What the built pages do; each file starts its own server and browser.
      {
        test: {
          name: "pages",
          environment: "node",
          include: ["apps/*/test/**/*.test.ts"],
          ...patient,
          maxWorkers: 2,
        },
      },
      // One page in each framework, built from the packed packages.
      {
        test: {
          name: "examples",
          environment: "node",
          include: ["examples/test/**/*.test.ts"],
          ...patient,
          fileParallelism: false,
        },
      },
      ...pageProject("chromium"),
      ...pageProject("firefox"),
      ...stories,
    ],
  },
});
