import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { alignment } from "./alignment.js";

const between = (asOf?: string, dataset = harbourLine()) =>
  alignment(dataset, "norvane", "ostrell", { asOf }).topics.map(({ topic, verdict }) => [topic, verdict]);

describe("the alignment of two actors", () => {
  it("tells opposition, and topics on which the source states but one position", () => {
    expect(between()).toEqual([
      ["harbour", "oppose"],
      ["open-strait", "not-stated"],
    ]);
  });

  it("leaves out what neither wants that day", () => {
    expect(between("2031-02-28")).toEqual([["harbour", "oppose"]]);
    expect(between("2028-12-31")).toEqual([]);
  });

  it("tells agreement", () => {
    const dataset = harbourLine();
    must(dataset.interests["norvane-against-harbour"]).position = "for";
    expect(between(undefined, dataset)[0]).toEqual(["harbour", "agree"]);
  });

  it("tells a condition of either side", () => {
    const dataset = harbourLine();
    must(dataset.interests["ostrell-for-harbour"]).position = "conditional";
    expect(between(undefined, dataset)[0]).toEqual(["harbour", "conditional"]);
  });

  it("takes the position held latest", () => {
    const dataset = harbourLine();
    const before = must(dataset.interests["ostrell-for-harbour"]);
    dataset.interests["ostrell-later"] = {
      ...before,
      id: "ostrell-later",
      position: "against",
      time: { ...must(before.time), earliest: "2031-01-01" },
    };
    expect(between("2031-03-01", dataset)[0]).toEqual(["harbour", "agree"]);
    expect(between("2030-12-31", dataset)[0]).toEqual(["harbour", "oppose"]);
  });

  it("has the weakest certainty of the interests it rests on, and names them", () => {
    expect(alignment(harbourLine(), "norvane", "ostrell").topics[0]).toMatchObject({
      certainty: "inferred",
      interests: ["norvane-against-harbour", "ostrell-for-harbour"],
      positions: { norvane: "against", ostrell: "for" },
    });
  });

  it("knows of the claims that compare the two, on the days on which they hold", () => {
    const dataset = harbourLine();
    Object.assign(must(dataset.claims["pier-report"]), { compares: ["ostrell", "norvane"] });
    expect(alignment(dataset, "norvane", "ostrell", { asOf: "2030-11-01" }).remarks).toEqual(["pier-report"]);
    expect(alignment(dataset, "norvane", "ostrell").remarks).toEqual([]);
    expect(alignment(dataset, "norvane", "ilse-varga", { asOf: "2030-11-01" }).remarks).toEqual([]);
  });

  it("compares no position that is mixed or not known, and tells leaning from opposing", () => {
    const verdictOf = (change: object): string | undefined => {
      const dataset = harbourLine();
      Object.assign(must(dataset.interests["ostrell-for-harbour"]), change);
      return alignment(dataset, "norvane", "ostrell").topics[0]?.verdict;
    };
    expect(verdictOf({})).toBe("oppose");
    expect(verdictOf({ degree: "leaning" })).toBe("diverge");
    expect(verdictOf({ position: "mixed" })).toBe("mixed");
    expect(verdictOf({ position: "unknown" })).toBe("unknown");
  });

  it("is read from a list of interests and of claims as well", () => {
    const { about, interests, claims } = harbourLine();
    const listed = { about, interests: Object.values(interests), claims: Object.values(claims) };
    expect(alignment(listed, "norvane", "ostrell")).toEqual(alignment(harbourLine(), "norvane", "ostrell"));
  });

  it("is the same from either side", () => {
    const [a, b] = [
      alignment(harbourLine(), "norvane", "ostrell"),
      alignment(harbourLine(), "ostrell", "norvane"),
    ];
    expect(a.topics.map(({ topic, verdict }) => ({ topic, verdict }))).toEqual(
      b.topics.map(({ topic, verdict }) => ({ topic, verdict })),
    );
  });
});
