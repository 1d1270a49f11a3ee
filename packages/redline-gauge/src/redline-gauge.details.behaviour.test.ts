import { dataset } from "@redlines/core";
import { excerpt, type Excerpt, reading, type ReadingSignal, statementOf } from "@redlines/model";
import { shown } from "@redlines/testing/page";
import { afterEach, describe, expect, test } from "vitest";
import {
  about,
  all,
  atGlance,
  drawn,
  evidence,
  gauge,
  LINE,
  normal,
  one,
  real,
  sentence,
} from "./fixtures/gauge.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

/** The record of a piece of evidence, whatever its kind. */
function evident(id: string): Excerpt<"redline">["claims" | "events" | "relations"][string] | undefined {
  return real.events[id] ?? real.claims[id] ?? real.relations[id];
}

const byRung = (signals: readonly ReadingSignal[]): ReadingSignal[] =>
  signals.toSorted((a, b) => a.rung - b.rung);

describe("the evidence", () => {
  test("of the day stands step by step, with date, hedge and voices, and none of later days", async () => {
    const asOf = "2017-12-02";
    const element = await gauge({ asOf });
    const items = [...about(element, "What led here"), ...about(element, "Why step 4")];
    const numbers = about(await gauge(), "What led here").map((words) => /^Step (\d)/.exec(words)?.[1]);
    expect(numbers).toEqual(["1", "2", "3", "3"]);
    const { signals } = reading(dataset, LINE, { asOf });
    expect(items).toHaveLength(signals.length);
    for (const [index, { record: id, rung, decides }] of byRung(signals).entries()) {
      const record = evident(id);
      if (!record) throw new Error(`The excerpt lacks ${id}`);
      const words = items[index] ?? "";
      expect(words.startsWith(`Step ${rung}: `)).toBe(!decides);
      const { hedge } = record.certainty;
      // The author stands in the source line; of a source its maker is named.
      const [, ...cited] = record.voices;
      const names = cited.flatMap((voice) =>
        "name" in voice ? [voice.by ?? voice.name] : ["unnamed source"],
      );
      for (const said of [statementOf(record), ...(hedge === undefined ? [] : [hedge]), ...names])
        expect(words).toContain(said);
    }
  });

  test("that carries the reading stands in sight, as sure as its weakest, and none of it twice", async () => {
    const element = await gauge();
    const carrying = about(element, "Why step 4");
    expect(all(element, ".why dt").map(({ textContent }) => normal(textContent))).toEqual([
      "Why step 4 reported",
    ]);
    expect(carrying).toEqual([
      expect.stringMatching(
        /^Iran .*\. November 2017 · citing BBC \(reported on\), unnamed source \(claims\)$/,
      ),
      expect.stringMatching(/^The military site .*\. December 1, 2017 · reportedly · citing unnamed source$/),
    ]);
    for (const words of carrying) expect(about(element, "What led here").join()).not.toContain(words);
    for (const list of all(element, ".why")) expect(list.closest("details")).toBeNull();
  });

  test("that is long stands there alone, the weakest: the rest of it is marked in the fold", async () => {
    const data = excerpt(dataset, "redline", "direct-conflict-on-syrian-soil");
    const element = await gauge({ data });
    expect(about(element, "Why step 1")).toEqual([expect.stringContaining("In effect")]);
    const others = about(element, "What led here");
    expect(others).toHaveLength(2);
    for (const words of others) expect(words).toMatch(/^Step 1 \(sets this reading\): /);
  });

  test("stands with its exact hedge", async () => {
    const data = states.CrossedByReport.excerpt;
    const hedges = Object.values(data.claims).flatMap(({ certainty }) => certainty.hedge ?? []);
    expect(hedges).toEqual(["allegedly"]);
    const items = evidence(await gauge({ data }));
    expect(items.filter((words) => words.includes("allegedly"))).toHaveLength(1);
  });

  test("that is denied is told, and counts for nothing", async () => {
    const element = await gauge({ data: states.Denied.excerpt });
    expect(sentence(element)).toMatch(/^Unknown\./);
    expect(about(element, "What led here")).toHaveLength(3);
    const source = normal(one(element, "[part=source]")?.textContent);
    expect(source).toContain("Unless marked: denied.");
    for (const words of about(element, "What led here"))
      expect(words).toMatch(/^Step \d \(does not count\): /);
    expect(drawn(element)).toEqual(["", "", "", ""]);
  });
});

