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

/** What a package needs that none of its own files may name: those, and what runs its tests. */
const byOthers = [...frameworks, "vitest"];

/** What a test has pages take in, by the path of a file. */
const inPages = [
  "@hotwired/turbo",
  "dompurify",
  "htmx.org",
  "idiomorph",
  "jquery",
  "jquery3",
  "morphdom",
  "react",
  "react-dom",
  "scheduler",
];

const folders = readdirSync("packages").map((name) => `packages/${name}`);
const packages = await Promise.all(
  folders.map(
    async (dir) =>
      [
        dir,
        {
          entry: await packageEntries(dir),
          project: ["{src,test}/**/*.ts"],
          ignoreDependencies: dir === "packages/embed" ? [...byOthers, ...inPages] : byOthers,
        },
      ] as const,
  ),
);

/** Storybook's docs are written in React, whatever the stories are written in. */
const peers = ["react", "react-dom"];

/** Run by name, in a process of their own. */
const run = ["@arethetypeswrong/cli", "publint", "@custom-elements-manifest/analyzer"];

const config: KnipConfig = {
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Of the system; their tests run where they are.
  ignoreBinaries: ["mkfifo", "unshare", "xdotool"],
  workspaces: {
    ".": { entry: [], project: ["*.ts"], ignoreDependencies: run },
    "tools/*": { entry: ["*.{mjs,ts}", "*/main.mjs", "**/*.test.ts"], project: ["**/*.{ts,mjs}"] },
    "tools/build-recipe": {
      entry: ["build-package.mjs", "minimal-element.js", "*.test.ts"],
      project: ["*.{mjs,js,ts}"],
      ignoreDependencies: run,
    },
    // The code of READMEs is compiled here, too, and imports the widget that it is about.
    "tools/framework-types": {
      entry: ["*.test.ts", "cases/*"],
      project: ["*.ts"],
      ignoreDependencies: [/^@redlines\//, "lit", "react", "svelte-check", "typescript", "vue-tsc"],
    },
    // What they run or read, they reach by its folder.
    "tools/prose": {
      entry: ["*.{mjs,test.ts}"],
      project: ["*.{ts,mjs}"],
      ignoreDependencies: [/^@redlines\//],
    },
    "tools/repository": {
      entry: ["*/main.mjs", "lint/repository.mjs", "**/*.test.ts"],
      project: ["**/*.{ts,mjs}"],
      ignoreDependencies: ["@redlines/cli"],
    },
    "tools/widgets": {
      entry: ["generate.mjs"],
      project: ["**/*.mjs"],
      ignoreDependencies: ["@redlines/core"],
    },
    "apps/*": {
      entry: [
        "*.config.ts",
        "src/**/*.{stories.ts,mdx}",
        "src/**/browser/**/*.ts",
        "src/markdown/blocks.ts",
        "test/**/*.test.ts",
      ],
      project: ["**/*.{ts,mjs}"],
      // A page of a test takes the fonts by their folder.
      ignoreDependencies: [...peers, /^@fontsource\//],
    },
    "apps/newsroom": { entry: ["src/build.ts", "test/**/*.{test,setup}.ts"], project: ["**/*.{ts,mjs}"] },
    ...Object.fromEntries(packages),
    "packages/integration": {
      entry: ["src/**/*.test.ts"],
      project: ["src/**/*.ts"],
      ignoreDependencies: ["@redlines/core", "pnpm"],
    },
  },
};

export default config;
