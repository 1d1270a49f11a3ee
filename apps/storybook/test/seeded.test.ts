import { describeInOneBrowser } from "@redlines/browsers/suites";
import { beforeAll, expect, it } from "vitest";
import { runStories, type StoryResult } from "./run-stories.js";

/** One fault for each group of rules that the stories are held to. */
describeInOneBrowser("stories with a fault fail", () => {
  let results: StoryResult[];
  beforeAll(async () => {
    results = await runStories("seeded.vitest.config.ts");
  });

  it.each([
    ["Image Alt", "image-alt"],
    ["Color Contrast", "color-contrast"],
    ["Target Size", "target-size"],
    ["Heading Order", "heading-order"],
  ])("%s, by the rule %s", (story, rule) => {
    const result = results.find(({ fullName }) => fullName.endsWith(story));
    expect(result?.status).toBe("failed");
    expect(result?.failureMessages.join("\n")).toContain(rule);
  });

  it("and none of them passes", () => {
    expect(results.filter(({ status }) => status !== "failed")).toEqual([]);
  });
});
