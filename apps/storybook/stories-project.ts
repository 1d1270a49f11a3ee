import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { fileURLToPath } from "node:url";
import type { UserProjectConfigExport } from "vitest/config";
import { browserMode } from "@redlines/browsers/vitest";

/** In milliseconds: longer than a story's own waiting, so that what it waits for is told. */
const PATIENCE = 120_000;

/** Which stories to run: where nothing is said, those that count as tests and do not take long. */
type Tags = NonNullable<Parameters<typeof storybookTest>[0]>["tags"];

/**
 * Stories as tests: each must render, its play function must end well, and axe must find nothing, on
 * a light page and on a dark one beside it.
 * @param name what the tests are called, as in `vitest --project NAME`
 */
export function storiesProject(
  name: string,
  tags: Tags = { include: ["test"], exclude: ["long"] },
): UserProjectConfigExport {
  const browser = browserMode("chromium", name);
  return {
    plugins: [
      storybookTest({
        configDir: fileURLToPath(new URL(".storybook", import.meta.url)),
        tags,
        initialGlobals: { theme: "both" },
      }),
    ],
    test: {
      name: `in-${name}`,
      exclude: ["**/*.mdx", "**/node_modules/**"],
      testTimeout: PATIENCE,
      hookTimeout: PATIENCE,
      ...(browser && { browser }),
    },
  };
}
