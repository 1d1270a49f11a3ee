import { afterEach, describe, expect, test, vi } from "vitest";
import { createNote, defineNote, foreignExcerpt, noteCatalogue, noteExcerpt } from "./fixtures/note.js";
import {
  aMoment,
  eventually,
  listen,
  plainWords,
  showsPlainWords,
  shown,
  stateOf,
  until,
} from "@redlines/testing/page";
import { inLanguage } from "@redlines/testing/in-language";
import { messages as fr } from "./messages/fr.js";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "";
});

const root = (element: Element): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(".root");
/** The line for the page around, which says what language the widget speaks. */
const line = (element: Element): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>("[part=language]");
const source = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector(".source")?.textContent;

/** A note inside an element with a language; by default its record is in none of ours. */
function noteIn(
  lang: string,
  tag: string = defineNote(),
  excerpt: ReturnType<typeof noteExcerpt> = foreignExcerpt(),
): { element: ReturnType<typeof createNote>; host: HTMLElement } {
  const host = document.createElement("div");
  host.lang = lang;
  const element = createNote(tag);
  element.append(plainWords());
  element.excerpt = excerpt;
  host.append(element);
  document.body.append(host);
  return { element, host };
}

test.each([
  ["en", "en", "ltr", "Source"],
  ["en-GB", "en", "ltr", "Source"],
  ["he", "he", "rtl", "מקור"],
  ["fr-CA", "fr", "ltr", "Source"],
  ["HE-il", "he", "rtl", "מקור"],
  ["", "en", "ltr", "Source"],
])("of a record in none of ours it speaks that of the page: in %j %s, %s", async (given, lang, dir, word) => {
  const { element } = noteIn(given);
  await until(element, "ready");
  expect(root(element)).toMatchObject({ lang, dir });
  expect(source(element)).toBe(word);
});

describe("of a record in one of ours", () => {
  test.each([
    ["he", "he", "rtl", "מקור"],
    ["fr-CA", "fr", "ltr", "Source"],
    ["en-GB", "en", "ltr", "Source"],
  ])("in %s it speaks %s, %s, whatever the page speaks", async (given, lang, dir, word) => {
    for (const page of ["en", "fr", "he", "de", ""]) {
      const { element } = noteIn(page, defineNote(), inLanguage(noteExcerpt(), given));
      await until(element, "ready");
      expect(root(element), page).toMatchObject({ lang, dir });
      expect(source(element), page).toBe(word);
      expect(element.shadowRoot?.querySelector(".text bdi"), page).toBeNull();
    }
  });

  test.each([
    ["en", "In Hebrew", "ltr"],
    ["fr", "En hébreu", "ltr"],
    ["he", undefined, undefined],
    ["de", undefined, undefined],
    ["", undefined, undefined],
  ])("one line says so in the page's language: in %j %s", async (page, words, dir) => {
    const { element } = noteIn(page, defineNote(), inLanguage(noteExcerpt(), "he"));
    await until(element, "ready");
    expect(line(element)?.textContent).toBe(words);
    expect(line(element)?.lang).toBe(words && page);
    expect(line(element)?.dir).toBe(dir);
  });

  test("a change of the page's language changes that line alone", async () => {
    const { element, host } = noteIn("en", defineNote(), inLanguage(noteExcerpt(), "he"));
    await until(element, "ready");
    const before = shown(element).replace("In Hebrew", "");
    host.lang = "fr";
    await eventually(() => expect(line(element)?.textContent).toBe("En hébreu"));
    expect(shown(element).replace("En hébreu", "")).toBe(before);
    host.lang = "he";
    await eventually(() => expect(line(element)).toBeNull());
    expect(shown(element)).toBe(before.trim());
  });

  test("another record in another language is shown in that", async () => {
    const { element } = noteIn("en", defineNote(), noteExcerpt());
    await until(element, "ready");
    element.excerpt = inLanguage(noteExcerpt(), "he");
    await element.updateComplete;
    expect(root(element)).toMatchObject({ lang: "he", dir: "rtl" });
    expect(line(element)?.textContent).toBe("In Hebrew");
  });
});

test.each(["de", "tlh", "constructor", "__proto__", "toString"])(
  "in %s, which it does not speak, it is English and marked as English",
  async (given) => {
    const { element } = noteIn(given);
    await until(element, "ready");
    expect(root(element)).toMatchObject({ lang: "en", dir: "ltr" });
  },
);

