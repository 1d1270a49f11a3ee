import { dataset } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { fallbackHtml } from "./html.js";

type RedlineExcerpt = Excerpt<"redline">;
type Break = (broken: RedlineExcerpt) => void;

const whole = (): RedlineExcerpt => structuredClone(excerpt(dataset, "redline", "iranian-presence-in-syria"));

/** What no reading can be. The last step is the one that is drawn. */
const IMPOSSIBLE: Readonly<Record<string, Break>> = {
  "the line is at no step": ({ record }) => Reflect.deleteProperty(record.ladder, "crossedAt"),
  "the line is at a step that is not there": ({ record }) => Object.assign(record.ladder, { crossedAt: "x" }),
  "two steps have one name": ({ record }) =>
    Object.assign(record.ladder.rungs[5] ?? {}, { id: record.ladder.crossedAt }),
  "a step above all is reached": ({ steps }) => Object.assign(steps.at(-1) ?? {}, { rung: 9 }),
  "half a step is reached": ({ steps }) => Object.assign(steps.at(-1) ?? {}, { rung: 3.5 }),
  "a step is reached in words": ({ steps }) => Object.assign(steps.at(-1) ?? {}, { rung: "4" }),
  "it is crossed below the line": ({ steps }) => Object.assign(steps.at(-1) ?? {}, { status: "crossed" }),
  "it is not crossed beyond the line": ({ steps }) => Object.assign(steps.at(-1) ?? {}, { rung: 6 }),
  "the steps run backwards": ({ steps }) => steps.splice(0, steps.length, ...steps.toReversed()),
  "two steps have one day": ({ steps }) => steps.push({ ...(steps.at(-1) as (typeof steps)[number]) }),
  "how sure each is, is not said of all": ({ steps }) => Object.assign(steps.at(-1) ?? {}, { reached: [] }),
  "evidence is of no step": ({ signals }) => Object.assign(signals[0] ?? {}, { rung: 0 }),
  "a status is a word that every object has": ({ steps }) =>
    Object.assign(steps.at(-1) ?? {}, { status: "constructor" }),
  "a certainty is a word that every object has": ({ record }) =>
    Object.assign(record.certainty, { status: "constructor" }),
  "a day is a date": ({ steps }) => Object.assign(steps.at(-1) ?? {}, { from: new Date(0) }),
  "a time is a date": ({ record }) => Object.assign(record, { since: new Date(0) }),
  "a list is a map": ({ record }) => Object.assign(record, { audiences: new Map() }),
};

describe("a reading that cannot be", () => {
  it.each(Object.entries(IMPOSSIBLE))("is not told: %s", (_, breakIt) => {
    const broken = whole();
    expect(fallbackHtml(broken)).toContain("Not crossed, by this account.");
    breakIt(broken);
    expect(() => fallbackHtml(broken)).toThrow(TypeError);
  });

  it("is none of those that there are", () => {
    const ids = Object.keys(dataset.redlines);
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(fallbackHtml(excerpt(dataset, "redline", id))).not.toBe("");
  });
});
