/** What `test-package` runs, by the kind of tests that it was asked for. */
import { defineConfig } from "vitest/config";
import { projectsOf } from "./projects.ts";

export default defineConfig({
  test: { projects: projectsOf(process.env["REDLINES_TEST_KIND"] ?? "node") },
});
