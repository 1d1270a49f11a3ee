import { defineConfig } from "vitest/config";
import { storiesProject } from "./stories-project.js";

/** Only the stories of every state in each setting, for the long tests. */
export default defineConfig({
  root: import.meta.dirname,
  test: { projects: [storiesProject("settings", { include: ["long"] })] },
});
