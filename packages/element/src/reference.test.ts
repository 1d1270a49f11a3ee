import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sharedReference } from "@redlines/testing/reference";

const folder = new URL("..", import.meta.url);

test("the reference of what widgets share is what the custom-elements manifest says", async () => {
  const page = sharedReference(folder);
  expect(page.match(/^\| `/gm)?.length).toBeGreaterThan(8);
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL("docs/reference.md", folder)));
});
