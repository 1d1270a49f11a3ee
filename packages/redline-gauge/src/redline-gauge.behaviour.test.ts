import { dataset } from "@redlines/core";
import { excerpt, reading } from "@redlines/model";
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
      "بنا بر این روایت، از خط عبور نشده است.",
    ]);
    expect(sentence(element)).toBe(
      "بنا بر این روایت، از خط عبور نشده است. پلهٔ ۴ از ۶ (گزارش‌شده)، یک پله زیر خط.",
    );
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
