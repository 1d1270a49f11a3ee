import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dataset as article } from "@redlines/core";
import { alignment, type Dataset, phrase, reading } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { ran, scratch, SUMMIT } from "./fixtures/command.js";
import { DRAWN_NAMES, NAMES, namesIn } from "./fixtures/fields.js";

const DATA = join(SUMMIT, "data");
const dataset = JSON.parse(readFileSync(join(SUMMIT, "dataset.json"), "utf8")) as Dataset;

describe("a story told from three sources", () => {
  it("is in order, and every record of it is proved and sealed", async () => {
    expect(await ran(["check", DATA, "--strict"])).toMatchObject({ code: 0, err: "" });
    const { code, out } = await ran(["verify", DATA, "--strict"]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 4)).toEqual([
      expect.stringMatching(/^ok +harbour-gazette-report +\d+ pointers, 6 of 6 paragraphs$/),
      expect.stringMatching(/^ok +leaked-draft-text +\d+ pointers, 3 of 3 paragraphs$/),
      expect.stringMatching(/^ok +tarn-ledger-article +\d+ pointers, 13 of 13 paragraphs$/),
      expect.stringMatching(/^(\d+) pointers proved · (\d+) of \2 records sealed$/),
    ]);
  });

  it("is built as it stands beside its records", async () => {
    const out = join(scratch(SUMMIT).root, "out");
    expect(await ran(["build", DATA, "--out", out])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(out, "dataset.json"), "utf8"))).toEqual(dataset);
  });

  it("uses every field of the vocabulary, in Arabic those of a translation", async () => {
    const { data, root } = scratch(SUMMIT);
    rmSync(join(data, "translations/ar/actors/dario-kest.yaml"));
    expect(await ran(["build", data, "--out", join(root, "out")])).toMatchObject({ code: 0 });
    const arabic = JSON.parse(readFileSync(join(root, "out/ar/dataset.json"), "utf8")) as Dataset;
    const used = new Set([...namesIn(dataset), ...namesIn(arabic)]);
    expect([...NAMES].filter((name) => !used.has(name))).toEqual([]);
  });

  it("leaves to the article what the build draws of real places", () => {
    expect(DRAWN_NAMES.length).toBeGreaterThan(5);
    expect([...namesIn(article)]).toEqual(expect.arrayContaining([...DRAWN_NAMES]));
    expect([...namesIn(dataset)].filter((name) => DRAWN_NAMES.includes(name))).toEqual([]);
  });

  it("a field that nothing uses is noticed", () => {
    const used = namesIn({ ...dataset, figures: {} });
    expect([...NAMES].filter((name) => !used.has(name))).toContain("figure.counts[].option");
  });
});

describe("who says so", () => {
  it.each([
    [
      "claim",
      "board-thinks-enough",
      /^View of the board of the fund, by another’s account: .*on the view of/,
    ],
    ["claim", "corvany-vote-unknown", /^Claim by Ilse Verrin: Corvany has not said/],
    ["forecast", "atolls-may-walk-out", /^Forecast by delegates: .*it has since happened/],
    ["quote", "adviser-headlines", /^adviser to a northern delegation: “a number made for headlines”/],
    ["event", "threat-of-morvane", /on the condition: The text names coal; denied/],
    ["redline", "no-deal-without-atolls", /^A line that the article’s author infers, for Hanne Obrist/],
    ["redline", "open-count", /^A line that the editors infer, for Averland/],
  ] as const)("%s %s", (kind, id, pattern) => expect(phrase(dataset, kind, id, "en")).toMatch(pattern));
});

describe("what kind of number it is", () => {
  it.each([
    ["agreed-sum", /at least \$300 billion a year by 2037 \(agreed by/],
    ["demanded-sum", /at least \$500 billion a year \(demanded by/],
    ["votes-on-decision", /161 for, 4 against, 12 abstaining, 7 absent/],
    ["support-in-averland", /62 percent \(.*±3 points at 95%; 1,204 asked; adults in Averland; by telephone/],
    ["marchers", /about 2,000 people \(counted; reported; .*citing the police/],
  ])("%s", (id, pattern) => expect(phrase(dataset, "figure", id, "en")).toMatch(pattern));
});

describe("positions", () => {
  const verdict = (other: string, asOf: string): Record<string, string> =>
    Object.fromEntries(
      alignment(dataset, "low-atolls-group", other, { asOf }).topics.map(({ topic, verdict: said }) => [
        topic,
        said,
      ]),
    );

  it.each([
    ["averland", "2041-11-18", { "yearly-payment": "mixed" }],
    ["corvany", "2041-11-18", { "yearly-payment": "unknown" }],
    ["morvane", "2041-11-18", { "yearly-payment": "not-stated" }],
    ["morvane", "2041-11-16", { "coal-in-the-text": "not-stated", "yearly-payment": "conditional" }],
  ])("the atolls beside %s on %s", (other, asOf, expected) => expect(verdict(other, asOf)).toEqual(expected));
});

describe("a line comes, is neared, and goes", () => {
  it.each([
    ["no-deal-without-atolls", "2041-11-10", { status: "no-line-yet" }],
    ["no-deal-without-atolls", "2041-11-11", { status: "not-crossed", rung: 1 }],
    ["no-deal-without-atolls", "2041-11-16", { status: "not-crossed", rung: 2 }],
    ["no-deal-without-atolls", "2041-11-17", { status: "not-crossed", rung: 1, peak: { rung: 2 } }],
    ["open-count", "2038-12-31", { status: "not-crossed", rung: 1 }],
    ["five-hundred-billion", "2041-11-14", { status: "no-line-yet", crossedBefore: false }],
    ["five-hundred-billion", "2041-11-15", { status: "not-crossed", rung: 2 }],
    ["five-hundred-billion", "2041-11-16", { status: "not-crossed", rung: 2 }],
    ["five-hundred-billion", "2041-11-17", { status: "withdrawn", peak: { rung: 3 }, crossedBefore: true }],
    ["five-hundred-billion", "2041-11-18", { status: "withdrawn", peak: { rung: 3 }, crossedBefore: true }],
  ])("%s on %s", (id, asOf, expected) => expect(reading(dataset, id, { asOf })).toMatchObject(expected));
});
