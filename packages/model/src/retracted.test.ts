import { describe, expect, it } from "vitest";
import { check } from "./check.js";
import { drawnEarly, LINE } from "./fixtures/drawn-early.js";
import { harbourLine, must } from "./fixtures/harbour-line.js";
import { readCsv } from "./fixtures/read-csv.js";
import { csv } from "./csv.js";
import { jsonLd } from "./json-ld.js";
import {
  alignment,
  alignments,
  type Dataset,
  excerpt,
  explain,
  LANGUAGES,
  phrase,
  phraseExplanation,
  reading,
  readingSteps,
  retractionOf,
  timeline,
} from "./index.js";

const RETRACTED = { when: "2031-05-03", why: "The photographs were of another strait." };

/** An invented dataset in which some records are retracted. */
function without(ids: readonly string[], dataset: Dataset = drawnEarly()): Dataset {
  const { events, claims, interests, forecasts, redlines } = dataset;
  const all = { ...events, ...claims, ...interests, ...forecasts, ...redlines };
  for (const id of ids) must(all[id]).retracted = RETRACTED;
  return dataset;
}

describe("what is retracted", () => {
  it("keeps to every rule", () =>
    expect(check(without(["piles-landed", "ostrell-for-harbour", LINE]))).toEqual(check(drawnEarly())));

  it("moves no reading, on whichever day, and is told as what does not count", () => {
    const dataset = without(["piles-landed"]);
    for (const asOf of ["2031-02-01", "2031-03-31"]) expect(reading(dataset, LINE, { asOf }).rung).toBe(1);
    expect(readingSteps(dataset, LINE).map(({ rung }) => rung)).not.toContain(2);
    const told = excerpt(dataset, "redline", LINE);
    expect(told.signals.find(({ record }) => record === "piles-landed")?.counts).toBe(false);
    expect(told.events["piles-landed"]?.retracted).toEqual(RETRACTED);
    expect(explain(dataset, reading(dataset, LINE))).toContainEqual({
      rule: "retracted",
      records: ["piles-landed"],
      from: "2031-05-03",
    });
  });

  it("ends no evidence", () => {
    const dataset = drawnEarly();
    const signal = must(dataset.redlines[LINE]?.signals.find(({ record }) => record === "piles-landed"));
    signal.endedBy = { record: "survey", why: "Invented." };
    expect(reading(dataset, LINE).rung).toBe(1);
    expect(reading(without(["survey"], dataset), LINE).rung).toBe(2);
  });

  it("is no position, and nothing that compares two", () => {
    const dataset = without(["ostrell-for-harbour", "pier-report"]);
    const claim = must(dataset.claims["pier-report"]);
    Object.assign(claim, { compares: ["ostrell", "norvane"], time: undefined });
    const found = alignment(dataset, "norvane", "ostrell");
    expect(found.topics.find(({ topic }) => topic === "harbour")?.verdict).toBe("not-stated");
    expect(found.remarks).toEqual([]);
    expect(alignments(dataset, "norvane").flatMap(({ topics }) => topics)).toEqual([]);
    expect(explain(dataset, found)).toContainEqual({
      rule: "retracted",
      records: ["ostrell-for-harbour"],
      from: "2031-05-03",
    });
  });

  it("is not expected any more", () =>
    expect(reading(without(["another-attempt"]), LINE).expectations).toEqual([]));

  it("is not what the story is about", () => {
    const key = excerpt(harbourLine(), "event", "harbour-line").items.find((item) => item.key)?.id;
    const dataset = without([must(key)], harbourLine());
    expect(excerpt(dataset, "event", "harbour-line").items.find((item) => item.key)?.id).not.toBe(key);
  });

  it("stands in the order of time as before", () =>
    expect(timeline(without(["piles-landed"])).map(({ id }) => id)).toEqual(
      timeline(drawnEarly()).map(({ id }) => id),
    ));
});

describe("the excerpt of what is retracted", () => {
  const dataset = without(["piles-landed", "pier-report", "ostrell-for-harbour", LINE]);

  it("says so of its record, whether that is one alone or listed alone", () => {
    expect(retractionOf(excerpt(dataset, "redline", LINE))).toEqual(RETRACTED);
    expect(retractionOf(excerpt(dataset, "event", "piles-landed"))).toEqual(RETRACTED);
    expect(retractionOf(excerpt(dataset, "event", "survey"))).toBeUndefined();
    expect(retractionOf(excerpt(dataset, "actor", "ostrell"))).toBeUndefined();
  });

  it("says so of each record that it carries, and of a list of several of none but these", () => {
    const list = excerpt(dataset, "event", dataset.about.id);
    expect(retractionOf(list)).toBeUndefined();
    expect(list.items.filter(({ retracted }) => retracted).map(({ id }) => id)).toEqual(["piles-landed"]);
    const actor = excerpt(dataset, "actor", "ostrell");
    expect(actor.interests["ostrell-for-harbour"]?.retracted).toEqual(RETRACTED);
    expect(excerpt(dataset, "redline", LINE).claims["pier-report"]?.retracted).toEqual(RETRACTED);
  });
});

describe("in words, what is retracted", () => {
  const dataset = without(["piles-landed", "survey"]);

  it("begins with that, when and why, in a sentence of its own", () =>
    expect(phrase(dataset, "event", "survey", "en")).toMatch(
      /^Retracted on May 3, 2031: The photographs were of another strait\. [A-Z]/,
    ));

  it("does so in each language", () => {
    const begun = LANGUAGES.map((language) => phrase(dataset, "event", "survey", language).split(":")[0]);
    expect(new Set(begun).size).toBe(LANGUAGES.length);
    expect(begun.filter((words) => !/2031|۲۰۳۱|٢٠٣١|۱۴۱۰/.test(words ?? ""))).toEqual([]);
    for (const language of LANGUAGES)
      expect(phrase(dataset, "event", "survey", language)).toContain("of another strait");
  });

  it("is explained in each language", () => {
    const said = LANGUAGES.map((language) => {
      const steps = explain(dataset, reading(dataset, LINE)).filter(({ rule }) => rule === "retracted");
      return phraseExplanation(dataset, steps, language).join(" ");
    });
    expect(said[0]).toContain("does not count: it was retracted on May 3, 2031.");
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });
});

describe("exported, what is retracted", () => {
  const dataset = without(["survey", "pier-report"]);
  const nodeOf = (id: string) => jsonLd(dataset)["@graph"].find((node) => node["@id"]?.endsWith(id));

  it("is no Event, but a Claim whose status in the life of a work is this, with the reason", () => {
    const whole = jsonLd(drawnEarly())["@graph"].find((node) => node["@id"]?.endsWith("survey"));
    expect(whole?.["@type"]).toBe("Event");
    for (const id of ["survey", "pier-report"])
      expect(nodeOf(id)).toMatchObject({
        "@type": "Claim",
        creativeWorkStatus: "Retracted",
        correction: [{ "@type": "CorrectionComment", text: RETRACTED.why, dateCreated: RETRACTED.when }],
      });
  });

  it("says so in each table, in words and in columns", () => {
    const row = readCsv(csv(dataset).events).find(({ id }) => id === "survey");
    expect(row).toMatchObject({ retracted: RETRACTED.when, retracted_why: RETRACTED.why });
    expect(row?.["in_words"]).toMatch(/^Retracted on /);
    const other = readCsv(csv(dataset).events).find(({ id }) => id === "piles-landed");
    expect(other).toMatchObject({ retracted: "", retracted_why: "" });
  });
});
