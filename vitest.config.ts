import { defineConfig } from "vitest/config";
import { projectsOf } from "@redlines/test-recipe/projects";

/** For work on several packages at once; `npm test` runs the tests of each package in its own folder. */
export default defineConfig({
  test: {
    projects: ["node", "chromium", "firefox"].flatMap(projectsOf),
  },
});
