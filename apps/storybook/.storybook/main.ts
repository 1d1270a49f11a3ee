import type { StorybookConfig } from "@storybook/web-components-vite";
import { fileURLToPath } from "node:url";
import { mergeConfig } from "vite";

const core = import.meta.resolve("@redlines/core/package.json");
const inCore = (path: string): string => fileURLToPath(new URL(path, core));

const MESSAGES = /[\\/]messages[\\/](?!en|index)\w+\.(?:js|ts)$/;

/** What every story has of this Storybook, whatever else a page such as the playground takes of it. */
const OF_STORIES = /[\\/]storybook[\\/]src[\\/](?:records|scene|snippet|states)[\\/][\w-]+\.ts$/;

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../src/**/*.mdx", "../src/**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  staticDirs: [
    { from: inCore("dist/excerpts"), to: "/excerpts" },
    // The files of the records, from which the playground begins.
    { from: inCore("data"), to: "/records" },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The toolbar of this Storybook sets theme and width; what would do it a second time stays out.
  features: {
    actions: false,
    backgrounds: false,
    measure: false,
    outline: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (given) =>
    mergeConfig(given, {
      // Paths that do not begin with a slash work under any address.
      base: "./",
      build: {
        chunkSizeWarningLimit: 4096,
        reportCompressedSize: false,
        rolldownOptions: {
          checks: { pluginTimings: false, ineffectiveDynamicImport: false },
          // The words of ten widgets in five languages are one file: each file is a round to a slow host.
          output: {
            codeSplitting: {
              groups: [
                { name: "languages", test: MESSAGES },
                { name: "stories", test: OF_STORIES },
              ],
            },
          },
        },
      },
      logLevel: "error",
    }),
};

export default config;
