import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { alignment, explain, phraseExplanation, LANGUAGES, reading } from "../index.js";

const LINE = "kell-point-harbour";
const ofReading = (asOf?: string, dataset = harbourLine()) =>
  explain(dataset, reading(dataset, LINE, { asOf }));
const ofAlignment = (asOf?: string, dataset = harbourLine()) =>
  explain(dataset, alignment(dataset, "norvane", "ostrell", { asOf }));

describe("the explanation of a reading", () => {
  it("names each record and each rule, in order", () =>
    expect(ofReading()).toEqual([
      { rule: "asked-for-day", records: [LINE], day: "2031-03-31" },
      { rule: "reaches-rung", records: ["survey"], from: "2029-11-30", rung: 1, certainty: "asserted" },
      { rule: "reaches-rung", records: ["pier-report"], from: "2030-12-31", rung: 1, certainty: "reported" },
      { rule: "reaches-rung", records: ["piles-landed"], from: "2031-01-31", rung: 2, certainty: "reported" },
      { rule: "highest-rung", records: ["piles-landed"], rung: 2, rungs: 4 },
      { rule: "line-not-crossed", records: [LINE], rung: 2, line: 3 },
      { rule: "weakest-certainty", records: ["piles-landed"], certainty: "reported" },
    ]));

  it("says why a signal does not count: not yet, denied, not actual", () => {
    const dataset = harbourLine();
    must(dataset.events["survey"]).modality = "planned";
    must(dataset.claims["pier-report"]).certainty = { status: "denied" };
    expect(ofReading("2031-01-30", dataset)).toEqual([
      { rule: "asked-for-day", records: [LINE], day: "2031-01-30" },
      { rule: "not-actual", records: ["survey"], modality: "planned" },
      { rule: "denied", records: ["pier-report"] },
      { rule: "not-yet-sure", records: ["piles-landed"], from: "2031-01-31", day: "2031-01-30" },
      { rule: "no-evidence", records: [LINE] },
    ]);
  });

  it("says of a claim without a time that it counts from the article's date", () => {
    const dataset = harbourLine();
    delete must(dataset.claims["pier-report"]).time;
    expect(ofReading("2031-03-30", dataset)).toContainEqual({
      rule: "not-yet-sure",
      records: ["pier-report"],
      from: "2031-03-31",
      day: "2031-03-30",
    });
  });

  it("says that a line is crossed", () => {
    const dataset = harbourLine();
    must(dataset.redlines[LINE]).ladder.crossedAt = "materials";
    expect(ofReading(undefined, dataset)).toContainEqual({
      rule: "line-crossed",
      records: [LINE],
      rung: 2,
      line: 2,
    });
  });

  it("agrees with the reading on every day that makes a difference", () => {
    for (const day of ["2029-11-29", "2029-11-30", "2030-12-31", "2031-01-31"]) {
      const { rung, crossed } = reading(harbourLine(), LINE, { asOf: day });
      const rules = new Set(ofReading(day).map(({ rule }) => rule));
      expect(rules.has("no-evidence")).toBe(rung === undefined);
      expect(rules.has("line-crossed")).toBe(crossed === true);
    }
  });
});

