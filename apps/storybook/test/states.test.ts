import { EXCERPT_KINDS } from "@redlines/model";
import { storyNameFromExport } from "storybook/internal/csf";
import { describe, expect, it } from "vitest";
import { TAGS } from "../src/snippet/embed-code.js";
import { namedState, statesModule, statesOf } from "../src/states/of-every-widget.js";
import { inFrenchToo } from "../src/states/state-code.js";
import { builtEntries } from "./site.js";

const entries = builtEntries();

/** What every widget must show, by the names that it goes by. */
const ASKED = [
  ["Empty"],
  ["Unknown", "BeforeAnyEvidence"],
  ["Contested"],
  ["Corrected"],
  ["Retracted"],
  ["BrokenData"],
  ["VeryLong"],
  ["NestedLanguages"],
];

describe.each(EXCERPT_KINDS)("the states of the widget for an excerpt of kind %s", (kind) => {
  const { states, inFrench } = statesModule(kind);
  const names = Object.keys(states);

  it("have a story each, and each story of a state has its state", () => {
    const stories = entries.filter(
      ({ id, tags }) => id.startsWith(`${TAGS[kind]}--`) && tags.includes("state"),
    );
    expect(stories.map(({ name }) => name).toSorted()).toEqual(names.map(storyNameFromExport).toSorted());
  });

  it.each(ASKED)("are among others $0", (...oneOfThese) => {
    expect(names.filter((name) => oneOfThese.includes(name)).length).toBeGreaterThan(0);
  });

  it("say what is to be seen", () => {
    expect(statesOf(kind).filter(({ state }) => state.about.trim() === "")).toEqual([]);
  });

  it("and those that the French dataset has too are states, with a record of theirs", () => {
    for (const name of Object.keys(inFrench)) expect([...names, "default"]).toContain(name);
    for (const name of Object.keys(inFrench))
      expect(inFrenchToo(kind, name)).toMatchObject({ kind, about: { language: "fr" } });
  });

  it("no other than these", () => {
    expect(() => namedState(kind, "NoSuchState")).toThrow(RangeError);
  });
});
