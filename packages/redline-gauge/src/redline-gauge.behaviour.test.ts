import { dataset } from "@redlines/core";
import { excerpt, reading } from "@redlines/model";
import { set } from "@redlines/testing/scene";
import { afterEach, describe, expect, test } from "vitest";
import {
  about,
  all,
  day,
  drawn,
  gauge,
  LINE,
  meter,
  normal,
  one,
  real,
  rungs,
  sentence,
  valueNow,
} from "./fixtures/gauge.js";
import { drawnEarly, LINE as KELL_POINT, states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

describe("the reading", () => {
  test("is unknown before there is evidence: no meter, an empty ladder; unknown is not zero", async () => {
    const { excerpt: data } = states.BeforeAnyEvidence;
    const element = await gauge({ data, asOf: "2029-02-01" });
    expect(day(element)).toBe("February 1, 2029");
    expect(sentence(element)).toBe("Unknown. No evidence counts up to then.");
    expect(meter(element)).toBeNull();
    expect(drawn(element)).toEqual(["", "", "", ""]);
    expect(about(element, "What led here")).toEqual([]);
    expect(normal(one(element, "[part=evidence]")?.textContent)).toContain(
      "Nothing more is told up to then.",
    );
  });

  test("says before the line that there was none yet, and tells what had happened by then", async () => {
    const element = await gauge({ asOf: "2016-12-31" });
    expect(day(element)).toBe("late 2016");
    expect(sentence(element)).toBe("No line yet. It came later: a few hours after the strike.");
    expect(meter(element)).toBeNull();
    expect(drawn(element)).toEqual(["", "", "", "", "", ""]);
    expect(about(element, "What led here")).toHaveLength(2);
    expect(about(element, "What led here").join()).not.toContain("sets this reading");
    expect(all(element, "dt").map(({ textContent }) => textContent)).not.toContain("Why step 0");
    const early = await gauge({ asOf: "2001-01-01" });
    expect(day(early)).toBe("January 1, 2001");
    expect(sentence(early)).toMatch(/^No line yet\./);
  });

  test("says of a line that was withdrawn or is no longer crossed how far it was reached", async () => {
    const withdrawn = await gauge({ data: states.Withdrawn.excerpt });
    expect(sentence(withdrawn)).toBe("Withdrawn: March 20, 2031. Highest while it stood: step 2 of 4.");
    expect(meter(withdrawn)).toBeNull();
    expect(sentence(await gauge({ data: states.NoLongerCrossed.excerpt }))).toMatch(
      /^Not crossed, by this account\. .* Highest while it stood: step 3 of 4\. It had been crossed\.$/,
    );
  });

  test.each([
    [dataset, LINE, "2017-12-02"],
    [dataset, LINE, "2017-12-31"],
    [drawnEarly, KELL_POINT, "2029-12-01"],
    [drawnEarly, KELL_POINT, "2030-12-31"],
    [drawnEarly, KELL_POINT, "2031-02-01"],
  ] as const)("is what the model derives (%#)", async (told, line, asOf) => {
    const derived = reading(told, line, { asOf });
    const element = await gauge({ data: excerpt(told, "redline", line), asOf });
    expect(valueNow(element)).toBe(String(derived.rung));
    expect(meter(element)?.ariaValueMax).toBe(String(derived.rungs));
    const certainty = derived.certainty === "asserted" ? "stated" : derived.certainty;
    const below = derived.line - (derived.rung ?? 0);
    expect(sentence(element)).toBe(
      `Not crossed, by this account. Step ${derived.rung} of ${derived.rungs} (${certainty})` +
        (below === 1 ? ", one below the line." : `; the line is at step ${derived.line}.`),
    );
    expect(drawn(element).filter(Boolean)).toHaveLength(derived.rung ?? 0);
    // A rung that has no evidence of its own is not drawn as reached.
    expect(drawn(element).filter((name) => name && name !== "passed")).toHaveLength(
      new Set(derived.signals.map(({ rung }) => rung)).size,
    );
  });

  test("without a day is that of the article's date, in its words", async () => {
    const element = await gauge();
    expect(day(element)).toBe("December 2017");
    expect(sentence(element)).toBe(
      "Not crossed, by this account. Step 4 of 6 (reported), one below the line.",
    );
    expect(valueNow(element)).toBe(String(reading(dataset, LINE).rung));
  });

  test.each([
    "",
    "soon",
    "2016",
    "2016-05",
    "2016-13-01",
    "2016-02-31",
    "2016-05-01T00:00",
    "2017-12-31",
    "2024-05-01",
  ])(
    "on %j, which is no day, or the last that the article can mean, or later, is that of the article's date",
    async (asOf) => {
      const element = await gauge({ asOf });
      expect([day(element), sentence(element)]).toEqual([day(await gauge()), sentence(await gauge())]);
    },
  );

  test("follows the attribute", async () => {
    const element = await gauge();
    element.setAttribute("as-of", "2012-06-01");
    await element.updateComplete;
    expect(meter(element)).toBeNull();
    element.removeAttribute("as-of");
    await element.updateComplete;
    expect(valueNow(element)).toBe("4");
  });

  test("is spoken as it is written, with its date, by the meter and by the control", async () => {
    for (const lang of ["en", "fr", "ar", "he", "fa", "ru"]) {
      const element = await gauge({ lang });
      const written = new RegExp(`^${day(element)} ?: ${sentence(element).replaceAll(/[()*.]/g, "\\$&")}$`);
      expect(normal(meter(element)?.ariaValueText), lang).toMatch(written);
      expect(
        normal(one(element, "input")?.ariaValueText ?? one(element, "input")?.getAttribute("aria-valuetext")),
        lang,
      ).toMatch(written);
    }
  });

  test("begins with its verdict, which has weight, in the one language of the record", async () => {
    const element = await gauge({ lang: "fa", asOf: "2017-12-02" });
    expect(all(element, ".verdict strong").map(({ textContent }) => textContent)).toEqual([
      "به این روایت، گذر نشده است.",
    ]);
    expect(sentence(element)).toBe("به این روایت، گذر نشده است. پلهٔ ۴ از ۶ (گزارش‌شده)، یک پله زیر خط.");
    expect(all(element, ".verdict [lang]")).toEqual([]);
    expect(one(element, ".root")?.dir).toBe("rtl");
  });

  test("says when the line is crossed, and how surely that is known", async () => {
    const element = await gauge({ data: states.CrossedByReport.excerpt });
    expect(sentence(element)).toBe("Crossed, by this account (alleged). Step 3 of 4, the line’s own.");
    expect(one(element, ".verdict strong")?.textContent).toBe("Crossed, by this account (alleged).");
  });

  test("says where the line is of one that is crossed by more than its own step", async () => {
    const element = await gauge({ data: states.AllRungs.excerpt });
    expect(sentence(element)).toMatch(
      /^Crossed, by this account \(.*\)\. Step 4 of 4; the line is at step 3\.$/,
    );
  });
});

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
      /^Affirmé par .*, sauf mention contraire\./,
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
  const must = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("It is not drawn");
    return value;
  };

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

  test("climbs: a ladder from below in a narrow column, columns in a wide one; many steps stay a ladder", async () => {
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
