import type { Excerpt } from "@redlines/model";
import { set } from "@redlines/testing/scene";
import { afterEach, describe, expect, test } from "vitest";
import { all, drawn, gauge, meter, normal, one, real, rungs } from "./fixtures/gauge.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("It is not drawn");
  return value;
};

/** A reading that has come to a step: beyond the line it is crossed. */
function readingAt(rung: number, line: number, count: number): Excerpt<"redline">["steps"][number] {
  const last = must(real.steps.at(-1));
  const status = rung >= line ? "crossed" : "not-crossed";
  const reached = Array.from({ length: count }, (_, index) => (index < rung ? ("reported" as const) : null));
  return { ...last, rung, status, reached };
}

describe("the drawing", () => {
  test("has every rung in order, and marks the line in words", async () => {
    const element = await gauge();
    for (const [index, { label }] of real.record.ladder.rungs.entries())
      expect(normal(rungs(element)[index]?.textContent)).toContain(label);
    const marked = rungs(element).filter((rung) => normal(rung.textContent).startsWith("The line:"));
    expect(marked).toEqual([
      rungs(element)[real.record.ladder.rungs.findIndex(({ id }) => id === real.record.ladder.crossedAt)],
    ]);
  });

  test("says of each step whether it is reached, and how surely, not by its fill alone", async () => {
    const said = (element: Element): (string | undefined)[] =>
      rungs(element).map((rung) => rung.querySelector(".chip, .passed-words")?.textContent);
    expect(said(await gauge({ asOf: "2017-12-02" }))).toEqual([
      "stated",
      "stated",
      "reported",
      "reported",
      undefined,
      undefined,
    ]);
    expect(said(await gauge({ data: states.VeryLong.excerpt })).slice(0, 5)).toEqual([
      "stated",
      "no evidence of its own",
      "no evidence of its own",
      "reported",
      "no evidence of its own",
    ]);
  });

  test("says of a step nothing that the source line says of all", async () => {
    const element = await gauge({ data: states.Implied.excerpt });
    expect(normal(one(element, "[part=source]")?.textContent)).toMatch(
      /^Énoncé par .*, sauf mention contraire\./,
    );
    expect(drawn(element)).toEqual(["passed", "asserted"]);
    expect(all(element, "ol .chip")).toEqual([]);
  });

  test("tells each certainty from each other, and from what is not reached, without colour", async () => {
    const element = await gauge();
    const [mark] = all(element, "ol i");
    if (!mark) throw new Error("No step");
    const names = ["", "passed", "asserted", "inferred", "reported", "alleged", "disputed"];
    const looks = names.map((name) => {
      mark.className = name;
      const { borderStyle, borderWidth, backgroundImage } = getComputedStyle(mark);
      return `${borderStyle} ${borderWidth} ${backgroundImage}`;
    });
    expect(new Set(looks).size, looks.join("; ")).toBe(looks.length);
    expect(looks.filter((look) => look.includes("repeating-linear-gradient"))).toHaveLength(2);
  });

  test("of a disputed rung is dashed, and of one that is crossed by report hatched", async () => {
    expect(drawn(await gauge({ data: states.Contested.excerpt }))).toEqual(["reported", "disputed", "", ""]);
    expect(drawn(await gauge({ data: states.CrossedByReport.excerpt }))).toEqual([
      "reported",
      "reported",
      "alleged",
      "",
    ]);
    expect(drawn(await gauge({ data: states.VeryLong.excerpt })).slice(0, 5)).toEqual([
      "asserted",
      "passed",
      "passed",
      "reported",
      "passed",
    ]);
  });

  const boxes = (element: Element, selector: string): DOMRect[] =>
    all(element, selector).map((part) => part.getBoundingClientRect());

  test("on a ladder lets what crosses run through the line, and stops all else at it", async () => {
    for (const [data, through] of [
      [real, false],
      [states.Crossed.excerpt, true],
      [states.CrossedByReport.excerpt, true],
    ] as const) {
      const element = await gauge({ data });
      set(element, { width: 400 });
      const index = data.record.ladder.rungs.findIndex(({ id }) => id === data.record.ladder.crossedAt);
      const bars = boxes(element, "ol i");
      const gap = must(bars[index - 1]).top - must(bars[index]).bottom;
      expect(gap <= 1, `${data.record.id}: ${gap}`).toBe(through);
      const line = getComputedStyle(must(all(element, ".line")[0]), "::after");
      expect([line.borderTopStyle, line.borderTopWidth]).toEqual(["solid", "4px"]);
      element.remove();
    }
  });

  test("in columns has the line above each step that stays under it, and through each beyond", async () => {
    for (const [data, width] of [
      [real, 600],
      [real, 900],
      [states.Crossed.excerpt, 900],
    ] as const) {
      const element = await gauge({ data });
      set(element, { width });
      const [rule] = boxes(element, ".rule");
      const bars = boxes(element, "ol i");
      const place = data.record.ladder.rungs.findIndex(({ id }) => id === data.record.ladder.crossedAt);
      const poking = bars.map(({ top }) => top < must(rule).top);
      expect(poking, `${width}`).toEqual(bars.map((_, index) => index >= place));
      expect(must(rule).width).toBe(must(boxes(element, "ol")[0]).width);
      expect(must(rule).height).toBe(4);
      element.remove();
    }
  });

  test("is a ladder from below in a narrow column, columns in a wide one; many stay a ladder", async () => {
    for (const [data, width, across] of [
      [real, 400, false],
      [real, 559, false],
      [real, 560, true],
      [real, 900, true],
      [states.VeryLong.excerpt, 900, false],
    ] as const) {
      const element = await gauge({ data });
      set(element, { width });
      const bars = boxes(element, "ol i");
      const tops = bars.map(({ top }) => Math.round(top));
      expect(tops, `${width}`).toEqual(tops.toSorted((a, b) => b - a));
      const [first, second] = bars.map(({ bottom }) => Math.round(bottom));
      expect(first === second, `${width}`).toBe(across);
      const box = meter(element)?.getBoundingClientRect();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(40);
      element.remove();
    }
  });

  test.each([2, 3, 4, 5, 6, 7, 12])(
    "holds %i steps and a line at each of them, at any width",
    async (count) => {
      for (let at = 1; at <= count; at++) {
        const data = structuredClone(real);
        const [model] = data.record.ladder.rungs;
        const labels = Array.from({ length: count }, (_, index) => `step-${index + 1}`);
        data.record.ladder.rungs = labels.map((id) => ({
          ...must(model),
          id,
          label: `${must(model).label} (${id})`,
        }));
        data.record.ladder.crossedAt = `step-${at}`;
        data.signals = [];
        data.steps = [readingAt(Math.max(1, at - 1), at, count)];
        const element = await gauge({ data });
        for (const width of [240, 320, 560, 1200]) {
          set(element, { width });
          const lines = all(element, "ol .line");
          expect(lines.map((line) => rungs(element).indexOf(line) + 1)).toEqual([at]);
          expect(element.scrollWidth, `${width}`).toBeLessThanOrEqual(width);
        }
        element.remove();
      }
    },
  );

  test("runs from the right in a language that does", async () => {
    const element = await gauge({ lang: "ar" });
    set(element, { width: 700 });
    const lefts = boxes(element, "ol i").map(({ left }) => left);
    expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
    set(element, { width: 320 });
    const [bar] = boxes(element, "ol i");
    const [words] = boxes(element, "ol .words");
    expect(must(bar).left).toBeGreaterThan(must(words).right);
  });
});
