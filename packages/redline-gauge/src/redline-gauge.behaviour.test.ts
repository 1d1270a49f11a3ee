import { dataset } from "@redlines/core";
import { excerpt, reading } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import {
  about,
  all,
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
    expect(sentence(element)).toBe("February 1, 2029: unknown. No evidence counts up to then.");
    expect(meter(element)).toBeNull();
    expect(drawn(element)).toEqual(["", "", "", ""]);
    expect(about(element, "Evidence")).toEqual([]);
  });

  test("says before the line that there was none yet, and tells what had happened by then", async () => {
    const element = await gauge({ asOf: "2016-12-31" });
    expect(sentence(element)).toBe(
      "late 2016: no line yet. The line came later: a few hours after the strike.",
    );
    expect(meter(element)).toBeNull();
    expect(drawn(element)).toEqual(["", "", "", "", "", ""]);
    expect(about(element, "Evidence")).toHaveLength(2);
    expect(about(element, "Evidence").filter((words) => words.includes("sets this reading"))).toEqual([]);
    expect(sentence(await gauge({ asOf: "2001-01-01" }))).toMatch(/^January 1, 2001: no line yet\./);
  });

  test("says of a line that was withdrawn or is no longer crossed how far it was reached", async () => {
    const withdrawn = await gauge({ data: states.Withdrawn.excerpt });
    expect(sentence(withdrawn)).toBe(
      "March 2031: withdrawn (March 20, 2031). Highest while it stood: rung 2 of 4.",
    );
    expect(meter(withdrawn)).toBeNull();
    expect(sentence(await gauge({ data: states.NoLongerCrossed.excerpt }))).toMatch(
      /is not crossed, by this account\. Highest while it stood: rung 3 of 4\. It had been crossed\.$/,
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
    expect(sentence(element)).toContain(`rung ${derived.rung} of ${derived.rungs}`);
    expect(sentence(element)).toContain(derived.certainty === "asserted" ? "stated" : derived.certainty);
    expect(sentence(element)).toContain(
      `The line, at rung ${derived.line}, is not crossed, by this account.`,
    );
    expect(drawn(element).filter(Boolean)).toHaveLength(derived.rung ?? 0);
    // A rung that has no evidence of its own is not drawn as reached.
    expect(drawn(element).filter((name) => name && name !== "passed")).toHaveLength(
      new Set(derived.signals.map(({ rung }) => rung)).size,
    );
  });

  test("without a day is that of the article's date, in its words", async () => {
    const element = await gauge();
    expect(sentence(element)).toMatch(/^December 2017: rung 4 of 6 – .* \(reported\)/);
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
      expect(sentence(await gauge({ asOf }))).toBe(sentence(await gauge()));
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

  test("is spoken as it is written, by the meter and by the control", async () => {
    for (const lang of ["en", "fr", "ar", "he", "fa", "ru"]) {
      const element = await gauge({ lang });
      expect(normal(meter(element)?.ariaValueText), lang).toBe(sentence(element));
      expect(
        normal(one(element, "input")?.ariaValueText ?? one(element, "input")?.getAttribute("aria-valuetext")),
        lang,
      ).toBe(sentence(element));
    }
  });

  test("has weight on the rung and the verdict; its date and label have their language", async () => {
    const element = await gauge({ lang: "fa", asOf: "2017-12-02" });
    expect(all(element, ".reading strong").map(({ textContent }) => textContent)).toEqual([
      "پلهٔ ۴ از ۶",
      "گذر نشده است",
    ]);
    const foreign = all(element, ".reading bdi[lang=en][dir=ltr]").map(({ textContent }) => textContent);
    expect(foreign).toEqual([
      "a few hours after the strike",
      "A permanent base is being built, or a site houses Iranian forces",
    ]);
  });

  test("says when the line is crossed, and how surely that is known", async () => {
    const element = await gauge({ data: states.CrossedByReport.excerpt });
    expect(sentence(element)).toBe(
      "March 2031: rung 3 of 4 – Works begin (alleged). The line, at rung 3, is crossed (alleged).",
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

  test("says of each rung whether it is reached, and how surely, not by colour alone", async () => {
    const said = rungs(await gauge({ asOf: "2017-12-02" })).map(
      (rung) => /\((reached[^)]*)\)/.exec(rung.textContent ?? "")?.[1],
    );
    expect(said).toEqual([
      "reached: stated",
      "reached: stated",
      "reached: reported",
      "reached: reported",
      undefined,
      undefined,
    ]);
  });

  test("tells each certainty from each other, and from what is not reached, without colour", async () => {
    const element = await gauge();
    const [mark] = all(element, "ol i");
    if (!mark) throw new Error("No rung");
    const looks = ["", "passed", "asserted", "inferred", "reported", "alleged", "disputed", "denied"].map(
      (name) => {
        mark.className = name;
        const { borderStyle, borderWidth, backgroundImage } = getComputedStyle(mark);
        return `${borderStyle} ${borderWidth} ${backgroundImage === "none" ? "empty" : "hatched"}`;
      },
    );
    expect(new Set(looks).size, looks.join("; ")).toBe(looks.length);
    expect(looks.filter((look) => look.endsWith("hatched"))).toHaveLength(2);
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

  test("lets the rungs run through a crossed line and stops them at another; no line is dashed", async () => {
    for (const width of [400, 900])
      for (const [data, through] of [
        [real, false],
        [states.Crossed.excerpt, true],
        [states.CrossedByReport.excerpt, true],
      ] as const) {
        const element = await gauge({ data });
        element.style.inlineSize = `${width}px`;
        const index = data.record.ladder.rungs.findIndex(({ id }) => id === data.record.ladder.crossedAt);
        const [before, after] = all(element, "ol i")
          .slice(index - 1, index + 1)
          .map((mark) => mark.getBoundingClientRect());
        if (!before || !after) throw new Error("No rungs");
        const gap = width > 700 ? after.left - before.right : after.top - before.bottom;
        expect(gap <= 1, `${width}, ${data.record.id}: ${gap}`).toBe(through);
        expect(getComputedStyle(one(element, ".line") ?? element, "::before").borderTopStyle).toBe("solid");
        element.remove();
      }
  });

  test("is a ladder in a narrow column, a scale in a wide one; many rungs stay a ladder", async () => {
    for (const [data, width, across] of [
      [real, 400, false],
      [real, 900, true],
      [states.VeryLong.excerpt, 900, false],
    ] as const) {
      const element = await gauge({ data });
      element.style.inlineSize = `${width}px`;
      const [first, second] = all(element, "ol i").map((mark) => mark.getBoundingClientRect());
      if (!first || !second) throw new Error("No rungs");
      expect(first.top === second.top, `${width}`).toBe(across);
      expect(Math.abs(first.width - second.width)).toBeLessThan(1);
      const box = meter(element)?.getBoundingClientRect();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(40);
      element.remove();
    }
  });
});
