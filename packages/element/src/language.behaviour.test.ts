import { afterEach, expect, test, vi } from "vitest";
import { createNote, defineNote, noteCatalogue, noteExcerpt } from "./fixtures/note.js";
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
import { messages as fr } from "./messages/fr.js";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "";
});

const root = (element: Element): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(".root");
const source = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector(".source")?.textContent;

/** A note with its record, inside an element with a language. */
function inLanguage(
  lang: string,
  tag: string = defineNote(),
): { element: ReturnType<typeof createNote>; host: HTMLElement } {
  const host = document.createElement("div");
  host.lang = lang;
  const element = createNote(tag);
  element.append(plainWords());
  element.excerpt = noteExcerpt();
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
])("in %j it speaks %s, %s", async (given, lang, dir, word) => {
  const { element } = inLanguage(given);
  await until(element, "ready");
  expect(root(element)).toMatchObject({ lang, dir });
  expect(source(element)).toBe(word);
});

test.each(["de", "tlh", "constructor", "__proto__", "toString"])(
  "in %s, which it does not speak, it is English and marked as English",
  async (given) => {
    const { element } = inLanguage(given);
    await until(element, "ready");
    expect(root(element)).toMatchObject({ lang: "en", dir: "ltr" });
  },
);

test("the nearest language counts, its own first", async () => {
  const { element, host } = inLanguage("he");
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
  const { host } = inLanguage("he", tag);
  const inner = document.createElement("div");
  const element = createNote(tag);
  element.excerpt = noteExcerpt();
  inner.attachShadow({ mode: "open" }).append(element);
  host.append(inner);
  await until(element, "ready");
  expect(root(element)?.lang).toBe("he");
});

test("a widget in a slot speaks the language of the place where it is shown", async () => {
  const { element, host } = inLanguage("en");
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
  element.excerpt = noteExcerpt();
  document.body.append(element);
  await until(element, "ready");
  expect(root(element)?.lang).toBe("en");
  document.documentElement.lang = "he";
  await eventually(() => expect(root(element)).toMatchObject({ lang: "he", dir: "rtl" }));
  document.documentElement.removeAttribute("lang");
  await eventually(() => expect(root(element)).toMatchObject({ lang: "en", dir: "ltr" }));
});

test("moved to a place in another language, it speaks that", async () => {
  const { element } = inLanguage("en");
  await until(element, "ready");
  const { host } = inLanguage("he");
  host.append(element);
  await eventually(() => expect(root(element)?.lang).toBe("he"));
});

test("a language is loaded when a page needs it, once; the fallback HTML stays meanwhile", async () => {
  const arrival = Promise.withResolvers<{ messages: typeof fr }>();
  const load = vi.fn<() => Promise<{ messages: typeof fr }>>().mockReturnValue(arrival.promise);
  const tag = defineNote(noteCatalogue(load));
  const { element: english } = inLanguage("en", tag);
  await until(english, "ready");
  expect(load).not.toHaveBeenCalled();

  const { element } = inLanguage("fr", tag);
  await aMoment();
  expect(load).toHaveBeenCalled();
  expect([stateOf(element), showsPlainWords(element)]).toEqual(["loading", true]);

  arrival.resolve({ messages: { ...fr, source: "La source" } });
  await until(element, "ready");
  expect([root(element)?.lang, source(element)]).toEqual(["fr", "La source"]);

  const calls = load.mock.calls.length;
  const { element: second } = inLanguage("fr", tag);
  await until(second, "ready");
  expect(load).toHaveBeenCalledTimes(calls);
});

test("a change to a language that is on its way leaves what is shown, and is not told as news", async () => {
  const heard = listen();
  const arrival = Promise.withResolvers<{ messages: typeof fr }>();
  const { element, host } = inLanguage("en", defineNote(noteCatalogue(() => arrival.promise)));
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
  const { element } = inLanguage("fr", tag);
  await until(element, "ready");
  expect(root(element)?.lang).toBe("en");
});

test("words of the record keep their own language inside another", async () => {
  const { element } = inLanguage("he");
  await until(element, "ready");
  const words = element.shadowRoot?.querySelector<HTMLElement>(".text bdi");
  expect(words).toMatchObject({ lang: "en", dir: "ltr", textContent: "The harbour stays open." });
  expect(shown(element)).toContain("מקור");
});
