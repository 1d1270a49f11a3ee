import { describe, expect, it } from "vitest";
import { criteriaSums, criteriaTable } from "../src/facts/criteria.js";
import { healthTable, newestChanges } from "../src/facts/health.js";
import { sizeTable } from "../src/facts/sizes.js";
import { SIZES } from "../src/generated/widgets.js";
import { treeOf } from "../src/facts/tree.js";
import { builtEntries } from "./site.js";

/** Two rows of `docs/accessibility.md`, and one that is otherwise. */
const TABLES = `## Every widget

| criterion | name | level | stands | test | note |
| --- | --- | --- | --- | --- | --- |
| 1.4.10 | Reflow | AA | tested | [in every scene](../packages/a.ts) | 320 px |
| 2.1.1 | Keyboard | A | not tested | — | No keys |

## What is otherwise

| criterion | widget | stands | test | note |
| --- | --- | --- | --- | --- |
| 2.1.1 | redline-gauge | tested | [by keys](../packages/b.ts) | — |
`;

describe("what a docs page says of accessibility", () => {
  it("is what is so for every widget, and of one what is otherwise", () => {
    expect(criteriaTable(TABLES, "quote-block").split("\n")[3]).toBe(
      "| 2.1.1 Keyboard | A | not tested | — | No keys |",
    );
    expect(criteriaTable(TABLES, "redline-gauge").split("\n")[3]).toMatch(
      /^\| 2\.1\.1 Keyboard \| A \| tested \| \[by keys\]\(https:\/\/.*\/main\/packages\/b\.ts\) \| — \|$/,
    );
    expect(criteriaSums(TABLES, "redline-gauge")).toContain("Of 2 criteria, 2 are tested and 0 are not");
    expect(() => criteriaTable("", "quote-block")).toThrow(RangeError);
  });
});

describe("the page on health", () => {
  it("has a row for each widget, with as many stories as there are", () => {
    const rows = healthTable(TABLES).split("\n").slice(2);
    expect(rows).toHaveLength(Object.keys(SIZES).length);
    const entries = builtEntries().filter(
      ({ type, id }) => type === "story" && id.startsWith("quote-block--"),
    );
    const [, version, size, , stories] =
      rows.find((row) => row.includes("quote-block--docs"))?.split(" | ") ?? [];
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(size).toMatch(/^\d+\.\d\u00a0kB$/);
    expect(stories).toBe(String(entries.length));
  });

  it("has the newest entry of each changelog", () => {
    const path = "../../../packages/cli/CHANGELOG.md";
    const text = "# cli\n\n## 0.2.0\n\n### Minor\n\n- New.\n\n## 0.1.0\n\n- Old.\n";
    expect(newestChanges({ [path]: text })).toEqual([{ title: "cli 0.2.0", text: "**Minor**\n\n- New." }]);
    expect(newestChanges({ [path]: "# cli\n" })).toEqual([]);
  });
});

describe("what a docs page shows from elsewhere", () => {
  it("is the accessibility tree of a state, as the test wrote it", () => {
    const snapshots =
      "// v1\n\nexports[`Coded > tells all 1`] = `\n- paragraph: \\`a\\`\n- text: b\n`;\n\n" +
      "exports[`what is told > Other 1`] = `\n- text: c\n`;\n";
    expect(treeOf(snapshots, "Coded")).toBe("- paragraph: `a`\n- text: b");
    expect(treeOf(snapshots, "Other")).toBe("- text: c");
    expect(() => treeOf(snapshots, "Code")).toThrow(RangeError);
  });

  it.each(Object.keys(SIZES) as (keyof typeof SIZES)[])("is what the build measured: %s", (tag) => {
    expect(sizeTable(tag)).toMatch(
      /\| \d+\.\d\u00a0kB \| \d+\.\d\u00a0kB \| \d+\.\d\u00a0kB \| \d\.\d\d times \|/,
    );
  });
});