describe("the explanation of an alignment", () => {
  it("names the interests of each topic, then the verdict and how sure it is", () =>
    expect(ofAlignment()).toEqual([
      { rule: "asked-for-day", records: ["norvane", "ostrell"], day: "2031-03-31" },
      {
        rule: "position-held",
        records: ["norvane-against-harbour"],
        topic: "harbour",
        actor: "norvane",
        position: "against",
        certainty: "inferred",
      },
      {
        rule: "position-held",
        records: ["ostrell-for-harbour"],
        topic: "harbour",
        actor: "ostrell",
        position: "for",
        certainty: "asserted",
      },
      {
        rule: "verdict",
        records: ["norvane-against-harbour", "ostrell-for-harbour"],
        topic: "harbour",
        verdict: "oppose",
      },
      {
        rule: "weakest-certainty",
        records: ["norvane-against-harbour", "ostrell-for-harbour"],
        certainty: "inferred",
      },
      {
        rule: "position-held",
        records: ["norvane-for-open-strait"],
        topic: "open-strait",
        actor: "norvane",
        position: "for",
        certainty: "asserted",
      },
      { rule: "verdict", records: ["norvane-for-open-strait"], topic: "open-strait", verdict: "not-stated" },
      { rule: "weakest-certainty", records: ["norvane-for-open-strait"], certainty: "asserted" },
    ]));

  it("says what was not held that day", () => {
    expect(ofAlignment("2031-02-28")).toContainEqual({
      rule: "not-held-that-day",
      records: ["norvane-for-open-strait"],
      topic: "open-strait",
      actor: "norvane",
    });
    expect(ofAlignment("2028-12-31").at(-1)).toEqual({
      rule: "no-position",
      records: ["norvane", "ostrell"],
    });
  });

  it("says which position gave way to a later one", () => {
    const dataset = harbourLine();
    const before = must(dataset.interests["ostrell-for-harbour"]);
    dataset.interests["ostrell-later"] = {
      ...before,
      id: "ostrell-later",
      position: "against",
      time: { ...must(before.time), earliest: "2031-01-01" },
    };
    expect(ofAlignment(undefined, dataset)).toContainEqual({
      rule: "held-earlier",
      records: ["ostrell-for-harbour"],
      topic: "harbour",
      actor: "ostrell",
      by: "ostrell-later",
    });
  });
});

describe("an explanation in words", () => {
  it("says each step in a sentence", () =>
    expect(phraseExplanation(harbourLine(), ofReading(), "en")).toEqual([
      "No harbour at Kell Point: asked for March 31, 2031.",
      "Survey of the sandbank counts from November 30, 2029 and reaches rung 1 (stated).",
      "A pier at Kell Point counts from December 31, 2030 and reaches rung 1 (reported).",
      "Steel piles landed counts from January 31, 2031 and reaches rung 2 (reported).",
      "The highest rung reached is 2 of 4, by Steel piles landed.",
      "The line stands at rung 3; only rung 2 is reached: it is not crossed, by this account.",
      "The weakest of the evidence that decides is: reported (Steel piles landed).",
    ]));

  it("says who holds what", () =>
    expect(phraseExplanation(harbourLine(), ofAlignment(), "en").slice(1, 4)).toEqual([
      "On “A harbour at Kell Point”, Norvane: opposed (inferred), by Norvane wants no harbour at Kell Point.",
      "On “A harbour at Kell Point”, Ostrell: in favour (stated), " +
        "by Ostrell wants a harbour for its fishing boats.",
      "On “A harbour at Kell Point”: the two oppose each other.",
    ]));

  it.each(LANGUAGES)("can say every rule in %s", (language) => {
    const dataset = harbourLine();
    must(dataset.events["survey"]).modality = "negated";
    must(dataset.claims["pier-report"]).certainty = { status: "denied" };
    const before = must(dataset.interests["ostrell-for-harbour"]);
    dataset.interests["ostrell-later"] = {
      ...before,
      id: "ostrell-later",
      position: "conditional",
      time: { ...must(before.time), earliest: "2031-01-01" },
    };
    const crossed = harbourLine();
    must(crossed.redlines[LINE]).ladder.crossedAt = "survey";
    const steps = [
      ...ofReading("2031-01-30", dataset),
      ...ofReading(undefined, crossed),
      ...ofReading(),
      ...ofAlignment(undefined, dataset),
      ...ofAlignment("2031-02-28"),
      ...ofAlignment("2020-01-01"),
    ];
    expect(new Set(steps.map(({ rule }) => rule)).size).toBe(15);
    const sentences = phraseExplanation(dataset, steps, language);
    expect(sentences.filter((sentence) => /[{}]|undefined/.test(sentence) || sentence === "")).toEqual([]);
    const english = sentences.filter((sentence) =>
      /[A-Za-z]/.test(sentence.replaceAll(/\u2068[^\u2069]*\u2069/g, "")),
    );
    expect(english.length > 0).toBe(language === "en" || language === "fr");
  });
});
