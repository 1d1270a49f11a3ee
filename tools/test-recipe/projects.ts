import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BrowserName, BROWSERS } from "@redlines/browsers/list.mjs";
import { browserMode } from "@redlines/browsers/vitest";
import { defaultExclude, type TestProjectConfiguration } from "vitest/config";

/** Test files say by their name where they run: in a page, or in Node; and whether they take long. */
const IN_PAGE = "**/*.{behaviour,a11y}{,.long}.test.ts";
const LONG_IN_PAGE = "**/*.{behaviour,a11y}.long.test.ts";
const LONG = "**/*.long.test.ts";
/** Tests that drive browsers from Node: in one browser in their turn, in the others with the long tests. */
const BROWSERS_IN_TURN = "**/*.browsers.test.ts";
const ALL = "**/*.test.ts";

/**
 * In milliseconds. A test that hangs must end; one that shares its core with others may take many times its
 * own time.
 */
const PATIENCE = 600_000;

/** What a package does once, before all its test files that run in Node. */
const SETUP = "test/all.setup.ts";

/** No test fails because its machine is busy; a test that expects a failure in time says so itself. */
const patient = {
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: PATIENCE / 4 } },
  // How long a page may take to answer its runner: one that collects its garbage answers nobody.
  env: { VITEST_BROWSER_IFRAME_TIMEOUT: String(PATIENCE) },
} as const;

/** The projects of a kind of tests. */
export function projectsOf(kind: string): TestProjectConfiguration[] {
  const name = BROWSERS.find((browser) => browser === kind);
  if (name) return inPage(name, [IN_PAGE], [LONG]);
  if (kind === "long")
    return [
      inNode([LONG, BROWSERS_IN_TURN], [IN_PAGE]),
      ...BROWSERS.flatMap((browser) => inPage(browser, [LONG_IN_PAGE], [])),
    ];
  return [inNode([ALL], [IN_PAGE, LONG])];
}

function inNode(include: string[], exclude: string[]): TestProjectConfiguration {
  return {
    test: {
      name: "node",
      environment: "node",
      include,
      exclude: [...defaultExclude, "**/dist/**", "**/build/**", ...exclude],
      maxWorkers: 2,
      globalSetup: existsSync(SETUP) ? [SETUP] : [],
      ...patient,
    },
  };
}

/** Nothing is bundled on discovery, which would reload a page in the middle of its tests. */
const optimizeDeps = { noDiscovery: true, include: ["@redlines/testing > axe-core"] };

function inPage(name: BrowserName, include: string[], exclude: string[]): TestProjectConfiguration[] {
  const browser = browserMode(name, name);
  if (!browser) return [];
  return [
    {
      cacheDir: `node_modules/.vite/${name}`,
      optimizeDeps,
      test: {
        name: `in-${name}`,
        include,
        exclude: [...defaultExclude, "**/dist/**", "**/build/**", ...exclude],
        browser,
        setupFiles: [fileURLToPath(import.meta.resolve("@redlines/browsers/reachable"))],
        ...patient,
      },
    },
  ];
}
