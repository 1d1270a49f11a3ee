import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How a story went, as Vitest's JSON reporter tells it. */
export interface StoryResult {
  fullName: string;
  status: string;
  failureMessages: string[];
}

const app = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));

/**
 * Runs stories that `test:chromium` leaves out, in the same way.
 * @param config the file that says which
 */
export async function runStories(config: string): Promise<StoryResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "redlines-stories-"));
  const file = join(folder, "results.json");
  const args = [vitest, "run", "--config", config, "--reporter=json", `--outputFile=${file}`];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { cwd: app }, () => resolve());
  });
  const { testResults } = JSON.parse(await readFile(file, "utf8")) as {
    testResults: { assertionResults: StoryResult[] }[];
  };
  await rm(folder, { recursive: true });
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}
