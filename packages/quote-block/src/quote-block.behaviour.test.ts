import { dataset, type QuoteId } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { shown, until } from "@redlines/testing/page";
import type { State } from "@redlines/testing/state";
import "./define.js";
import { states } from "./fixtures/states.js";
import type { QuoteBlock } from "./quote-block.js";

afterEach(() => document.body.replaceChildren());

type QuoteExcerpt = Excerpt<"quote">;

const real = (id: QuoteId): QuoteExcerpt => excerpt(dataset, "quote", id);
const videoMessage = real("netanyahu-we-will-not-allow");

async function block(data: QuoteExcerpt, lang = "en"): Promise<QuoteBlock> {
  const element = document.createElement("quote-block");
  element.lang = lang;
  element.excerpt = data;
  document.body.append(element);
  await until(element, "ready");
  return element;
}

const changed = (change: Partial<QuoteExcerpt["record"]>): QuoteExcerpt => ({
  ...videoMessage,
  record: { ...videoMessage.record, ...change },
});
const part = (element: Element, name: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`);

describe("the words", () => {
  test("stand as printed, with what the editors put in marked", async () => {
    const element = await block(videoMessage);
    expect(part(element, "quote")?.textContent).toBe(`“${videoMessage.record.text}”`);
    const insertions = [...(part(element, "quote")?.querySelectorAll(".insertion") ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(insertions).toEqual(["[Iran]"]);
  });

  test("are in a blockquote with their own language and direction, whatever the page speaks", async () => {
    const hebrew = changed({ text: "לא נאפשר", language: "he" });
    expect(part(await block(hebrew, "fr"), "quote")).toMatchObject({
      localName: "blockquote",
      lang: "he",
      dir: "rtl",
    });
    expect(part(await block(videoMessage, "ar"), "quote")).toMatchObject({ lang: "en", dir: "ltr" });
  });

  test.each([
    ["no", []],
    ["yes", ["Translation"]],
    ["unknown", ["The source does not say whether this is a translation"]],
  ] as const)("translated: %s", async (translated, expected) => {
    const said = shown(await block(changed({ translated })));
    const notes = ["Translation", "The source does not say whether this is a translation"].filter((note) =>
      said.includes(note),
    );
    expect(notes).toEqual(expected);
  });
});

describe("the caption", () => {
  test("names the speaker in the role of that time, and no other", async () => {
    const id = "benjamin-netanyahu";
    const speaker = videoMessage.actors[id];
    if (!speaker) throw new Error("The excerpt lacks its speaker");
    const roles = [...(speaker.roles ?? []), { id: "elsewhere", title: "Something he was not then" }];
    const element = await block({
      ...videoMessage,
      actors: { ...videoMessage.actors, [id]: { ...speaker, roles } },
    });
    expect(part(element, "speaker")?.textContent).toBe("Benjamin Netanyahu");
    expect(part(element, "caption")?.textContent).toContain("Prime Minister of Israel");
    expect(shown(element)).not.toContain("Something he was not then");
  });

  test("says when in the source's words where the day is not known, and as a date where it is", async () => {
    expect(shown(await block(videoMessage))).toContain("a few hours after the strike");
    const { time: before } = videoMessage.record;
    if (!before) throw new Error("The excerpt has no time");
    const time = { ...before, edtf: "2017-12-02" };
    const element = await block(changed({ time }));
    expect(element.shadowRoot?.querySelector("time")).toMatchObject({
      dateTime: "2017-12-02",
      textContent: "December 2, 2017",
    });
  });

  test("says to whom, and that this is the editors' reading", async () => {
    const element = await block(videoMessage);
    expect(shown(element)).toContain("To Iran");
    const coded = shown(await block(states.Coded.excerpt));
    expect(coded).toContain("Editors’ coding (audience): ostrell");
  });

  test("says how sure it is, with the exact hedge, where it is not simply stated", async () => {
    expect(shown(await block(real("javedanfar-more-than-regime-survival")))).toContain(
      "inferred (appears): Meir Javedanfar",
    );
    expect(shown(await block(videoMessage))).not.toContain("stated");
  });

  test("tells of a correction: what was wrong, and why", async () => {
    const history = [
      { was: "We shall not allow", now: "We will not allow", why: "Misread.", when: "2018-01-05" },
    ];
    expect(shown(await block(changed({ history })))).toMatch(
      /Corrected January 5, 2018\. Before: We shall not allow Reason: Misread\./,
    );
  });

  test("ends with the source and the paragraph", async () => {
    expect(part(await block(videoMessage), "source")?.textContent).toMatch(
      /^Source: Meir Javedanfar, Foreign Affairs, .*paragraphs? 1/s,
    );
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
  expect(drawings[3]).toBe(drawings[0]?.replaceAll("3px solid", "3px dashed"));
});

describe("in more than one language", () => {
  const versions = (element: Element): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>("[part=quote]") ?? []),
  ];
  /** Under each version; under who and when where there is one alone, above the editors' coding. */
  const notes = (element: Element): string[] =>
    [...(element.shadowRoot?.querySelectorAll(".versions .muted, #when + .muted:not([part])") ?? [])]
      .map(({ textContent }) => textContent)
      .filter((text) => !text.startsWith("Editors"));
  const languages = (element: Element): string[] =>
    versions(element).map(({ lang, dir }) => `${lang} ${dir}`);
  const both = states.SideBySide.excerpt;

  test("the words stand side by side, the reader's language first, each as it is written", async () => {
    const english = await block(both);
    expect(languages(english)).toEqual(["en ltr", "fa rtl"]);
    expect(versions(english).map(({ textContent }) => textContent.trim().replaceAll(/[^“”«»]/g, ""))).toEqual(
      ["“”", "«»"],
    );
    expect(notes(english)).toEqual([
      "In English · Translated by An invented translator",
      "In Persian · Original · Invented transcript",
    ]);
    const persian = await block(both, "fa");
    expect(languages(persian)).toEqual(["fa rtl", "en ltr"]);
    expect(notes(persian)[1]).toMatch(/^به انگلیسی · ترجمهٔ/);
  });

  test("two columns where there is room, one where there is not", async () => {
    const element = await block(both);
    const columns = (width: number): number => {
      element.style.inlineSize = `${width}px`;
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
  ])("words in %s in a page in %s have their language named", async (language, page, expected) => {
    expect(notes(await block(changed({ language, translated: "no" }), page))).toEqual([expected]);
  });

  test.each(["en", "en-GB"])("words in %s in an English page have not", async (language) => {
    expect(notes(await block(changed({ language, translated: "no" })))).toEqual([]);
  });
});

describe("brackets", () => {
  const marks = async (text: string, lang = "en"): Promise<string[]> => {
    const element = await block(changed({ text }), lang);
    return [...(element.shadowRoot?.querySelectorAll("[role=img]") ?? [])].map(
      (mark) => `${mark.textContent} ${mark.getAttribute("lang")} ${mark.ariaLabel}`,
    );
  };

  test("are spoken as what they stand for, in the language of the page", async () => {
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

test("in Arabic the widget runs right to left and marks what is not Arabic", async () => {
  const element = await block(videoMessage, "ar");
  const root = element.shadowRoot?.querySelector(".root");
  expect(root).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(part(element, "speaker")?.querySelector("bdi")).toMatchObject({ lang: "en", dir: "ltr" });
  expect(shown(element)).toContain("المصدر");
});
