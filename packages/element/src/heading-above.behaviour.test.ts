import { afterEach, expect, test } from "vitest";
import { createNote, foreignExcerpt } from "./fixtures/note.js";
import { until } from "@redlines/testing/page";

afterEach(() => document.body.replaceChildren());

type Note = ReturnType<typeof createNote>;

/** A widget that fits its level to a page, at the place that the page marks. */
async function placedIn(page: string): Promise<Note> {
  const element = createNote();
  element.excerpt = foreignExcerpt();
  element.headingLevel = "auto";
  document.body.innerHTML = page;
  document.querySelector("#here")?.replaceWith(element);
  await until(element, "ready");
  return element;
}

const HERE = '<div id="here"></div>';

test.each([
  ["below the title of the page", `<h1>Title</h1><p>Text</p>${HERE}`, "2"],
  ["in a section with a heading of its own", `<h1>Title</h1><section><h3>Part</h3>${HERE}</section>`, "4"],
  ["below a heading in a header", `<header><h1>Title</h1><p>By nobody</p></header><main>${HERE}</main>`, "2"],
  ["the nearest of several", `<h1>Title</h1><h2>First</h2><h3>Part</h3><h2>Second</h2>${HERE}`, "3"],
  ["after a section that has ended", `<h2>Part</h2><section><h4>Detail</h4></section>${HERE}`, "3"],
  ["after a box beside the story", `<h2>Part</h2><div><aside><h5>More</h5></aside></div>${HERE}`, "3"],
  [
    "after another widget's own heading",
    `<h2>Part</h2><other-widget><h3>Note</h3></other-widget>${HERE}`,
    "3",
  ],
  ["deeper than there are levels", `<h6>Small</h6>${HERE}`, "6"],
  ["below a heading by its role", `<p role="heading" aria-level="4">Part</p>${HERE}`, "5"],
  ["below a heading by its role without a level", `<p role="heading">Part</p>${HERE}`, "3"],
  ["below a level that is none", `<p role="heading" aria-level="deep">Part</p>${HERE}`, "3"],
  ["not below a heading that nobody gets", `<h2>Part</h2><h4 hidden>Draft</h4>${HERE}`, "3"],
  ["not below one that comes later", `<h2>Part</h2>${HERE}<h4>Later</h4>`, "3"],
  ["where there is none", `<p>Text</p>${HERE}`, "2"],
])("a heading fits %s", async (_, page, expected) => {
  const { shadowRoot } = await placedIn(page);
  expect(shadowRoot?.querySelector("[role=heading]")?.getAttribute("aria-level")).toBe(expected);
});

const LEVEL = "[role=heading]";

test("the heading above is found through the slot that shows a widget", async () => {
  const element = await placedIn(`<h1>Title</h1><div id="host">${HERE}</div>`);
  const host = document.querySelector("#host") as HTMLElement;
  host.attachShadow({ mode: "open" }).innerHTML = "<h3>Part</h3><slot></slot>";
  element.requestUpdate();
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector(LEVEL)?.getAttribute("aria-level")).toBe("4");
});

test.each(["open", "closed"] as const)("the heading above is found from a shadow root, %s", async (mode) => {
  const element = await placedIn(`<h2>Part</h2><div id="host"></div>${HERE}`);
  const host = document.querySelector("#host") as HTMLElement;
  host.attachShadow({ mode }).append(element);
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector(LEVEL)?.getAttribute("aria-level")).toBe("3");
});

test("a page asks for it once, on an element around its widgets", async () => {
  const element = await placedIn(`<main heading-level="auto"><h1>Title</h1>${HERE}</main>`);
  element.removeAttribute("heading-level");
  await element.updateComplete;
  const title = element.shadowRoot?.querySelector("[role=heading]");
  expect(title?.getAttribute("aria-level")).toBe("2");
});
