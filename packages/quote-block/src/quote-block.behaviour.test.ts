import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import { type Dataset, excerpt } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { inLanguage } from "@redlines/testing/in-language";
import { shown } from "@redlines/testing/page";
import type { State } from "@redlines/testing/state";
import {
  block,
  changed,
  folded,
  part,
  type QuoteExcerpt,
  real,
  texts,
  videoMessage,
} from "./fixtures/block.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

describe("the words", () => {
  test("stand as printed, with what the editors put in marked", async () => {
    const element = await block(videoMessage);
    expect(part(element, "quote")?.textContent).toBe(`“${videoMessage.record.text}”`);
    const insertions = [...(part(element, "quote")?.querySelectorAll(".insertion") ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(insertions).toEqual(["[Iran]"]);
  });

  test("are in a blockquote with their own language and direction, whatever the widget speaks", async () => {
    const hebrew = changed({ text: "לא נאפשר", language: "he" });
    expect(part(await block(inLanguage(hebrew, "fr"), "fr"), "quote")).toMatchObject({
      localName: "blockquote",
      lang: "he",
      dir: "rtl",
    });
    const inArabic = await block(inLanguage(videoMessage, "ar"), "ar");
    expect(part(inArabic, "quote")).toMatchObject({ lang: "en", dir: "ltr" });
  });

  test("of several passages stand apart, between the marks of the whole", async () => {
    const element = await block(changed({ text: "We begin.\n\nWe end." }));
    const paragraphs = [...(part(element, "quote")?.querySelectorAll("p") ?? [])];
    expect(paragraphs.map(({ textContent }) => textContent)).toEqual(["“We begin.", "We end.”"]);
  });

  test("come after the editors' lead-in, which is not the speaker's", async () => {
    const element = await block(real("khamenei-25-years"));
    const lead = element.shadowRoot?.querySelector(".lead");
    expect(lead?.textContent).toBe("of Israel:");
    expect(lead?.nextElementSibling?.querySelector("blockquote")?.textContent).not.toContain("of Israel");
  });

  test("of a pull quote have the author's hedge underlined, in which nothing is added", async () => {
    const element = await block(states.PullQuote.excerpt);
    const hedges = [...(element.shadowRoot?.querySelectorAll(".hedge") ?? [])];
    expect(part(element, "quote")?.textContent).toBe(`“${states.PullQuote.excerpt.record.text}”`);
    expect(hedges.map(({ textContent }) => textContent)).toEqual(["appears"]);
    expect(hedges.map((hedge) => getComputedStyle(hedge).textDecorationStyle)).toEqual(["dashed"]);
  });

  test.each([
    ["no", []],
    ["yes", ["Translation"]],
    ["unknown", ["The source does not say whether this is a translation"]],
  ] as const)("translated: %s", async (translated, expected) => {
    const said = folded(await block(changed({ translated })));
    const notes = ["Translation", "The source does not say whether this is a translation"].filter((note) =>
      said.includes(note),
    );
    expect(notes).toEqual(expected);
  });

  test.each([
    ["no", "quoted in Foreign Affairs"],
    ["yes", "quoted in English in Foreign Affairs"],
    ["unknown", "quoted in English in Foreign Affairs"],
  ] as const)("translated: %s, so what is in sight says %s", async (translated, expected) => {
    expect(part(await block(changed({ translated })), "source")?.textContent).toContain(expected);
  });
});

test("each form, and what is not simply stated, has a drawing of its own", async () => {
  const drawn = async (state: State<"quote">): Promise<string> => {
    const figure = (await block(state.excerpt as QuoteExcerpt)).shadowRoot?.querySelector("figure");
    if (!figure) throw new Error("No figure");
    const words = figure.querySelector("blockquote") ?? figure;
    return [getComputedStyle(figure, "::before"), getComputedStyle(figure), getComputedStyle(words)]
      .map(
        ({ borderBlockStart, borderBlockEnd, borderInlineStart }) =>
          `${borderBlockStart} ${borderBlockEnd} ${borderInlineStart}`,
      )
      .join();
  };
  const { Statement, Label, PullQuote, Contested } = states;
  const drawings = await Promise.all([Statement, Label, PullQuote, Contested].map(drawn));
  expect(new Set(drawings).size).toBe(4);
  expect(drawings[0]).toContain("4px solid");
  expect(drawings[3]).toBe(drawings[0]?.replaceAll("4px solid", "4px dashed"));
});

describe("in more than one language", () => {
  const versions = (element: Element): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>("[part=quote]") ?? []),
  ];
  /** Under each version in sight. */
  const labels = (element: Element): string[] => texts(element, ".versions .note");
  /** In the fold, of each version. */
  const notes = (element: Element): string[] => texts(element, "details .note");
  const languages = (element: Element): string[] =>
    versions(element).map(({ lang, dir }) => `${lang} ${dir}`);
  const both = states.SideBySide.excerpt;

  test("the words stand side by side, the reader's language first, each as it is written", async () => {
    const english = await block(both);
    expect(languages(english)).toEqual(["en ltr", "fa rtl"]);
    expect(versions(english).map(({ textContent }) => textContent.trim().replaceAll(/[^“”«»]/g, ""))).toEqual(
      ["“”", "«»"],
    );
    expect(labels(english)).toEqual(["In Persian · Original"]);
    expect(notes(english)).toEqual([
      "In English · Translated by An invented translator",
      "In Persian · Original · Invented transcript",
    ]);
    const persian = await block(inLanguage(both, "fa"), "fa");
    expect(languages(persian)).toEqual(["fa rtl", "en ltr"]);
    expect(labels(persian)[0]).toMatch(/^به انگلیسی · ترجمهٔ/);
  });

  test("the one that stands first is larger than the other", async () => {
    const sizes = versions(await block(both)).map((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? Infinity);
  });

  test("the original stands beside; what others made of it is folded", async () => {
    const lauvreRadio = excerpt(lauvre as unknown as Dataset, "quote", "veresk-a-la-radio");
    const element = await block(lauvreRadio, "fr");
    const places = versions(element).map(
      (one) => `${one.lang} ${one.closest("details") ? "folded" : "seen"}`,
    );
    expect(places).toEqual(["fr seen", "art seen", "en folded"]);
  });

  test("words that are not those of the publication say where they are from", async () => {
    const element = await block(both);
    element.setAttribute("version", "fa");
    await element.updateComplete;
    expect(part(element, "source")?.textContent).toContain("quoted in Persian in Invented transcript");
  });

  test("two columns where there is room, one where there is not", async () => {
    const element = await block(both);
    const place = document.createElement("div");
    place.append(element);
    document.body.append(place);
    const columns = (width: number): number => {
      place.style.inlineSize = `${width}px`;
      return new Set(versions(element).map((one) => one.getBoundingClientRect().x)).size;
    };
    expect([240, 480, 640, 1200].map(columns)).toEqual([1, 1, 2, 2]);
  });

  test("a host can ask for one of them, and for another later; where there is none, all show", async () => {
    const element = await block(both);
    element.setAttribute("version", "fa");
    await element.updateComplete;
    expect([languages(element), notes(element)]).toEqual([["fa rtl"], ["In Persian · Invented transcript"]]);
    element.setAttribute("version", "sw");
    await element.updateComplete;
    expect(languages(element)).toEqual(["en ltr", "fa rtl"]);
    element.removeAttribute("version");
    element.setAttribute("version", "en");
    await element.updateComplete;
    expect([languages(element), notes(element)]).toEqual([
      ["en ltr"],
      ["Translated by An invented translator"],
    ]);
  });

  test.each([
    ["fa", "fr", "Langue\u00a0: persan"],
    ["en-GB", "ru", "Язык: британский английский"],
    ["en", "he", "שפה: אנגלית"],
    ["art", "en", "In art"],
  ])("words in %s in a record in %s have their language named", async (language, page, expected) => {
    const record = inLanguage(changed({ language, translated: "no" }), page);
    expect(notes(await block(record, page))).toEqual([expected]);
  });

  test.each(["en", "en-GB"])("words in %s in an English record have not", async (language) => {
    expect(notes(await block(changed({ language, translated: "no" })))).toEqual([]);
  });
});

describe("brackets", () => {
  const marks = async (text: string, lang = "en"): Promise<string[]> => {
    const element = await block(inLanguage(changed({ text }), lang), lang);
    return [...(element.shadowRoot?.querySelectorAll("[role=img]") ?? [])].map(
      (mark) => `${mark.textContent} ${mark.getAttribute("lang")} ${mark.ariaLabel}`,
    );
  };

  test("are spoken as what they stand for, in the language of the widget", async () => {
    expect(await marks("Not [this] year […] nor ever.")).toEqual([
      "[ en added:",
      "] en end of addition",
      "[…] en words left out",
    ]);
    expect(await marks("Not ever [...]", "fr")).toEqual(["[...] fr mots omis"]);
  });

  test("that do not close are words like any other", async () =>
    expect(await marks("Not [ever")).toEqual([]));
});

describe("the way to the passage", () => {
  const links = (element: Element): string[] =>
    [...(element.shadowRoot?.querySelectorAll(".tools a") ?? [])].map(
      (link) => `${link.textContent} ${link.getAttribute("href")}`,
    );
  const at = (...passages: [string, number][]): QuoteExcerpt =>
    changed({
      evidence: passages.map(([href, paragraph]) => ({
        source: "a",
        paragraph,
        start: "We",
        use: "quotes" as const,
        href,
      })),
    });

  test("is there once for a passage, however many pointers lead to it", async () => {
    expect(
      links(await block(at(["https://a.example/#:~:text=We", 1], ["https://a.example/#:~:text=We", 4]))),
    ).toEqual(["Read it in the source https://a.example/#:~:text=We"]);
  });

  test("is not there without an address, or with one that a page may not link to", async () => {
    expect(links(await block(videoMessage))).toEqual([]);
    expect(links(await block(at(["javascript:alert(1)", 1])))).toEqual([]);
  });
});

test("of an Arabic record the widget runs right to left and marks what is not Arabic", async () => {
  const element = await block(inLanguage(videoMessage, "ar"), "ar");
  const root = element.shadowRoot?.querySelector(".root");
  expect(root).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(part(element, "quote")).toMatchObject({ lang: "en", dir: "ltr" });
  expect(folded(element)).toContain("المصدر");
});

test("on an Arabic page an English record is all English, but for the line that says so", async () => {
  const element = await block(videoMessage, "ar");
  expect(part(element, "language")).toMatchObject({ lang: "ar", dir: "rtl" });
  part(element, "language")?.remove();
  expect(element.shadowRoot?.querySelector(".root")).toMatchObject({ lang: "en", dir: "ltr" });
  expect(shown(element)).not.toMatch(/\p{Script=Arabic}/u);
});
