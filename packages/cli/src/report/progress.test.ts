import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HARBOUR_LINE } from "../fixtures/scratch.js";
import { checkDataset } from "../dataset/check-dataset.js";
import { progressOn } from "./progress.js";

function watched(): { shown: string[]; at: (ms: number) => void; progress: ReturnType<typeof progressOn> } {
  const shown: string[] = [];
  let now = 0;
  const progress = progressOn(
    (text) => shown.push(text),
    () => now,
  );
  return { shown, at: (ms) => (now = ms), progress };
}

describe("progress", () => {
  it("shows nothing of work that is soon done", () => {
    const { shown, at, progress } = watched();
    at(399);
    progress.report(1, 2);
    progress.clear();
    expect(shown).toEqual([]);
  });

  it("shows long work, not at every step, and takes the line away", () => {
    const { shown, at, progress } = watched();
    for (let ms = 0; ms < 600; ms += 10) {
      at(ms);
      progress.report(ms, 1000);
    }
    progress.clear();
    expect(shown).toEqual(["400 of 1000 files", "500 of 1000 files", ""]);
  });

  it("is not shown where there is no terminal", () =>
    expect(() => progressOn(undefined, () => 1000).report(1, 2)).not.toThrow());

  it("of a check is told file by file, and of nothing twice", async () => {
    const told: number[] = [];
    await checkDataset(join(HARBOUR_LINE, "data"), (done, total) => told.push(total === 31 ? done : -1));
    expect(told).toEqual(Array.from({ length: 31 }, (_, index) => index));
  });
});
