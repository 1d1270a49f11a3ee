import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BundleSizes } from "@redlines/build-recipe/sizes.mjs";
import { describe, expect, test } from "vitest";
import { EMBED } from "./fixtures/folders.js";

describe("the bundles as they are built", () => {
  const packages = join(EMBED, "..");
  const widgets = readdirSync(packages).filter(
    (name) => readdirSync(`${packages}/${name}`).includes("custom-elements.json") && name !== "element",
  );
  const bundleOf = (name: string, file: string): BundleSizes =>
    (
      JSON.parse(readFileSync(`${packages}/${name}/dist/sizes.json`, "utf8")) as {
        bundles: Record<string, BundleSizes>;
      }
    ).bundles[file] as BundleSizes;

  test.each(widgets)("%s: every language but English is a file that is weighed as one", (name) => {
    const written = readdirSync(`${packages}/${name}/src/messages`).map(
      (file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1],
    );
    const further = written
      .filter((code) => code && code !== "en")
      .map((code) => `bundle/${name}-${code}.js`);
    expect(further).not.toEqual([]);
    expect(Object.keys(bundleOf(name, "bundle.js").languages).toSorted()).toEqual(further.toSorted());
  });

  test("embed.js: every widget is a part that is weighed", () => {
    expect(widgets).not.toEqual([]);
    expect(Object.keys(bundleOf("embed", "embed.js").parts)).toEqual(
      expect.arrayContaining(widgets.map((name) => `embed/${name}.js`)),
    );
  });
});
