import { dataset } from "@redlines/core";
import type { Assertion, Dataset } from "@redlines/model";
import { check } from "@redlines/model/check";
import { describe, expect, test } from "vitest";

const { events, quotes, claims, redlines, interests, relations, dynamics, forecasts, figures } = dataset;
const assertions: Assertion[] = [
  events,
  quotes,
  claims,
  redlines,
  interests,
  relations,
  dynamics,
  forecasts,
  figures,
].flatMap((collection) => Object.values<Assertion>(collection));

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
    ["iran-intends-naval-base", "reported", "suggested"],
    ["iran-building-permanent-base", "reported", "claims"],
    ["burgas-attributed-to-hezbollah", "reported", "widely attributed"],
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

describe("numbers", () => {
  test.each([
    ["hezbollah-missiles", "more-than", 100_000, "israeli-officials"],
    ["base-to-border", "exact", 50, "bbc"],
    ["soldiers-killed", "exact", 12, "meir-javedanfar"],
    ["reconstruction-cost", "at-least", 250e9, "un-special-envoy-for-syria"],
    ["communal-flat", "exact", 20, "meir-javedanfar"],
  ])("%s", (id, bound, value, estimateOf) => {
    expect(figures[id]).toMatchObject({ bound, value, estimateOf });
  });

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
  expect(users("axis-of-resistance")).toEqual([{ unnamed: expect.stringContaining("so-called") }]);
});

test("each name in another script has a source of its own, which was looked at", () => {
  const names = Object.values(dataset.actors).flatMap((actor) => actor.names ?? []);
  expect(names.length).toBeGreaterThan(0);
  for (const { source } of names) expect(dataset.sources[source]?.retrieved).toBeDefined();
});
