import { testInOneBrowser } from "@redlines/browsers/suites";
import { expect } from "vitest";
import { runStories } from "./run-stories.js";

testInOneBrowser("every state of a widget can be read in each setting, light and dark", async () => {
  const results = await runStories("settings.vitest.config.ts");
  expect(results.length).toBeGreaterThan(11);
  expect(results.filter(({ status }) => status !== "passed")).toEqual([]);
});
