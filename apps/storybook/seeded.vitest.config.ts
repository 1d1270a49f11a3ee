import { defineConfig } from "vitest/config";
import { storiesProject } from "./stories-project.js";

/** Only the faults put in on purpose, for the test that sees them fail. */
export default defineConfig({
  root: import.meta.dirname,
  test: { projects: [storiesProject("seeded", { include: ["seeded"] })] },
});
