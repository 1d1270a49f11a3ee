import { describe, expect, it } from "vitest";
import { compiled } from "../fixtures/compiled.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Dataset, Flag } from "../types.js";
import { excerpt, type Excerpt } from "./excerpt.js";

const flagOf = (id: string, dataset: Dataset = harbourLine()): Excerpt<"actor">["flag"] =>
  excerpt(dataset, "actor", id).flag;

/** The invented dataset after a change of the flags of its state. */
function withFlags(change: (flags: Flag[]) => void): Dataset {
  const dataset = harbourLine();
  change(must(must(dataset.actors["ostrell"]).flags));
  return dataset;
}

/** The invented dataset in which its prime minister also holds these roles. */
function withRoles(...roles: { at: string; edtf?: string }[]): Dataset {
  const dataset = harbourLine();
  must(dataset.actors["ilse-varga"]).roles = roles.map(({ at, edtf }, index) => ({
    id: `role-${index}`,
    title: "Envoy",
    at,
    ...(edtf !== undefined && { time: compiled(edtf, edtf, "stated") }),
  }));
  return dataset;
}

describe("the flag in an excerpt", () => {
  it("is that of the article's day, as it is drawn, with who drew it and where its days are from", () =>
    expect(flagOf("ostrell")).toEqual({
      code: "xx",
      from: "1990-05-17",
      shapes: must(must(harbourLine().actors["ostrell"]).flags?.[1]?.drawing).shapes,
      credit: expect.stringMatching(/^circle-flags [\d.]+$/) as unknown,
      licence: "MIT",
      source: "Atlas of invented names",
      at: "ostrell",
    }));

  it("stands there alone: the record has no flags of other days", () =>
    expect(excerpt(harbourLine(), "actor", "ostrell").record).not.toHaveProperty("flags"));

  it("is cited", () => {
    const cited = excerpt(harbourLine(), "actor", "ostrell").cited.map(({ id }) => id);
    expect(cited).toContain("atlas-of-names");
  });

  it("is none where the dataset has none that held that day, or no drawing of it", () => {
    expect(flagOf("norvane")).toBeUndefined();
    expect(
      flagOf(
        "ostrell",
        withFlags((flags) => flags.splice(1)),
      ),
    ).toBeUndefined();
    expect(
      flagOf(
        "ostrell",
        withFlags((flags) => (must(flags[1]).from = "2031-04-01")),
      ),
    ).toBeUndefined();
    expect(
      flagOf(
        "ostrell",
        withFlags((flags) => delete must(flags[1]).drawing),
      ),
    ).toBeUndefined();
  });

  it("of a person is that of the first state in which it holds a role", () => {
    const { role, at } = must(flagOf("ilse-varga", withRoles({ at: "norvane" }, { at: "ostrell" })));
    expect({ role, at }).toEqual({ role: "role-1", at: "ostrell" });
  });

  it("of a person is none of a role that ended, or in what is no state", () => {
    const ended = withRoles({ at: "ostrell", edtf: "2020/2024" });
    expect(flagOf("ilse-varga", ended)).toBeUndefined();
    expect(flagOf("ilse-varga", withRoles({ at: "ostrell-gazette" }))).toBeUndefined();
  });

  it("of a group is none, though it be part of a state that has one", () => {
    const dataset = harbourLine();
    must(dataset.actors["harbour-hawks"]).partOf = ["ostrell"];
    expect(flagOf("harbour-hawks", dataset)).toBeUndefined();
  });

  it("is small: under a kilobyte", () => expect(JSON.stringify(flagOf("ostrell")).length).toBeLessThan(1000));
});
