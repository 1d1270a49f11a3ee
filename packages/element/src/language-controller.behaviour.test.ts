import { LitElement } from "lit";
import { afterEach, expect, test, vi } from "vitest";
import { noteCatalogue } from "./fixtures/note.js";
import { type Catalogue, LanguageController } from "./language-controller.js";
import { messages as fr } from "./messages/fr.js";
import type { SharedMessages } from "./messages/types.js";

let catalogue: Catalogue<SharedMessages>;

/** An element with nothing but the controller. */
class Speaker extends LitElement {
  readonly language: LanguageController<SharedMessages> = new LanguageController(this, catalogue);
}
customElements.define("test-speaker", Speaker);

afterEach(() => document.body.replaceChildren());

/** A speaker in a section of a language. */
function speakerIn(lang: string, words: Catalogue<SharedMessages> = noteCatalogue()): Speaker {
  catalogue = words;
  const section = document.createElement("section");
  section.lang = lang;
  const element = document.createElement("test-speaker") as Speaker;
  section.append(element);
  document.body.append(section);
  return element;
}

test.each([
  ["he", "he"],
  ["HE-il", "he"],
  ["en-GB", "en"],
  ["de", "en"],
  ["constructor", "en"],
  ["", "en"],
])("of a record in none of ours, in %j it speaks %s", (lang, spoken) => {
  expect(speakerIn(lang).language.wording("de")?.language).toBe(spoken);
});

test.each([
  ["he", "en", { language: "he", pageLanguage: "en" }],
  ["HE-il", "he", { language: "he", pageLanguage: undefined }],
  ["en-GB", "he", { language: "en", pageLanguage: "he" }],
  ["en", "de", { language: "en", pageLanguage: undefined }],
])("of a record in %s in a page in %s it speaks the record's", (record, lang, expected) => {
  expect(speakerIn(lang).language.wording(record)).toMatchObject(expected);
});

test("its own language comes before that of the place", () => {
  const element = speakerIn("fr");
  element.lang = "he";
  expect(element.language.wording("de")?.language).toBe("he");
});

test("a language that has to be loaded is nothing until it is there; then its host is updated", async () => {
  const element = speakerIn("fr");
  await element.updateComplete;
  expect(element.language.wording("de")).toBeUndefined();
  const update = vi.spyOn(element, "requestUpdate");
  await element.language.arrival;
  expect(update).toHaveBeenCalledOnce();
  expect(element.language.wording("de")).toEqual({ language: "fr", messages: fr });
  expect(element.language.arrival).toBeUndefined();
});

test("asked again while it is on its way, it loads once", async () => {
  const load = vi.fn<() => Promise<{ messages: typeof fr }>>().mockResolvedValue({ messages: fr });
  const { language } = speakerIn("fr", noteCatalogue(load));
  language.wording("de");
  language.wording("de");
  await language.arrival;
  language.wording("de");
  expect(load).toHaveBeenCalledOnce();
});

test("a language that cannot be loaded is English", async () => {
  const { language } = speakerIn(
    "fr",
    noteCatalogue(() => Promise.reject(new Error("offline"))),
  );
  language.wording("de");
  await language.arrival;
  expect(language.wording("de")?.language).toBe("en");
});

test("its host is updated when the language around it changes, and only while it is in a page", async () => {
  const element = speakerIn("en");
  await element.updateComplete;
  const update = vi.spyOn(element, "requestUpdate");
  element.parentElement?.setAttribute("lang", "he");
  await expect.poll(() => update.mock.calls.length).toBe(1);
  const section = element.parentElement;
  element.remove();
  section?.setAttribute("lang", "en");
  // Observers are called in the order in which they were made.
  await new Promise<void>((resolve) => {
    const later = new MutationObserver(() => resolve());
    if (section) later.observe(section, { attributes: true });
    section?.setAttribute("dir", "ltr");
  });
  expect(update).toHaveBeenCalledOnce();
});
