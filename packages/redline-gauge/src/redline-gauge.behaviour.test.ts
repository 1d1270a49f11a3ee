import { dataset } from "@redlines/core";
import { excerpt, type Excerpt, reading } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { shown, until } from "../../element/src/fixtures/page.js";
import "./define.js";
import type { RedlineGauge } from "./redline-gauge.js";

afterEach(() => document.body.replaceChildren());

type RedlineExcerpt = Excerpt<"redline">;

const LINE = "iranian-presence-in-syria";
const real = excerpt(dataset, "redline", LINE);

async function gauge({ data = real, asOf, lang = "en" }: { data?: RedlineExcerpt; asOf?: string; lang?: string } = {}): Promise<RedlineGauge> {
  const element = document.createElement("redline-gauge");
  element.lang = lang;
  if (asOf !== undefined) element.asOf = asOf;
  element.excerpt = data;
  document.body.append(element);
  await until(element, "ready");
  return element;
}

const one = (element: Element, selector: string): HTMLElement | null | undefined => element.shadowRoot?.querySelector<HTMLElement>(selector);
const all = (element: Element, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const normal = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();
const sentence = (element: Element): string => normal(one(element, ".reading")?.textContent);
const meter = (element: Element): HTMLElement | null | undefined => one(element, "[role=meter]");
const rungs = (element: Element): HTMLElement[] => all(element, "ol > li");
const valueNow = (element: Element): string | null | undefined => meter(element)?.ariaValueNow;

describe("the reading", () => {
  test("is unknown before there is evidence: said in words, and no meter, since unknown is not zero", async () => {
    const element = await gauge({ asOf: "2011-01-01" });
    expect(sentence(element)).toBe("January 1, 2011: unknown. There is no evidence up to then.");
    expect(meter(element)).toBeNull();
    expect(rungs(element).filter((rung) => rung.classList.contains("on"))).toEqual([]);
  });

  test.each(["2012-06-01", "2017-01-15", "2017-11-30", "2017-12-31"])("on %s is what the model derives", async (asOf) => {
    const derived = reading(dataset, LINE, { asOf });
    const element = await gauge({ asOf });
    expect(valueNow(element)).toBe(String(derived.rung));
    expect(meter(element)).toMatchObject({ ariaValueMin: "0", ariaValueMax: String(derived.rungs) });
    expect(sentence(element)).toContain(`rung ${derived.rung} of ${derived.rungs}`);
    expect(sentence(element)).toContain(derived.certainty === "asserted" ? "stated" : derived.certainty);
    expect(sentence(element)).toContain(`The line, at rung ${derived.line}, is not crossed.`);
    expect(all(element, "[role=meter] > .on")).toHaveLength(derived.rung ?? 0);
    // A rung that has no evidence of its own is not drawn as reached.
    expect(rungs(element).filter((rung) => rung.classList.contains("on"))).toHaveLength(new Set(derived.signals.map(({ rung }) => rung)).size);
  });

  test("without a day is that of the article's date, in its words", async () => {
    const element = await gauge();
    expect(sentence(element)).toMatch(/^December 2017: rung 4 of 6, .* \(reported\)/);
    expect(valueNow(element)).toBe(String(reading(dataset, LINE).rung));
  });

  test.each(["", "soon", "2016", "2016-05", "2016-13-01", "2016-02-31", "2016-05-01T00:00"])(
    "on %j, which is no day, is that of the article's date",
    async (asOf) => {
      expect(sentence(await gauge({ asOf }))).toBe(sentence(await gauge()));
    },
  );

  test("after the article's date is that of the article's date: of later days the record says nothing", async () => {
    expect(sentence(await gauge({ asOf: "2024-05-01" }))).toBe(sentence(await gauge()));
  });

  test("follows the attribute", async () => {
    const element = await gauge();
    element.setAttribute("as-of", "2012-06-01");
    await element.updateComplete;
    expect(valueNow(element)).toBe("2");
    element.removeAttribute("as-of");
    await element.updateComplete;
    expect(valueNow(element)).toBe("4");
  });

  test("is spoken as it is written", async () => {
    for (const lang of ["en", "fr", "ar", "he", "fa", "ru"]) {
      const element = await gauge({ lang });
      expect(normal(meter(element)?.ariaValueText)).toBe(sentence(element));
    }
  });

  test("says when the line is crossed", async () => {
    const steps = [...real.steps, { from: "2017-12-31", rung: 5, crossed: true, certainty: "alleged" as const, reached: [] }];
    const element = await gauge({ data: { ...real, steps } });
    expect(sentence(element)).toMatch(/rung 5 of 6, “Iranian forces or militias stay for good.*” \(alleged\)\. The line, at rung 5, is crossed\.$/);
    expect(rungs(element)[4]).toMatchObject({ className: "on here line" });
  });
});

describe("the ladder", () => {
  test("has every rung in order, and marks the line in words", async () => {
    const element = await gauge();
    expect(rungs(element).map((rung) => rung.querySelector(".rung")?.textContent)).toEqual(real.record.ladder.rungs.map(({ label }) => label));
    const marked = rungs(element).filter((rung) => normal(rung.textContent).startsWith("The line:"));
    expect(marked).toEqual([rungs(element)[real.record.ladder.rungs.findIndex(({ id }) => id === real.record.ladder.crossedAt)]]);
  });

  test("says of each rung whether it is reached, not by colour alone", async () => {
    const said = rungs(await gauge({ asOf: "2017-11-30" })).map((rung) => /\((reached[^)]*)\)/.exec(rung.textContent ?? "")?.[1]);
    // The article does not date the supply route: on that day the lowest rung has no evidence of its own.
    expect(said).toEqual([undefined, "reached", "reached", "reached, the highest so far", undefined, undefined]);
  });

  test("shows the evidence of the day at its rung, each with its hedge and voices, and none of later days", async () => {
    const asOf = "2017-11-30";
    const element = await gauge({ asOf });
    const { signals } = reading(dataset, LINE, { asOf });
    expect(all(element, "[part=evidence] > li")).toHaveLength(signals.length);
    for (const { record: id, rung } of signals) {
      const record = real.events[id] ?? real.claims[id];
      if (!record) throw new Error(`The excerpt lacks ${id}`);
      const words = normal(rungs(element)[rung - 1]?.textContent);
      expect(words).toContain("description" in record ? record.description : record.proposition);
      expect(words).toContain(record.certainty.hedge ?? "");
      for (const voice of record.voices) expect(words).toContain(voice);
    }
    expect(shown(element)).toContain("reported (claims): Meir Javedanfar, citing BBC");
  });

  test("draws evidence that is not simply stated as less than solid", async () => {
    expect(meter(await gauge({ asOf: "2012-06-01" }))?.className).toBe("asserted");
    expect(meter(await gauge())?.className).toBe("reported");
  });
});

describe("about the line", () => {
  test("who drew it against whom, how openly, for whom, with what support, and what the author expects", async () => {
    const words = shown(await gauge());
    expect(words).toMatch(/^Red line: Israel against Iran /);
    expect(words).toContain("(Stated openly)");
    expect(words).toContain(`Iran: ${real.record.audiences?.[0]?.why}`);
    expect(words).toContain(real.record.domesticSupport);
    for (const { forecast } of real.record.expectations ?? []) expect(words).toContain(real.forecasts[forecast]?.term);
  });

  test("what the editors decided is marked as theirs", async () => {
    const words = shown(await gauge());
    expect(words).toContain(`Editors’ coding: ${normal(real.record.ladder.coding).slice(0, 40)}`);
    expect(words).toContain(`Editors’ coding (audiences): ${real.record.coding?.[0]?.value}`);
  });

  test("a line that nobody declared says so", async () => {
    const inferred = excerpt(dataset, "redline", "direct-conflict-on-syrian-soil");
    expect(shown(await gauge({ data: inferred }))).toContain("(Not declared: inferred by the author)");
  });
});
