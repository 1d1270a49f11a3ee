import { describe, expect, it } from "vitest";
import { sizeTable } from "../src/facts/sizes.js";
import { SIZES } from "../src/generated/widgets.js";
import { treeOf } from "../src/facts/tree.js";

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