test("the nearest language counts, its own first", async () => {
  const { element, host } = noteIn("he");
  const outer = document.createElement("div");
  outer.lang = "fr";
  document.body.append(outer);
  outer.append(host);
  await until(element, "ready");
  expect(root(element)?.lang).toBe("he");
  element.lang = "en";
  await eventually(() => expect(root(element)?.lang).toBe("en"));
});

test("the nearest language counts across shadow roots", async () => {
  const tag = defineNote();
  const { host } = noteIn("he", tag);
  const inner = document.createElement("div");
  const element = createNote(tag);
  element.excerpt = foreignExcerpt();
  inner.attachShadow({ mode: "open" }).append(element);
  host.append(inner);
  await until(element, "ready");
  expect(root(element)?.lang).toBe("he");
});

test("a widget in a slot speaks the language of the place where it is shown", async () => {
  const { element, host } = noteIn("en");
  const shadow = host.attachShadow({ mode: "open" });
  const section = document.createElement("section");
  section.lang = "he";
  section.append(document.createElement("slot"));
  shadow.append(section);
  element.requestUpdate();
  await eventually(() => expect(root(element)?.lang).toBe("he"));
});

test("a change of the page's language is followed", async () => {
  const element = createNote();
  element.excerpt = foreignExcerpt();
  document.body.append(element);
  await until(element, "ready");
  expect(root(element)?.lang).toBe("en");
  document.documentElement.lang = "he";
  await eventually(() => expect(root(element)).toMatchObject({ lang: "he", dir: "rtl" }));
  document.documentElement.removeAttribute("lang");
  await eventually(() => expect(root(element)).toMatchObject({ lang: "en", dir: "ltr" }));
});

test("moved to a place in another language, it speaks that", async () => {
  const { element } = noteIn("en");
  await until(element, "ready");
  const { host } = noteIn("he");
  host.append(element);
  await eventually(() => expect(root(element)?.lang).toBe("he"));
});

test("a language is loaded when a page needs it, once; the fallback HTML stays meanwhile", async () => {
  const arrival = Promise.withResolvers<{ messages: typeof fr }>();
  const load = vi.fn<() => Promise<{ messages: typeof fr }>>().mockReturnValue(arrival.promise);
  const tag = defineNote(noteCatalogue(load));
  const { element: english } = noteIn("en", tag);
  await until(english, "ready");
  expect(load).not.toHaveBeenCalled();

  const { element } = noteIn("fr", tag);
  await aMoment();
  expect(load).toHaveBeenCalled();
  expect([stateOf(element), showsPlainWords(element)]).toEqual(["loading", true]);

  arrival.resolve({ messages: { ...fr, source: "La source" } });
  await until(element, "ready");
  expect([root(element)?.lang, source(element)]).toEqual(["fr", "La source"]);

  const calls = load.mock.calls.length;
  const { element: second } = noteIn("fr", tag);
  await until(second, "ready");
  expect(load).toHaveBeenCalledTimes(calls);
});

test("a change to a language that is on its way leaves what is shown, and is not told as news", async () => {
  const heard = listen();
  const arrival = Promise.withResolvers<{ messages: typeof fr }>();
  const { element, host } = noteIn("en", defineNote(noteCatalogue(() => arrival.promise)));
  await until(element, "ready");
  host.lang = "fr";
  await aMoment();
  expect([stateOf(element), showsPlainWords(element), root(element)?.lang]).toEqual(["ready", false, "en"]);
  arrival.resolve({ messages: fr });
  await eventually(() => expect(root(element)?.lang).toBe("fr"));
  expect(heard.map(({ type }) => type)).toEqual(["redlines-ready"]);
});

test("a language that cannot be loaded is English, and marked as English", async () => {
  const tag = defineNote(noteCatalogue(() => Promise.reject(new Error("offline"))));
  const { element } = noteIn("fr", tag);
  await until(element, "ready");
  expect(root(element)?.lang).toBe("en");
});

test("words of the record keep their own language inside another", async () => {
  const { element } = noteIn("he");
  await until(element, "ready");
  const words = element.shadowRoot?.querySelector<HTMLElement>(".text bdi");
  expect(words).toMatchObject({ lang: "de", dir: "ltr", textContent: "Der Hafen bleibt offen." });
  expect(shown(element)).toContain("מקור");
});
