import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeInOneBrowser } from "@redlines/browsers/suites";
import { beforeAll, expect, it } from "vitest";

interface Result {
  fullName: string;
  status: string;
  failureMessages: string[];
}

const app = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));

/** Runs the stories with faults as `npm test` runs the others. */
async function runSeeded(): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), "redlines-seeded-"));
  const file = join(folder, "results.json");
  const args = [
    vitest,
    "run",
    "--config",
    "seeded.vitest.config.ts",
    "--reporter=json",
    `--outputFile=${file}`,
  ];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { cwd: app }, () => resolve());
  });
  const { testResults } = JSON.parse(await readFile(file, "utf8")) as {
    testResults: { assertionResults: Result[] }[];
  };
  await rm(folder, { recursive: true });
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}

/** One fault for each group of rules that the stories are held to. */
describeInOneBrowser("stories with a fault fail", () => {
  let results: Result[];
  beforeAll(async () => {
    results = await runSeeded();
  }, 120_000);

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
