import { dataset } from "@redlines/core";
import { excerpt, type Excerpt, reading, type ReadingSignal, statementOf } from "@redlines/model";
import { shown } from "@redlines/testing/page";
import { afterEach, describe, expect, test } from "vitest";
import { about, drawn, gauge, LINE, normal, real, sentence } from "./fixtures/gauge.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

/** The record of a piece of evidence, whatever its kind. */
function evident(id: string): Excerpt<"redline">["claims" | "events" | "relations"][string] | undefined {
  return real.events[id] ?? real.claims[id] ?? real.relations[id];
}

const byRung = (signals: readonly ReadingSignal[]): ReadingSignal[] =>
  signals.toSorted((a, b) => a.rung - b.rung);

describe("the evidence", () => {
  test("of the day stands rung by rung, with date, hedge and voices, and none of later days", async () => {
    const asOf = "2017-12-02";
    const items = about(await gauge({ asOf }), "Evidence");
    expect(about(await gauge(), "Evidence").map((words) => /^Rung (\d)/.exec(words)?.[1])).toEqual([
      "1",
      "2",
      "3",
      "3",
      "4",
      "4",
    ]);
    const { signals } = reading(dataset, LINE, { asOf });
    expect(items).toHaveLength(signals.length);
    for (const [index, { record: id, rung, decides }] of byRung(signals).entries()) {
      const record = evident(id);
      if (!record) throw new Error(`The excerpt lacks ${id}`);
      const words = items[index] ?? "";
      expect(words).toMatch(new RegExp(`^Rung ${rung}${decides ? " \\(sets this reading\\)" : ""}: `));
      const { hedge } = record.certainty;
      const names = record.voices.flatMap((voice) => ("name" in voice ? [voice.name] : []));
      for (const said of [statementOf(record), ...(hedge === undefined ? [] : [hedge]), ...names])
        expect(words).toContain(said);
    }
  });

  test("stands with its exact hedge", async () => {
    const data = states.CrossedByReport.excerpt;
    const hedges = Object.values(data.claims).flatMap(({ certainty }) => certainty.hedge ?? []);
    expect(hedges).toEqual(["allegedly"]);
    const items = about(await gauge({ data }), "Evidence");
    expect(items.filter((words) => words.includes("allegedly"))).toHaveLength(1);
  });

  test("that is denied is told, and counts for nothing", async () => {
    const element = await gauge({ data: states.Denied.excerpt });
    expect(sentence(element)).toMatch(/: unknown\./);
    expect(about(element, "Evidence")).toHaveLength(3);
    for (const words of about(element, "Evidence"))
      expect(words).toMatch(/^Rung \d \(does not count\): .* – denied: /);
    expect(drawn(element)).toEqual(["", "", "", ""]);
  });
});

describe("about the line", () => {
  test("who drew it against whom, how openly, for whom, and with what support", async () => {
    const element = await gauge();
    expect(shown(element)).toMatch(/^Red line: Israel against Iran /);
    expect(shown(element)).toContain("(Stated openly)");
    expect(about(element, "Meant for")).toEqual(
      real.record.audiences?.map(({ why }, index) => `${["Iran", "Russia"][index]}: ${why}`),
    );
    expect(about(element, "At home")).toEqual([real.record.domesticSupport]);
  });

  test("what is expected is in the author's words, with all that qualifies them", async () => {
    const element = await gauge({ data: excerpt(dataset, "redline", "direct-conflict-on-syrian-soil") });
    const expected = about(element, "What is expected");
    expect(expected).toHaveLength(5);
    for (const words of expected) expect(words).toMatch(/ – inferred \([^–]+\): Meir Javedanfar$/);
    expect(expected.filter((words) => /^Rung \d: /.test(words))).toHaveLength(4);
    expect(expected.filter((words) => words.includes("(Condition: "))).toHaveLength(2);
    expect(about(element, "Evidence").filter((words) => expected.includes(words))).toEqual([]);
    // A rung that is only foretold is not drawn as reached.
    expect(drawn(element)).toEqual(["inferred", "", "", ""]);
  });

  test("what the editors decided is marked as theirs", async () => {
    const words = shown(await gauge());
    expect(words).toContain(`Editors’ coding: ${normal(real.record.ladder.coding).slice(0, 40)}`);
    expect(words).toContain(`Editors’ coding (audiences): ${real.record.coding?.[0]?.value}`);
  });

  test("a line that nobody declared says so", async () => {
    const inferred = excerpt(dataset, "redline", "direct-conflict-on-syrian-soil");
    expect(shown(await gauge({ data: inferred }))).toMatch(
      /^A line that the editors infer: Russia against Israel, Iran /,
    );
  });
});