describe("about the line", () => {
  test("who drew it against whom, how openly, for whom, and with what support", async () => {
    const element = await gauge();
    expect(normal(one(element, ".kicker")?.textContent)).toBe("Red line: Israel against Iran December 2017");
    expect(about(element, "The line")).toEqual([
      `${real.record.prohibits} (Stated openly) – a few hours after the strike · stated`,
    ]);
    expect(about(element, "Meant for")).toEqual(
      real.record.audiences?.map(({ why }, index) => `${["Iran", "Russia"][index]}: ${why}`),
    );
    expect(about(element, "At home")).toEqual([real.record.domesticSupport]);
  });

  test("what it forbids stands beside short facts, and then not in the fold", async () => {
    const element = await gauge({ data: states.Reported.excerpt });
    const [forbidden] = all(element, ".why dt");
    expect(forbidden?.textContent).toBe("The line");
    expect(shown(element).split("builds a harbour at Kell Point.")).toHaveLength(2);
  });

  test("of one that is crossed what was done stands in sight", async () => {
    const element = await gauge({ data: states.Crossed.excerpt });
    expect(atGlance(element)).toMatch(/Action taken.*stopped a dredger/);
    expect(atGlance(await gauge())).not.toContain("Action taken");
  });

  test("what is expected is in the author's words, with all that qualifies them", async () => {
    const data = excerpt(dataset, "redline", "direct-conflict-on-syrian-soil");
    const element = await gauge({ data });
    const expected = about(element, "What is expected");
    expect(expected).toHaveLength(5);
    expect(expected.filter((words) => /would be step \d/.test(words))).toHaveLength(4);
    expect(expected.filter((words) => words.includes("(Condition: "))).toHaveLength(2);
    for (const [index, { forecast: id }] of (data.record.expectations ?? []).entries()) {
      const { term = "?", certainty } = data.forecasts[id] ?? {};
      // An estimative word stands in the statement, or beside it.
      for (const word of [term, certainty?.hedge ?? ""].flatMap((words) => words.split(" ")))
        expect(normal(expected[index]).toLowerCase()).toContain(word.toLowerCase());
    }
    expect(evidence(element).filter((words) => expected.includes(words))).toEqual([]);
    // A step that is only foretold is not drawn as reached.
    expect(drawn(element)).toEqual(["inferred", "", "", ""]);
  });

  test("the estimative words of a forecast have weight, once", async () => {
    const element = await gauge();
    const terms = all(element, "[part=evidence] dd strong").map(({ textContent }) => textContent);
    expect(terms.filter((words) => !words.startsWith("Step "))).toEqual([
      "will likely",
      "could",
      "perhaps",
      "unlikely",
    ]);
    const [, , attack = ""] = about(element, "What is expected");
    expect(attack).toBe(
      "Tehran could, perhaps, attack Israeli forces directly from Syria. – would be step 6 · perhaps even",
    );
  });

  test("what the editors decided is marked as theirs", async () => {
    const element = await gauge();
    expect(normal(one(element, "[part=source]")?.textContent)).toMatch(/The steps are ours\.$/);
    const words = shown(element);
    expect(words).toContain(`Editors’ coding: ${normal(real.record.ladder.coding).slice(0, 40)}`);
    expect(words).toContain(`Editors’ coding (audiences): ${real.record.coding?.[0]?.value}`);
  });

  test("a line that nobody declared says so, with its hedge", async () => {
    const inferred = excerpt(dataset, "redline", "direct-conflict-on-syrian-soil");
    expect(normal(one(await gauge({ data: inferred }), ".kicker")?.textContent)).toBe(
      "A line that the editors infer: Russia against Israel, Iran would December 2017",
    );
  });

  test("a correction of it, and of what carries the reading, is in sight", async () => {
    const element = await gauge({ data: states.Corrected.excerpt });
    expect(atGlance(element).split("Reason: Invented: the source was misread.")).toHaveLength(3);
  });
});
