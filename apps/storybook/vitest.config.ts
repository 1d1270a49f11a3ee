import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";
import { browserMode } from "../../tools/browsers/vitest.js";

const browser = browserMode("chromium", "stories");

/** Every story is a test: it must render, its play function must end well, and axe must find nothing. */
export default defineProject({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL(".storybook", import.meta.url)) })],
  test: { name: "in-storybook", ...(browser && { browser }) },
});
