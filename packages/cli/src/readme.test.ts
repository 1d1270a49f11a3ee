import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scratch } from "./fixtures/scratch.js";
import { SURVEY } from "./fixtures/verifying.js";
import { COMMON } from "./line/parse-line.js";
import { COMMANDS } from "./run.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("the readme", () => {
  it("lists all commands, each with its page", () => {
    const listed = [...readme.matchAll(/^\| \[`(\w+)`\]\(\S+\/docs\/(\w+)\.md\) +\| (.*?) +\|$/gm)];
    expect(listed.map(([, name, page, summary]) => ({ name, page, summary }))).toEqual(
      COMMANDS.map(({ name, summary }) => ({ name, page: name, summary })),
    );
  });

  it.each(COMMANDS.map(({ name, options }) => ({ name, options })))(
    "leads to a page that tells the options of $name",
    ({ name, options }) => {
      const page = readFileSync(new URL(`../docs/${name}.md`, import.meta.url), "utf8");
      const help = page.split(/^\$ redlines \w+ --help$/m)[1] ?? "";
      const told = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option);
      expect(told).toEqual(Object.keys({ ...options, ...COMMON }));
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
