import { describe, expect, it } from "vitest";
import { drawnEarly, LINE } from "../fixtures/drawn-early.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { alignment, explain, phraseExplanation, LANGUAGES, reading } from "../index.js";

const ofReading = (asOf?: string, dataset = drawnEarly()) =>
  explain(dataset, reading(dataset, LINE, { asOf }));
const ofAlignment = (asOf?: string, dataset = harbourLine()) =>
  explain(dataset, alignment(dataset, "norvane", "ostrell", { asOf }));

describe("the explanation of a reading", () => {
  it("names each record and each rule, in order", () =>
    expect(ofReading()).toEqual([
      { rule: "asked-for-day", records: [LINE], day: "2031-03-31" },
      { rule: "article-day", records: [LINE], day: "2031-03-31" },
      { rule: "reaches-rung", records: ["survey"], from: "2029-11-30", rung: 1, certainty: "asserted" },
      { rule: "reaches-rung", records: ["pier-report"], from: "2030-12-31", rung: 1, certainty: "reported" },
      { rule: "reaches-rung", records: ["piles-landed"], from: "2031-01-31", rung: 2, certainty: "reported" },
      { rule: "highest-rung", records: ["piles-landed"], rung: 2, rungs: 4 },
      { rule: "line-not-crossed", records: [LINE], rung: 2, line: 3 },
      { rule: "weakest-certainty", records: ["piles-landed"], certainty: "reported" },
    ]));

  it("says why a signal does not count: not yet, denied, not actual", () => {
    const dataset = drawnEarly();
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
    const dataset = drawnEarly();
    delete must(dataset.claims["pier-report"]).time;
    expect(ofReading("2031-03-30", dataset)).toContainEqual({
      rule: "not-yet-sure",
      records: ["pier-report"],
      from: "2031-03-31",
      day: "2031-03-30",
    });
  });

  it("says that a line is crossed", () => {
    const dataset = drawnEarly();
    must(dataset.redlines[LINE]).ladder.crossedAt = "materials";
    expect(ofReading(undefined, dataset)).toContainEqual({
      rule: "line-crossed",
      records: [LINE],
      rung: 2,
      line: 2,
    });
  });

  it("says that there was no line yet, and what had come before it", () =>
    expect(ofReading("2030-01-01", harbourLine())).toEqual([
      { rule: "asked-for-day", records: [LINE], day: "2030-01-01" },
      { rule: "not-yet-sure", records: ["pier-report"], from: "2030-12-31", day: "2030-01-01" },
      { rule: "not-yet-sure", records: ["piles-landed"], from: "2031-01-31", day: "2030-01-01" },
      { rule: "before-the-line", records: ["survey"], from: "2029-11-30" },
      { rule: "no-line-yet", records: [LINE], from: "2031-03-03" },
    ]));

  it("says that the line was withdrawn, and how high it had stood", () => {
    const dataset = drawnEarly();
    const line = must(dataset.redlines[LINE]);
    line.ladder.crossedAt = "materials";
    line.until = { ...line.since, earliest: "2031-03-01", latest: "2031-03-01" };
    expect(ofReading("2031-03-02", dataset).slice(-3)).toEqual([
      { rule: "withdrawn", records: [LINE], from: "2031-03-01" },
      { rule: "peak", records: [LINE], rung: 2, from: "2031-01-31", rungs: 4 },
      { rule: "crossed-before", records: [LINE] },
    ]);
  });

  it("says what is older than the line, and what was over", () => {
    const dataset = drawnEarly();
    must(must(dataset.redlines[LINE]).signals[0]).predates = true;
    const { earliest, latest } = must(must(dataset.events["piles-landed"]).time);
    const kept = must(dataset.mechanisms["shore-line"]);
    kept.time = { ...must(kept.time), extent: "throughout", earliest, ...(latest && { latest }) };
    must(must(dataset.redlines[LINE]).signals[2]).record = "shore-line";
    const steps = ofReading("2031-03-01", dataset);
    expect(steps).toContainEqual({ rule: "predates", records: ["survey"], from: "2029-01-01" });
    expect(steps).toContainEqual({ rule: "is-over", records: ["shore-line"], from: "2031-02-01" });
  });

  it("agrees with the reading on every day that makes a difference", () => {
    for (const day of ["2029-11-29", "2029-11-30", "2030-12-31", "2031-01-31"]) {
      const { status } = reading(drawnEarly(), LINE, { asOf: day });
      const rules = new Set(ofReading(day).map(({ rule }) => rule));
      expect(rules.has("no-evidence")).toBe(status === "no-evidence");
      expect(rules.has("line-crossed")).toBe(status === "crossed");
    }
  });
});

