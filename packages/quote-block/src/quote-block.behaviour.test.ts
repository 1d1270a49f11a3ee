import { dataset, type QuoteId } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { shown, until } from "../../element/src/fixtures/page.js";
import "./define.js";
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

const changed = (change: Partial<QuoteExcerpt["record"]>): QuoteExcerpt => ({ ...videoMessage, record: { ...videoMessage.record, ...change } });
const part = (element: Element, name: string): HTMLElement | null | undefined => element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`);

describe("the words", () => {
  test("stand as printed, with what the editors put in marked", async () => {
    const element = await block(videoMessage);
    expect(part(element, "quote")?.textContent).toBe(`“${videoMessage.record.text}”`);
    const insertions = [...(part(element, "quote")?.querySelectorAll(".insertion") ?? [])].map(({ textContent }) => textContent);
    expect(insertions).toEqual(["[Iran]"]);
  });

  test("are in a blockquote with their own language and direction, whatever the page speaks", async () => {
    const hebrew = changed({ text: "לא נאפשר", language: "he" });
    expect(part(await block(hebrew, "fr"), "quote")).toMatchObject({ localName: "blockquote", lang: "he", dir: "rtl" });
    expect(part(await block(videoMessage, "ar"), "quote")).toMatchObject({ lang: "en", dir: "ltr" });
  });

  test.each([
    ["no", []],
    ["yes", ["Translated"]],
    ["unknown", ["The source does not say whether this is a translation"]],
  ] as const)("translated: %s", async (translated, expected) => {
    const said = shown(await block(changed({ translated })));
    const notes = ["Translated", "The source does not say whether this is a translation"].filter((note) => said.includes(note));
    expect(notes).toEqual(expected);
  });
});

describe("the caption", () => {
  test("names the speaker in the role of that time, and no other", async () => {
    const id = "benjamin-netanyahu";
    const speaker = videoMessage.actors[id];
    if (!speaker) throw new Error("The excerpt lacks its speaker");
    const roles = [...(speaker.roles ?? []), { id: "elsewhere", title: "Something he was not then" }];
    const element = await block({ ...videoMessage, actors: { ...videoMessage.actors, [id]: { ...speaker, roles } } });
    expect(part(element, "speaker")?.textContent).toBe("Benjamin Netanyahu");
    expect(part(element, "caption")?.textContent).toContain("Prime Minister of Israel");
    expect(shown(element)).not.toContain("Something he was not then");
  });

  test("says when in the source's words where the day is not known, and as a date where it is", async () => {
    expect(shown(await block(videoMessage))).toContain("a few hours after the strike");
    const time = { ...videoMessage.record.time, edtf: "2017-12-02" };
    const element = await block(changed({ time }));
    expect(element.shadowRoot?.querySelector("time")).toMatchObject({ dateTime: "2017-12-02", textContent: "December 2, 2017" });
  });

  test("says to whom, and that this is the editors' reading", async () => {
    const element = await block(videoMessage);
    expect(shown(element)).toContain("To Iran, Russia");
    expect(shown(element)).toContain(`Editors’ coding (audience): ${videoMessage.record.coding?.[0]?.value}`);
  });

  test("says how sure it is, with the exact hedge, where it is not simply stated", async () => {
    expect(shown(await block(real("javedanfar-more-than-regime-survival")))).toContain("inferred (appears): Meir Javedanfar");
    expect(shown(await block(videoMessage))).not.toContain("stated");
  });

  test("tells of a correction: what was wrong, and why", async () => {
    const history = [{ was: "We shall not allow", now: "We will not allow", why: "Misread.", when: "2018-01-05" }];
    expect(shown(await block(changed({ history })))).toMatch(/Corrected January 5, 2018\. Before: We shall not allow Reason: Misread\./);
  });

  test("ends with the source and the paragraph", async () => {
    expect(part(await block(videoMessage), "source")?.textContent).toMatch(/^Source: Meir Javedanfar, Foreign Affairs, .*paragraphs? 1/s);
  });
});

test("a pull quote can be told from a statement by its class", async () => {
  const figure = (element: Element): string | undefined => element.shadowRoot?.querySelector("figure")?.className;
  expect(figure(await block(real("javedanfar-more-than-regime-survival")))).toBe("pull-quote");
  expect(figure(await block(videoMessage))).toBe("statement");
});

test("in Arabic the widget runs right to left and marks what is not Arabic", async () => {
  const element = await block(videoMessage, "ar");
  const root = element.shadowRoot?.querySelector(".root");
  expect(root).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(part(element, "speaker")?.querySelector("bdi")).toMatchObject({ lang: "en", dir: "ltr" });
  expect(shown(element)).toContain("المصدر");
});
