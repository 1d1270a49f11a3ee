import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import { type Dataset, LANGUAGES } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { EVERY_WIDGET } from "../fixtures/every-widget.js";
import { release, scripts } from "../fixtures/release.js";
import { siteFiles } from "../site.js";
import { WIDGETS } from "../widgets.js";
import { askedFor } from "./codes.js";
import { readChoice } from "./choice.js";
import { deskSite } from "./desk-site.js";
import type { DeskMessages } from "./messages.js";
import { deskMessages } from "./messages/all.js";

const en = deskMessages("en");

const siteOf = { baseUrl: "https://a.example/", release, scripts, provider: "A paper" } as const;

async function deskOf(dataset: Dataset): Promise<string> {
  const files = await siteFiles({ ...siteOf, dataset, languages: ["en", "fr"], themes: ["auto"] });
  return files.get("index.html") ?? "";
}

/** Each sentence with its path; the names of kinds, options and values are of no fixed number. */
function sentences({
  widgets: _w,
  kinds: _k,
  attributes: _a,
  values: _v,
  ...all
}: DeskMessages): Map<string, string> {
  const found = new Map<string, string>();
  const add = (path: string, one: unknown): void => {
    if (typeof one === "string") found.set(path, one);
    else for (const [key, value] of Object.entries(one as object)) add(`${path}/${key}`, value);
  };
  add("", all);
  return found;
}

/** What stands on a page for people, script or none. */
function visible(page: string): string {
  return page
    .replaceAll(/<(style|script)\b.*?<\/\1>/gs, "")
    .replaceAll(/<[^>]*\b(?:aria-label|title|label)="([^"]*)"[^>]*>/g, " $1 ")
    .replaceAll(/<[^>]+>/g, " ");
}

const OTHERS = LANGUAGES.filter((language) => language !== "en");

describe.each(OTHERS)("the words in %s", (language) => {
  const messages = deskMessages(language);
  const there = sentences(messages);

  test("are those of English, each with the same places to fill", () => {
    const places = (text = ""): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(there.get("/lang")).toBe(language);
    expect([...there.keys()]).toEqual([...sentences(en).keys()]);
    for (const [path, text] of sentences(en)) expect(places(there.get(path)), path).toEqual(places(text));
  });

  test("have the quotation marks of the language", () => {
    const marks = { fr: /«\u00a0.*\u00a0»/, he: /”.*“/ }[language as string] ?? /«.*»/;
    const quoted = [...sentences(en)].filter(([, text]) => text.includes("“")).map(([path]) => path);
    expect(quoted.length).toBeGreaterThan(7);
    for (const path of quoted) expect(there.get(path), path).toMatch(marks);
    const careless = [...there].filter(([, text]) => /["']|^ | {2}/.test(text)).map(([path]) => path);
    expect(careless).toEqual([]);
  });

  test("name nothing that no widget and no option has", () => {
    const options = EVERY_WIDGET.flatMap(({ excerpts }) => excerpts).flatMap((excerpt) => {
      const site = deskSite({ ...siteOf, dataset: fa, languages: ["fa"], themes: ["auto"] }, "fa", messages);
      return askedFor(excerpt, readChoice("into=html"), site);
    });
    const words = options.flatMap(({ placeholder, values }) => [placeholder, ...(values ?? [])]);
    const known: Set<string> = new Set(words);
    expect(options.map(({ attribute }) => attribute)).toEqual(
      expect.arrayContaining(Object.keys(messages.attributes)),
    );
    // A theme of the page goes by the same words as one of the widget.
    for (const word of Object.keys(messages.values)) expect([...known, "light", "dark"]).toContain(word);
    for (const kind of [...Object.keys(messages.kinds), ...Object.keys(messages.widgets)])
      expect(WIDGETS.map((one): string => one.kind)).toContain(kind);
  });
});

describe("the desk speaks the language of the dataset", () => {
  test("French, with no sentence left in English", async () => {
    const page = await deskOf(lauvre as Dataset);
    expect(page).toContain('<html lang="fr" dir="ltr">');
    const [text, fr] = [visible(page), sentences(deskMessages("fr"))];
    expect(text).toContain("Où le widget va-t-il");
    const left = [...sentences(en)]
      .filter(([path, sentence]) => fr.get(path) !== sentence)
      .flatMap(([, sentence]) => sentence.split(/\{\w+\}/).map((part) => part.trim()))
      .filter((part) => part.includes(" "));
    expect(left.length).toBeGreaterThan(60);
    // A kind that has no name in French yet goes by that of its widget.
    const named = WIDGETS.filter(({ kind }) => kind in deskMessages("fr").kinds);
    expect(named.length).toBeGreaterThan(9);
    const names = named.flatMap(({ name, record }) => [name, record.many]);
    const isWithin = (words: string): boolean =>
      new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, "u").test(text);
    const alike = new Set(Object.values(deskMessages("fr").kinds));
    const inEnglish = [...left, ...names.filter((name) => !alike.has(name))];
    expect(inEnglish.filter(isWithin)).toEqual([]);
    expect(text).toContain("anglais");
  });

  test("Persian, from right to left, by the primary tag, with code from left to right", async () => {
    const page = await deskOf({ ...fa, about: { ...fa.about, language: "fa-IR" } });
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).toMatch(/<textarea id="code" dir="ltr"/);
    expect(page).toMatch(/<textarea id="extra-citation" dir="auto"/);
    expect(page).toMatch(/<li data-record="actor\/iran".*<span class="about">کارت بازیگر<\/span>/);
    // A title is in the language that its record says.
    expect(page).toMatch(/<span class="title" lang="fa-IR" dir="auto">/);
  });

  test("English, where there are no words in it", async () => {
    const page = await deskOf({ ...fa, about: { ...fa.about, language: "de" } });
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain("<h1>Embed a widget</h1>");
    expect(page).toContain('<h3 id="actor">Actors</h3>');
  });
});

test("a page of codes cites in the language of its widget", async () => {
  const dataset = lauvre as Dataset;
  const files = await siteFiles({ ...siteOf, dataset, languages: ["fr"], themes: ["auto"] });
  const page = files.get("snippets/redline/pas-de-barrage-sur-la-lauvre/fr.html") ?? "";
  expect(page).toMatch(/aria-labelledby="citation"[^>]*>«\u00a0.+\u00a0»\. Dans\u00a0: /);
});

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
