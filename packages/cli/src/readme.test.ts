import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scratch } from "./fixtures/scratch.js";
import { SURVEY } from "./fixtures/verifying.js";
import { COMMANDS } from "./run.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("the readme", () => {
  it.each(COMMANDS.map(({ name, options }) => ({ name, options })))(
    "tells the options of $name",
    ({ name, options }) => {
      const section = readme.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? "";
      const told = [...section.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option]) => option);
      expect(told).toEqual(Object.keys(options).map((option) => `--${option}`));
    },
  );

  it("shows a record as it is, but for its digest", () => {
    const shown = /```yaml\n# events\/survey\.yaml\n([^]*?)```/.exec(readme)?.[1];
    expect(shown).toBe(
      scratch()
        .read(SURVEY)
        .replace(/ *digest: \w+\n/, ""),
    );
  });
});
