import { dataset } from "@redlines/core";
import { excerpt, LANGUAGES } from "@redlines/model";
import { inLanguage } from "@redlines/testing/in-language";
import { expect, test } from "vitest";
import { fallbackHtml } from "./html.js";

test("a correction stands beside the piece of evidence that was corrected", () => {
  const cut = excerpt(dataset, "redline", "iranian-presence-in-syria");
  const [id = "", claim] =
    Object.entries(cut.claims).find(([one]) => cut.signals.some(({ record }) => record === one)) ?? [];
  const history = [
    { was: "It said more.", now: "It says less.", why: "The source was misread.", when: "2018-01-05" },
  ];
  const corrected = { ...cut, claims: { ...cut.claims, ...(claim && { [id]: { ...claim, history } }) } };
  expect(fallbackHtml(cut)).not.toContain("It said more.");
  expect(fallbackHtml(corrected)).toContain(
    'Corrected <time datetime="2018-01-05">January 5, 2018</time>. Before: It said more. ' +
      "Reason: The source was misread.",
  );
});

test("in French a space that does not break stands before a colon", () => {
  const cut = excerpt(dataset, "redline", "iranian-presence-in-syria");
  expect(fallbackHtml(inLanguage(cut, "fr"))).toMatch(/Source\u00a0: .*/);
});

test("it reads as text: verdict, steps, why, source; all else in two folds", () => {
  const html = fallbackHtml(excerpt(dataset, "redline", "iranian-presence-in-syria"));
  const [glance = "", ...folds] = html.split("<details>");
  const text = glance.replaceAll(/<\/?(?:p|li|dt|dd|h3|br)\/?>/g, "\n").replaceAll(/<[^>]+>/g, "");
  const lines = text.split("\n").map((line) => line.trim());
  expect(lines.filter((line) => line !== "")).toEqual([
    "Red line: Israel against Iran December 2017",
    "No permanent Iranian military presence in Syria",
    "Not crossed, by this account. Step 4 of 6 (reported), one below the line.",
    "Syria serves as a route to equip Hezbollah stated",
    "Iran backs Assad’s rule stated",
    "Iran signals plans for a permanent base reported",
    "A permanent base is being built, or a site houses Iranian forces reported",
    "The line: Iranian forces or militias stay for good with bases of their own",
    "Syria is used to attack Israel",
    "Why step 4 reported",
    "Iran was building a permanent military base close to Damascus, on its southern side.",
    "November 2017 · citing BBC (reported on), unnamed source (claims)",
    "The military site near Damascus housed Iranian forces.",
    "December 1, 2017 · reportedly · citing unnamed source",
    "From Meir Javedanfar, Foreign Affairs, December 2017. The steps are ours.",
  ]);
  expect(
    folds.map((fold) =>
      /<summary>(.*?)<\/summary>/
        .exec(fold)?.[1]
        ?.replaceAll(/<[^>]+>/g, "")
        .trim(),
    ),
  ).toEqual(["Evidence and outlook 9 items", "Sources and how we coded it"]);
});

test("what a server writes has each fold that a script makes, on every day", () => {
  const cut = excerpt(dataset, "redline", "iranian-presence-in-syria");
  for (const asOf of ["2001-01-01", "2016-12-31", undefined])
    expect(fallbackHtml(cut, { asOf }).split("<details>")).toHaveLength(3);
});

test("what was only planned is not told as an act upon the line", () => {
  const cut = excerpt(dataset, "redline", "iranian-presence-in-syria");
  const planned = Object.fromEntries(
    Object.entries(cut.events).map(([id, event]) => [id, { ...event, modality: "planned" as const }]),
  );
  expect(fallbackHtml(cut)).toContain("Action taken");
  expect(fallbackHtml({ ...cut, events: planned })).not.toContain("Action taken");
});

test("evidence of which nobody says how sure it is says just that, and not that there is none", () => {
  const line = excerpt(dataset, "redline", "iranian-presence-in-syria");
  const claims = Object.fromEntries(
    Object.entries(line.claims).map(([id, claim]) => [
      id,
      { ...claim, certainty: { status: "unknown" as const } },
    ]),
  );
  for (const language of LANGUAGES)
    expect(fallbackHtml(inLanguage({ ...line, claims }, language))).not.toContain("{date}");
  expect(fallbackHtml({ ...line, claims })).toContain("unknown");
});

test("what has become of a forecast stands beside it, with the source by name, in every language", () => {
  const changed = structuredClone(dataset);
  const [expectation] = changed.redlines["iranian-presence-in-syria"]?.expectations ?? [];
  const forecast = changed.forecasts[expectation?.forecast ?? ""];
  const when = { text: "2018", edtf: "2018", earliest: "2018-01-01", latest: "2018-12-31" };
  const resolution = {
    outcome: "partly" as const,
    when: { ...when, extent: "within" as const, basis: "stated" as const },
    source: "javedanfar-2017",
    note: "Told for a test.",
  };
  Object.assign(forecast ?? {}, { resolution });
  const html = (language: (typeof LANGUAGES)[number], from = changed): string =>
    fallbackHtml(inLanguage(excerpt(from, "redline", "iranian-presence-in-syria"), language));
  for (const language of LANGUAGES) {
    expect(html(language)).toContain("Told for a test.");
    expect(html(language, dataset)).not.toContain("Told for a test.");
    expect(html(language)).not.toContain("{note}");
  }
  expect(html("en")).toContain("it has since happened in part, <time");
  expect(html("en")).toContain("by Meir Javedanfar in Foreign Affairs, December 2017: Told for a test.");
});
