import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_RULES, COMMANDS, COMMON, POLICY, tabulateRules } from "@redlines/cli/internal/documented";
import { CLI } from "@redlines/integration/folders";
import { scratch } from "@redlines/testing/scratch";
import { describe, expect, it } from "vitest";
import { TOP } from "./top.js";

const read = (page: string): string => readFileSync(join(TOP, page), "utf8");
const ofCommand = (page: string): string => readFileSync(join(CLI, page), "utf8");
const readme = ofCommand("README.md");

/** A table without the padding of its cells. */
function rowsOf(table: string): string[] {
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  return rows.map((line) => line.replaceAll(/ +\|/g, " |").replaceAll(/-{3,}/g, "---"));
}

describe("the README of the command", () => {
  it("lists all commands, each with its page", () => {
    const listed = [...readme.matchAll(/^\| \[`(\w+)`\]\(\S+\/docs\/(\w+)\.md\) +\| (.*?) +\|$/gm)];
    expect(listed.map(([, name, page, summary]) => ({ name, page, summary }))).toEqual(
      COMMANDS.map(({ name, summary }) => ({ name, page: name, summary })),
    );
  });

  it.each(COMMANDS.map(({ name, options }) => ({ name, options })))(
    "leads to a page that tells the options of $name",
    ({ name, options }) => {
      const page = ofCommand(`docs/${name}.md`);
      const help = page.split(/^\$ redlines \w+ --help$/m)[1] ?? "";
      const told = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option);
      expect(told).toEqual(Object.keys({ ...options, ...COMMON }));
    },
  );

  it("shows a record as it is, but for its digest", () => {
    const shown = /```yaml\n# events\/survey\.yaml\n([^]*?)```/.exec(readme)?.[1];
    expect(shown).toBe(
      scratch()
        .read("events/survey.yaml")
        .replace(/ *digest: \w+\n/, ""),
    );
  });
});

it("the page of rules has the table that the command makes", () => {
  const table = /<!-- rules -->([^]*)<!-- \/rules -->/.exec(ofCommand("docs/rules.md"))?.[1] ?? "";
  expect(rowsOf(table)).toEqual(rowsOf(tabulateRules(ALL_RULES)));
  expect(rowsOf(tabulateRules(ALL_RULES.slice(1)))).not.toEqual(rowsOf(table));
});

it("the data policy is the one that is written down, rule by rule and in its order", () => {
  const written = [...read("docs/data-policy.md").matchAll(/^\| `([a-z-]+)` +\| (\w+) +\| (.*?) +\|$/gm)];
  expect(written.map(([, name, step, impact]) => ({ name, step, impact }))).toEqual(
    Object.entries(POLICY).map(([name, { step, impact }]) => ({ name, step, impact })),
  );
});
