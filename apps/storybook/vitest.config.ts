import { defineProject } from "vitest/config";
import { storiesProject } from "./stories-project.js";

export default defineProject(storiesProject("stories"));
