import { dataset } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { EVERY_WIDGET } from "../fixtures/every-widget.js";
import { release } from "../fixtures/release.js";
import { snippet } from "../snippet.js";
import { readChoice } from "./choice.js";
import { answer, askedFor, type Given, offersOf } from "./codes.js";
import { deskSite } from "./desk-site.js";
import { en } from "./messages/en.js";
import { PLACE_IDS, PLACES } from "./places.js";

const BASE = "https://a.example/redlines/";
const SITE = deskSite(
  { dataset, baseUrl: BASE, release, languages: ["en", "fa"], themes: ["auto", "dark"], provider: "A paper" },
  "en",
  en,
);
const LINE = excerpt(dataset, "redline", "iranian-presence-in-syria");
const IRAN = excerpt(dataset, "actor", "iran");
const ISRAEL = excerpt(dataset, "actor", "israel");

function given(hash: string, ...excerpts: [Excerpt, ...Excerpt[]]): Given {
  return { excerpts, heights: undefined, choice: choiceOf(hash), site: SITE };
}

function choiceOf(hash: string): Given["choice"] {
  const choice = readChoice(hash);
  return { ...choice, language: choice.language || "en" };
}

const EVERY_RECORD = EVERY_WIDGET.flatMap(({ excerpts }) => excerpts);

test.each(PLACE_IDS)("at the place %s every record has one code, a preview, and why", (to) => {
  for (const one of EVERY_RECORD) {
    const { way, code, preview, dropped } = answer(given(`into=${to}`, one));
    expect({ way, dropped }).toEqual({ way: PLACES[to].ways[0], dropped: [] });
    expect([code, preview].map((text) => text.length > 0)).toEqual([true, true]);
    expect(en.places[to].ways[way]).toMatch(/\.$/);
  }
});

test("a code is what a server writes with the same options", () => {
  const told = { baseUrl: BASE, release, language: "fa", headingLevel: "2", asOf: "2016-01-01" } as const;
  const { code } = answer(given("into=html&lang=fa&heading-level=2&as-of=2016-01-01", LINE));
  expect(code).toBe(snippet(LINE, { ...told, headingLevel: 2, as: "static" }));
});

describe("what a code cannot carry", () => {
  test("brings the next of the place, which carries it", () => {
    expect(answer(given("into=wordpress-block", LINE)).way).toBe("link");
    expect(answer(given("into=wordpress-block&theme=dark", LINE)).code).toBe(
      `${BASE}frame/redline/iranian-presence-in-syria/en.dark.html`,
    );
    for (const more of ["as-of=2016-01-01", "heading-level=4", "follow=no", "theme=light"])
      expect(answer(given(`into=wordpress-block&${more}`, LINE)).way, more).toBe("static");
  });

  test("is said where the place has none", () => {
    const { way, code, dropped } = answer(given("into=substack&as-of=2016-01-01&follow=no", IRAN, ISRAEL));
    expect({ way, dropped }).toEqual({ way: "link", dropped: ["as-of", "deck", "inline"] });
    expect(code).toBe(`${BASE}frame/actor/iran/en.html`);
  });

  test("is not asked for", () => {
    const asked = (hash: string): string[] =>
      askedFor(LINE, readChoice(hash), SITE).map(({ attribute }) => attribute);
    expect(asked("into=html")).toEqual(["heading-level", "as-of", "theme", "consent"]);
    expect(asked("into=substack")).toEqual(["theme"]);
    expect(asked("into=newsletter")).toEqual(["heading-level", "as-of"]);
    expect(asked("into=react")).not.toContain("consent");
    expect(askedFor(LINE, readChoice("into=substack"), SITE)[0]?.values).toEqual(["auto", "dark"]);
    expect(offersOf("actor", readChoice("into=substack"), SITE)).toEqual({ deck: false, follow: false });
    expect(offersOf("actor", readChoice("into=html"), SITE)).toEqual({ deck: true, follow: true });
    expect(offersOf("redline", readChoice("into=html"), SITE)).toEqual({ deck: false, follow: true });
  });

  test("of another widget is left alone", () => {
    expect(answer(given("into=html&form=compact&nonsense=1", LINE)).dropped).toEqual([]);
  });
});

test("a code that waits for consent has its script as text; a link brings the next code", () => {
  const told = { baseUrl: BASE, release, language: "en", consent: "functional" } as const;
  const { way, code } = answer(given("into=wordpress-block&consent=functional", LINE));
  expect({ way, code }).toEqual({ way: "static", code: snippet(LINE, { ...told, as: "static" }) });
  expect(code).toContain('<script type="text/plain"');
  expect(answer(given("into=react&consent=functional", LINE)).dropped).toEqual(["consent"]);
});

test("what a widget refuses is refused", () => {
  expect(() => answer(given("into=html&as-of=2030-01-01", LINE))).toThrow("lies after the dataset");
});

test("several are a deck, and one that follows nothing has its data", () => {
  expect(answer(given("into=html", IRAN, ISRAEL)).code).toMatch(/^<div><actor-deck /);
  const { code } = answer(given("into=html&follow=no", LINE));
  expect(code).toContain('<script type="application/json">');
  expect(code).not.toContain(' src="https://a.example/redlines/excerpts/');
});

test.each(["react", "vue", "svelte", "astro", "next"] as const)("a component for %s holds the HTML", (to) => {
  const { code, preview } = answer(given(`into=${to}`, LINE));
  const [, literal = ""] = /const html = (".*");/.exec(code) ?? [];
  const html = JSON.parse(literal) as string;
  expect(preview.startsWith(html)).toBe(true);
  expect(html).toContain("<redline-gauge");
  expect(literal).not.toContain("</");
  expect(code).toMatch(/import\(?\s?"@redlines\/embed\/embed\.js"/);
});

test("Apple News has components, and their preview the same words", () => {
  const { code, preview } = answer(given("into=apple-news", LINE));
  const parts = JSON.parse(code) as { role: string; text: string }[];
  expect(parts.map(({ role }) => role)).toContain("heading3");
  for (const { text } of parts) expect(preview).toContain(text);
});

test("beside a code stand a bare frame, the words, the data and how to cite it", () => {
  const { extras } = answer(given("into=html", LINE));
  expect(extras.iframe).toMatch(/^<iframe [^>]*><\/iframe>$/);
  expect(extras.words).not.toMatch(/<(?:template|script|style)/);
  expect(extras.data).toBe(`${BASE}excerpts/redline/iranian-presence-in-syria.json`);
  expect(extras.citation).toMatch(
    /^“.+”\. In: .+, version 0\.1\.0, as of December 2017\. After: .+, ¶ [\d, ]+\. A paper\. https:/,
  );
});