describe("the explanation of an alignment", () => {
  it("names the interests of each topic, then the verdict and how sure it is", () =>
    expect(ofAlignment()).toEqual([
      { rule: "asked-for-day", records: ["norvane", "ostrell"], day: "2031-03-31" },
      { rule: "article-day", records: ["norvane", "ostrell"], day: "2031-03-31" },
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
      "The article’s date is read as March 31, 2031.",
      "Survey of the sandbank counts from November 30, 2029 and reaches rung 1 (stated).",
      "Gazette: a pier at Kell Point counts from December 31, 2030 and reaches rung 1 (reported).",
      "Steel piles reportedly landed counts from January 31, 2031 and reaches rung 2 (reported).",
      "The highest rung reached is 2 of 4, by Steel piles reportedly landed.",
      "The line stands at rung 3; only rung 2 is reached: it is not crossed, by this account.",
      "The weakest of the evidence that decides is: reported (Steel piles reportedly landed).",
    ]));

  it("says who holds what", () =>
    expect(phraseExplanation(harbourLine(), ofAlignment(), "en").slice(2, 5)).toEqual([
      "On “A harbour at Kell Point”, Norvane: opposed (inferred), by Norvane wants no harbour at Kell Point.",
      "On “A harbour at Kell Point”, Ostrell: in favour (stated), " +
        "by Ostrell wants a harbour for its fishing boats.",
      "On “A harbour at Kell Point”: the two oppose each other.",
    ]));

  it.each(LANGUAGES)("can say every rule in %s", (language) => {
    const dataset = drawnEarly();
    must(dataset.events["survey"]).modality = "negated";
    must(dataset.claims["pier-report"]).certainty = { status: "denied" };
    const before = must(dataset.interests["ostrell-for-harbour"]);
    dataset.interests["ostrell-later"] = {
      ...before,
      id: "ostrell-later",
      position: "conditional",
      time: { ...must(before.time), earliest: "2031-01-01" },
    };
    const crossed = drawnEarly();
    const line = must(crossed.redlines[LINE]);
    line.ladder.crossedAt = "survey";
    must(line.signals[0]).predates = true;
    const withdrawn = structuredClone(crossed);
    must(withdrawn.redlines[LINE]).until = must(withdrawn.redlines[LINE]).since;
    const over = must(withdrawn.mechanisms["shore-line"]);
    over.time = { ...must(over.time), extent: "throughout", latest: "2029-12-31" };
    must(must(withdrawn.redlines[LINE]).signals[2]).record = "shore-line";
    const steps = [
      ...ofReading("2031-01-30", dataset),
      ...ofReading(undefined, crossed),
      ...ofReading(),
      ...ofReading("2030-01-01", harbourLine()),
      ...ofReading("2031-03-01", withdrawn),
      ...ofAlignment(undefined, dataset),
      ...ofAlignment("2031-02-28"),
      ...ofAlignment("2020-01-01"),
    ];
    expect(new Set(steps.map(({ rule }) => rule)).size).toBe(23);
    const sentences = phraseExplanation(dataset, steps, language);
    expect(sentences.filter((sentence) => /[{}]|undefined/.test(sentence) || sentence === "")).toEqual([]);
    const english = sentences.filter((sentence) =>
      /[A-Za-z]/.test(sentence.replaceAll(/\u2068[^\u2069]*\u2069/g, "")),
    );
    expect(english.length > 0).toBe(language === "en" || language === "fr");
  });
});
