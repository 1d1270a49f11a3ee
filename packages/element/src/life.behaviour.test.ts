import { afterEach, describe, expect, test, vi } from "vitest";
import { createNote, defineNote, foreignExcerpt, freeTag, noteClass, noteExcerpt } from "./fixtures/note.js";
import {
  aMoment,
  jsonChild,
  listen,
  plainWords,
  showsPlainWords,
  shown,
  stateOf,
  until,
} from "@redlines/testing/page";
import { register } from "./register.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("states", () => {
  test("loading, with the fallback HTML, until there is a record; then ready, without them", async () => {
    const element = createNote();
    element.append(plainWords());
    document.body.append(element);
    await element.updateComplete;
    expect([stateOf(element), showsPlainWords(element)]).toEqual(["loading", true]);
    element.excerpt = noteExcerpt();
    await element.updateComplete;
    expect([stateOf(element), showsPlainWords(element)]).toEqual(["ready", false]);
    element.excerpt = undefined;
    await element.updateComplete;
    expect([stateOf(element), showsPlainWords(element)]).toEqual(["loading", true]);
  });

  test("a style sheet can match them", async () => {
    const tag = defineNote();
    const style = document.createElement("style");
    style.textContent = `${tag} { outline: 1px solid } ${tag}:state(ready) { outline: 5px solid }`;
    const element = createNote(tag);
    document.body.append(style, element);
    expect(getComputedStyle(element).outlineWidth).toBe("1px");
    element.excerpt = noteExcerpt();
    await element.updateComplete;
    expect(getComputedStyle(element).outlineWidth).toBe("5px");
  });
});

test("events bubble, leave shadow roots, and name the record", async () => {
  const host = document.createElement("div");
  const element = createNote();
  host.attachShadow({ mode: "open" }).append(element);
  document.body.append(host);
  const heard: Event[] = [];
  document.addEventListener("redlines-ready", (event) => heard.push(event), { once: true });
  element.excerpt = noteExcerpt("Words", "words");
  await until(element, "ready");
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ bubbles: true, composed: true, detail: { record: "words" } });
});

test("the same record set again is not news", async () => {
  const heard = listen();
  const element = createNote();
  const excerpt = noteExcerpt();
  document.body.append(element);
  for (let time = 0; time < 3; time++) {
    element.excerpt = excerpt;
    await element.updateComplete;
  }
  expect(heard).toHaveLength(1);
});

describe("taken out and put back", () => {
  test("it still shows its record, at no time its fallback HTML", async () => {
    const element = createNote();
    element.append(plainWords(), jsonChild(noteExcerpt("Here again")));
    document.body.append(element);
    await until(element, "ready");
    element.remove();
    await aMoment();
    document.body.append(element);
    expect(showsPlainWords(element)).toBe(false);
    await aMoment();
    expect(shown(element)).toBe("Note Here again Source");
  });

  test("it takes what was set meanwhile", async () => {
    const heard = listen();
    const element = createNote();
    document.body.append(element);
    element.remove();
    element.excerpt = noteExcerpt("Set outside");
    await aMoment();
    expect(heard).toEqual([]);
    document.body.append(element);
    await until(element, "ready");
    expect(shown(element)).toContain("Set outside");
  });

  test("it is not rendered outside the page when a language changes", async () => {
    const element = createNote();
    element.excerpt = foreignExcerpt();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    const update = vi.spyOn(element, "requestUpdate");
    document.documentElement.lang = "he";
    await aMoment();
    document.documentElement.lang = "";
    await aMoment();
    expect(update).not.toHaveBeenCalled();
  });

  test("moved within the page in one go, it stays as it is", async () => {
    const [left, right] = [document.createElement("div"), document.createElement("div")];
    document.body.append(left, right);
    const element = createNote();
    element.excerpt = noteExcerpt("Moved");
    left.append(element);
    await element.updateComplete;
    right.append(element);
    await aMoment();
    expect([stateOf(element), shown(element)]).toEqual(["ready", "Note Moved Source"]);
  });
});

describe("registered twice", () => {
  test("the same version is silent, and the first stays", () => {
    const warn = vi.spyOn(console, "warn");
    const tag = freeTag();
    const first = noteClass();
    register(tag, first);
    register(tag, noteClass());
    expect(customElements.get(tag)).toBe(first);
    expect(warn).not.toHaveBeenCalled();
  });

  test("another version warns once, with both, and the first stays", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const tag = freeTag();
    const first = noteClass(undefined, "1.0.0");
    register(tag, first);
    register(tag, noteClass(undefined, "2.0.0"));
    expect(customElements.get(tag)).toBe(first);
    expect(warn.mock.calls).toEqual([[`<${tag}> 1.0.0 is here already; 2.0.0 is not used`]]);
  });

  test("somebody else's element of that name stays, with a warning", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const tag = freeTag();
    const theirs = class extends HTMLElement {};
    customElements.define(tag, theirs);
    register(tag, noteClass());
    expect(customElements.get(tag)).toBe(theirs);
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe("the heading", () => {
  const level = (element: Element): string | null | undefined =>
    element.shadowRoot?.querySelector("[role=heading]")?.getAttribute("aria-level");

  test.each([
    ["2", "2"],
    ["6", "6"],
    ["", "3"],
    ["1", "3"],
    ["7", "3"],
    ["26", "3"],
    ["h2", "3"],
    ["<b>", "3"],
  ])("heading-level %j is %s", async (given, expected) => {
    const element = createNote();
    element.setAttribute("heading-level", given);
    element.excerpt = noteExcerpt();
    document.body.append(element);
    await element.updateComplete;
    expect(level(element)).toBe(expected);
    expect(element.headingLevel).toBe(given);
  });

  test("none leaves the words without the role, and a change is followed", async () => {
    const element = createNote();
    element.headingLevel = "none";
    element.excerpt = noteExcerpt();
    document.body.append(element);
    await element.updateComplete;
    expect(level(element)).toBeUndefined();
    expect(shown(element)).toContain("Note");
    element.headingLevel = "2";
    await element.updateComplete;
    expect(level(element)).toBe("2");
  });
});
