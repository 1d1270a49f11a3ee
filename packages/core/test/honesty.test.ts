import { dataset } from "@redlines/core";
import {
  type Assertion,
  ASSERTION_KINDS,
  COLLECTIONS,
  type Dataset,
  phrase,
  voiceNames,
  whoseWord,
} from "@redlines/model";
import { check } from "@redlines/model/check";
import { describe, expect, test } from "vitest";

const { claims, forecasts, figures } = dataset;
const assertions: Assertion[] = ASSERTION_KINDS.flatMap((kind) =>
  Object.values<Assertion>(dataset[COLLECTIONS[kind]]),
);

describe("hedges", () => {
  test("each fits the status of its record", () => {
    expect(check(dataset).map(({ rule, record, message }) => `${record?.id} ${rule}: ${message}`)).toEqual(
      [],
    );
  });

  test("the check fails when a hedged claim becomes a fact", () => {
    const id = "arms-depot-destroyed";
    const claim = claims[id];
    if (!claim) throw new Error(`no claim ${id}`);
    const tampered: Dataset = {
      ...dataset,
      claims: { ...claims, [id]: { ...claim, certainty: { ...claim.certainty, status: "asserted" } } },
    };
    expect(check(tampered).map(({ rule, record }) => [rule, record?.id])).toEqual([
      ["hedge-fits-status", id],
    ]);
  });

  test.each([
    ["site-housed-iranian-forces", "reported", "reportedly"],
    ["strike-targeted-reported-base", "alleged", "allegedly"],
    ["arms-depot-destroyed", "reported", "reportedly"],
    ["iran-plans-permanent-base", "inferred", "apparent"],
    ["burgas-attributed-to-hezbollah", "reported", "widely"],
  ])("%s keeps its own", (id, status, hedge) => {
    expect(claims[id]?.certainty).toEqual({ status, hedge });
  });

  test("whatever is reported, alleged or disputed names a voice besides the author", () => {
    const hearsay = assertions.filter(({ certainty }) =>
      ["reported", "alleged", "disputed", "denied"].includes(certainty.status),
    );
    expect(hearsay.length).toBeGreaterThan(0);
    expect(hearsay.filter(({ attribution }) => attribution.length < 2).map(({ id }) => id)).toEqual([]);
  });

  test("every chain of voices starts with the author", () => {
    expect(
      assertions.filter(
        ({ attribution: [outer] }) => !outer || !("actor" in outer) || outer.actor !== "meir-javedanfar",
      ),
    ).toEqual([]);
  });
});

/** Whose word a claim is, by name; nothing where nobody is named for it, or nobody is known to say it. */
function whose(id: string): string | undefined {
  const claim = claims[id];
  const voice = claim && whoseWord(claim);
  const told = voice && voiceNames(claim, dataset)[claim.attribution.findIndex((one) => one === voice)];
  return told && `${told.role} ${"name" in told ? told.name : "somebody"}`;
}

describe("whose word it is", () => {
  test.each([
    ["iran-building-permanent-base", "says somebody"],
    ["burgas-attributed-to-hezbollah", "holds somebody"],
    ["soldiers-wounded", "says somebody"],
    ["site-housed-iranian-forces", "says somebody"],
    ["arms-depot-destroyed", "says somebody"],
    ["strike-targeted-reported-base", "says somebody"],
    ["assad-key-to-axis", "holds Iran"],
    ["israeli-pressure-could-help-kremlin", "holds Russia"],
    ["israel-sees-direct-threat", "holds Israel"],
    ["attacks-serve-russia", "says Meir Javedanfar"],
  ])("%s: %s", (id, expected) => expect(whose(id)).toBe(expected));

  test("nobody stands as a claimant who only passes it on", () =>
    expect(phrase(dataset, "claim", "iran-building-permanent-base", "en")).toMatch(
      /^Claim by somebody who is not named: /,
    ));
});

describe("what the review of the data found to say more than the article", () => {
  test("the worst: pilots fly without concern about an accident, not without meeting anybody", () => {
    const { proposition = "" } = claims["israeli-pilots-strike-without-concern"] ?? {};
    expect(proposition).toMatch(/without concern about an accidental clash/);
    const event = dataset.events["israeli-attacks-in-syria"];
    expect(`${event?.label} ${event?.description}`).not.toMatch(/jet|meet|clash/i);
  });

  test("nobody is said to pay without a war", () => {
    const told = [forecasts["no-money-if-war-looms"]?.label, dataset.actors["the-west"]?.description];
    for (const words of [...told, dataset.actors["saudis"]?.description]) expect(words).toMatch(/invest/);
    expect(JSON.stringify(dataset.interests)).not.toMatch(/the-west|saudis/);
  });

  test("the axis keeps its “so-called”", () => {
    const told = [
      claims["assad-key-to-axis"]?.proposition,
      dataset.interests["iran-against-influence"]?.statement,
    ];
    for (const words of told) expect(words).toMatch(/so-called axis/);
  });
});

describe("numbers", () => {
  test.each([
    ["hezbollah-missiles", "more-than", 100_000, "estimated", ["israeli-officials"]],
    ["base-to-border", "exact", 50, "reported", undefined],
    ["soldiers-killed", "exact", 12, "reported", undefined],
    ["reconstruction-cost", "at-least", 250, "estimated", ["un-special-envoy-for-syria"]],
    ["communal-flat", "exact", 20, "measured", undefined],
  ])("%s", (id, bound, value, nature, by) => {
    expect(figures[id]).toMatchObject({ bound, value, nature });
    expect(figures[id]?.by).toEqual(by);
  });

  test("the cost is told in words, with its currency and without its noughts", () =>
    expect(phrase(dataset, "figure", "reconstruction-cost", "en")).toContain("at least $250 billion"));

  test("no forecast but an absolute one has a range, and “most likely” has none", () => {
    const ranged = Object.values(forecasts).filter(({ likelihood }) => likelihood);
    expect(ranged.length).toBeGreaterThan(0);
    expect(ranged.filter(({ sense }) => sense !== "absolute")).toEqual([]);
    expect(forecasts["terror-abroad-most-likely"]).toMatchObject({ term: "Most likely", sense: "ranking" });
  });
});

test("the copy shows neither headline nor address, so the article has none here", () => {
  const article = dataset.sources[dataset.about.article];
  expect(article).toMatchObject({
    kind: "article",
    author: [{ actor: "meir-javedanfar" }],
    publisher: { actor: "foreign-affairs" },
  });
  expect([article?.title, article?.url]).toEqual([undefined, undefined]);
});

test("no date of the article's own year is called stated: the year is ours", () => {
  const stated = assertions.filter(({ time }) => time?.basis === "stated" && time.edtf.startsWith("2017"));
  expect(stated.map(({ id }) => id)).toEqual([]);
});

test("a contested label belongs to those who use it", () => {
  const users = (id: string): unknown[] => (dataset.actors[id]?.described ?? []).map(({ by }) => by);
  expect(users("assads-foes-by-russias-label")).toEqual([{ actor: "russia" }]);
  expect(users("axis-of-resistance")).toEqual([
    { unnamed: { described: expect.stringContaining("so-called") } },
  ]);
});

test("each name in another script has a source of its own, which was looked at", () => {
  const names = Object.values(dataset.actors).flatMap((actor) => actor.names ?? []);
  expect(names.length).toBeGreaterThan(0);
  for (const { source } of names) expect(dataset.sources[source]?.retrieved).toBeDefined();
});
