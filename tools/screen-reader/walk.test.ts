import { expect, test } from "vitest";
import { AFTER, type Reader, type Reading, walk } from "./walk.ts";

/** A page with a heading, a fold and perhaps a table, as a reader hears it. */
function page({ table = false, ends = true } = {}): Reader {
  const answers: Record<string, string[]> = {
    h: ["Iran heading level 3.", "Wrapping to top."],
    Tab: ["Sources collapsed push button.", ...(ends ? [`${AFTER} link.`] : [])],
    Return: ["expanded"],
    t: table ? ["Table with 2 rows"] : ["No more tables."],
    "alt+shift+Down": ["Russia", "Bottom of column."],
    "alt+shift+Right": ["For", "End of row."],
  };
  const next = (key: string): string => answers[key]?.shift() ?? "Something else.";
  return {
    press: async (key) => (key === "ctrl+Home" ? [] : [next(key)]),
    readOn: async () => ["All of it."],
  };
}

const keys = (readings: readonly Reading[]): string[] =>
  readings.map(({ steps }) => steps.map(({ pressed }) => pressed).join(" "));

test("reads to the end, by headings, by controls with each fold opened, and to the end again", async () => {
  expect(keys(await walk(page()))).toEqual(["Numpad +", "H", "Tab Enter Tab", "Numpad +"]);
});

test("walks down and along a table where there is one", async () => {
  expect(keys(await walk(page({ table: true }))).at(-1)).toBe("T Alt+Shift+Down Alt+Shift+Right");
});

test("a walk that does not end is given up, and says where it was", async () => {
  await expect(walk(page({ ends: false }))).rejects.toThrow(/No end after 120 keys: Something else/);
});
