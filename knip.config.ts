import { readdirSync } from "node:fs";
import type { KnipConfig } from "knip";
import { readPackage } from "@redlines/build-recipe/package-json.mjs";

/**
 * The entries of a package: those of its `exports`, its bundles and its tests. Knip cannot follow the way
 * from dist to src by itself.
 */
async function packageEntries(dir: string): Promise<string[]> {
  const { entries, inlined, bundles } = await readPackage(dir);
  const sources = [...entries, ...inlined, ...bundles.map(({ from }) => from)].map(
    (path) => `src/${path.replace(/\.js$/, ".ts")}`,
  );
  return [...sources, "src/**/*.test.ts", "test/**/*.test.ts"];
}

/** What the types of a widget for a framework speak of: its users have it, or do not need them. */
const frameworks = ["@types/react", "preact", "solid-js", "svelte", "vue"];

const folders = readdirSync("packages").map((name) => `packages/${name}`);
const packages = await Promise.all(
  folders.map(
    async (dir) =>
      [
        dir,
        { entry: await packageEntries(dir), project: ["src/**/*.ts"], ignoreDependencies: frameworks },
      ] as const,
  ),
);

/** Storybook's docs are written in React, whatever the stories are written in. */
const peers = ["react", "react-dom"];

/** Run by name, in a process of their own. */
const run = ["@arethetypeswrong/cli", "publint", "@custom-elements-manifest/analyzer"];

const config: KnipConfig = {
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    ".": {
      entry: ["tools/*/main.mjs", "tools/**/*.test.ts"],
      project: ["*.ts", "tools/**/*.{ts,mjs}", "!tools/{build-recipe,framework-types}/**"],
      ignoreDependencies: run,
    },
    "tools/build-recipe": {
      entry: ["build-package.mjs", "minimal-element.js", "*.test.ts"],
      project: ["*.{mjs,js,ts}"],
      ignoreDependencies: run,
    },
    "tools/framework-types": {
      entry: ["*.test.ts", "cases/*"],
      project: ["*.ts"],
      ignoreDependencies: ["@redlines/element", "lit", "react", "svelte-check", "typescript", "vue-tsc"],
    },
    "apps/*": {
      entry: ["*.config.ts", "src/**/*.{stories.ts,mdx}", "src/**/browser/**/*.ts", "test/**/*.test.ts"],
      project: ["**/*.{ts,mjs}"],
      ignoreDependencies: peers,
    },
    // What WordPress's rules are tried with stands in the fixtures of embed, which knip does not follow.
    "apps/newsroom": {
      entry: ["src/build.ts", "test/**/*.test.ts"],
      project: ["**/*.{ts,mjs}"],
      ignoreDependencies: ["sanitize-html", "@types/sanitize-html"],
    },
    ...Object.fromEntries(packages),
  },
};

export default config;
