import { afterEach, expect, test, vi } from "vitest";
import { createNote, defineNote, foreignExcerpt } from "./fixtures/note.js";
import { aMoment, shown, until } from "@redlines/testing/page";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "";
  vi.restoreAllMocks();
});

type Note = ReturnType<typeof createNote>;

function note(tag: string = defineNote()): Note {
  const element = createNote(tag);
  element.excerpt = foreignExcerpt();
  return element;
}

const languageOf = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector(".root")?.getAttribute("lang");
const headingLevel = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector("[role=heading]")?.getAttribute("aria-level");

/**
 * A widget in as many shadow roots as asked for, one in the other, each around a section; the outermost
 * section first.
 */
async function nested(depth: number): Promise<{ element: Note; sections: HTMLElement[] }> {
  const element = note();
  const sections = Array.from({ length: depth }, () => document.createElement("section"));
  sections.reduce<Element | ShadowRoot>((place, section) => {
    const host = document.createElement("div");
    host.attachShadow({ mode: place === document.body ? "open" : "closed" }).append(section);
    place.append(host);
    return section;
  }, document.body);
  sections.at(-1)?.append(element);
  await until(element, "ready");
  return { element, sections };
}

test("a change of language is followed in every shadow root around, open or closed", async () => {
  const { element, sections } = await nested(3);
  for (const section of sections) {
    section.lang = "he";
    await expect.poll(() => languageOf(element)).toBe("he");
    section.removeAttribute("lang");
    await expect.poll(() => languageOf(element)).toBe("en");
  }
  document.documentElement.lang = "he";
  await expect.poll(() => languageOf(element)).toBe("he");
});

test("a change of language is followed in the shadow root that shows a slot", async () => {
  const host = document.createElement("div");
  const section = document.createElement("section");
  section.append(document.createElement("slot"));
  host.attachShadow({ mode: "open" }).append(section);
  const element = note();
  host.append(element);
  document.body.append(host);
  await until(element, "ready");
  section.lang = "he";
  await expect.poll(() => languageOf(element)).toBe("he");
});

test("moved into another shadow root, it follows that one", async () => {
  const [first, second] = [await nested(2), await nested(1)];
  second.sections[0]?.append(first.element);
  await aMoment();
  for (const section of second.sections) section.lang = "he";
  await expect.poll(() => languageOf(first.element)).toBe("he");
});

test("put back where it was, it follows the place again; outside, it follows none", async () => {
  const { element, sections } = await nested(1);
  const update = vi.spyOn(element, "requestUpdate");
  element.remove();
  sections[0]?.setAttribute("lang", "he");
  await aMoment();
  expect(update).not.toHaveBeenCalled();
  sections[0]?.append(element);
  await expect.poll(() => languageOf(element)).toBe("he");
  sections[0]?.removeAttribute("lang");
  await expect.poll(() => languageOf(element)).toBe("en");
});

test("moved with all that is around it, it follows the new place", async () => {
  const { element, sections } = await nested(2);
  const host = sections[1]?.getRootNode() as ShadowRoot;
  const elsewhere = document.createElement("div");
  elsewhere.lang = "he";
  document.body.append(elsewhere);
  elsewhere.append(host.host);
  await expect.poll(() => languageOf(element)).toBe("he");
  elsewhere.lang = "en";
  await expect.poll(() => languageOf(element)).toBe("en");
});

test("nothing is observed for widgets that are gone", async () => {
  const elements = Array.from({ length: 5 }, () => note(defineNote()));
  document.body.append(...elements);
  await Promise.all(elements.map((element) => until(element, "ready")));
  const disconnect = vi.spyOn(MutationObserver.prototype, "disconnect");
  for (const element of elements.slice(1)) element.remove();
  expect(disconnect).not.toHaveBeenCalled();
  elements[0]?.remove();
  expect(disconnect).toHaveBeenCalledOnce();
});

/** Another document in the page. */
async function framed(lang = ""): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.srcdoc = `<!doctype html><html lang="${lang}"><body></body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  if (!frame.contentDocument) throw new Error("The frame has no document");
  return frame.contentDocument;
}

test("adopted into another document it keeps its look and follows the language there; and back", async () => {
  const element = note();
  document.body.append(element);
  await until(element, "ready");
  const other = await framed("he");
  other.body.append(element);
  await expect.poll(() => languageOf(element)).toBe("he");
  expect(getComputedStyle(element).display).toBe("block");
  other.documentElement.lang = "en";
  await expect.poll(() => languageOf(element)).toBe("en");
  document.body.append(element);
  document.documentElement.lang = "he";
  await expect.poll(() => languageOf(element)).toBe("he");
  expect(getComputedStyle(element).display).toBe("block");
});

test("in a document that nobody sees it does no harm, and comes back whole", async () => {
  const element = note();
  const parsed = new DOMParser().parseFromString("<!doctype html><body></body>", "text/html");
  parsed.body.append(element);
  await aMoment();
  document.body.append(element);
  await until(element, "ready");
  expect(getComputedStyle(element).display).toBe("block");
  expect(shown(element)).toContain("Der Hafen bleibt offen.");
});

test("the level of a heading is that of the nearest element that sets one, across shadow roots", async () => {
  const { element, sections } = await nested(2);
  expect(headingLevel(element)).toBe("3");
  sections[0]?.setAttribute("heading-level", "4");
  await expect.poll(() => headingLevel(element)).toBe("4");
  sections[1]?.setAttribute("heading-level", "5");
  await expect.poll(() => headingLevel(element)).toBe("5");
  element.headingLevel = "2";
  await element.updateComplete;
  expect(headingLevel(element)).toBe("2");
  element.removeAttribute("heading-level");
  sections[1]?.removeAttribute("heading-level");
  await expect.poll(() => headingLevel(element)).toBe("4");
  sections[0]?.setAttribute("heading-level", "none");
  await expect.poll(() => headingLevel(element)).toBeUndefined();
});

test("a level that is none counts as said: the one around it does not", async () => {
  const { element, sections } = await nested(1);
  sections[0]?.setAttribute("heading-level", "5");
  element.setAttribute("heading-level", "loud");
  await expect.poll(() => headingLevel(element)).toBe("3");
});
