import { expect, test } from "vitest";
import { driftedFiles, readPresent } from "./drift.mjs";

const LOADERS = "packages/embed/src/generated/loaders.ts";

test("what is made from the descriptors is up to date", async () => {
  expect((await driftedFiles()).map(([path]) => path)).toEqual([]);
});

test("a file that was changed by hand, or is gone, would be found, and mended", async () => {
  const changed = await driftedFiles(async (path) => {
    const text = await readPresent(path);
    if (path === LOADERS) return text?.replace("quote-block", "quote-bloc");
    return path === "packages/quote-block/package.json" ? undefined : text;
  });
  expect(changed.map(([path]) => path).toSorted()).toEqual([LOADERS, "packages/quote-block/package.json"]);
  for (const [path, text] of changed) expect(text).toBe(await readPresent(path));
});
