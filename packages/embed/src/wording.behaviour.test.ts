import "./generated/all.js";
import { dataset } from "@redlines/core";
import { COLLECTIONS, shownIds } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { shadowHtml, until, untilAll } from "@redlines/testing/page";
import { readOut } from "@redlines/testing/read-out";
import { spoken } from "@redlines/testing/spoken";
import {
  type AnyWidget,
  createWidget,
  EVERY_WIDGET,
  everyWording,
  type Tested,
} from "./fixtures/every-widget.js";
import { renderWidget } from "./server.js";

afterEach(() => document.body.replaceChildren());

const spokenBy = (element: Element): string => spoken(element.shadowRoot?.innerHTML ?? "");

/** The same with the page's own words, where they stand in its folds. */
const readFrom = (element: Element | null): string =>
  element?.shadowRoot ? readOut(element.shadowRoot) : "";

/** What differs between the words in a page and the fallback HTML, for each excerpt in each language. */
async function differences(widget: Tested, page: Document): Promise<unknown[]> {
  const wordings = everyWording(widget).map(({ excerpt, language }) => ({
    expected: spoken(widget.words(excerpt, { language })),
    element: createWidget(widget.tag, excerpt, { language, page }),
  }));
  const elements = wordings.map(({ element }) => element);
  // Hundreds of widgets need no layout to be read.
  const unseen = page.createElement("div");
  unseen.hidden = true;
  unseen.append(...elements);
  page.body.append(unseen);
  await untilAll(elements, "ready");
  return wordings
    .map(({ element, expected }) => ({ found: spokenBy(element), expected }))
    .filter(({ found, expected }) => found !== expected);
}

/** Vitest's server makes each `import()` a call of this, which a page of our own lacks. */
const RUNNER =
  "<script>globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }</script>";

/** A page of its own, in which the one file of a widget has run. */
async function pageWithBundle(tag: string): Promise<Document> {
  const frame = document.createElement("iframe");
  const bundle = new URL(`../node_modules/@redlines/${tag}/dist/bundle.js`, import.meta.url).pathname;
  const script = `<script type="module" src="${bundle}"></script>`;
  frame.srcdoc = `<!doctype html><html><head>${RUNNER}${script}</head><body></body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  await frame.contentWindow?.customElements.whenDefined(tag);
  if (!frame.contentDocument) throw new Error("The frame has no page");
  return frame.contentDocument;
}

describe.each(EVERY_WIDGET)("$tag", (widget) => {
  test("says in a page what it says in fallback HTML: every record, every language", async () => {
    const records = Object.keys(dataset[COLLECTIONS[widget.kind]]);
    expect(records.length).toBeGreaterThan(0);
    expect(new Set(widget.excerpts.flatMap(shownIds))).toEqual(new Set(records));
    expect(await differences(widget, document)).toEqual([]);
  });

  test("says the same from its bundle, whose templates the build has shortened", async () => {
    const page = await pageWithBundle(widget.tag);
    expect(page.defaultView?.customElements.get(widget.tag)).not.toBe(customElements.get(widget.tag));
    expect(await differences(widget, page)).toEqual([]);
  });

  test("what a server wrote stays until its data is there, then gives way to the same words", async () => {
    const holder = document.createElement("div");
    holder.setHTMLUnsafe(renderWidget(widget.richest, { language: "en", inline: true }));
    const element = holder.querySelector<AnyWidget>(widget.tag);
    const child = element?.querySelector("script");
    if (!element?.shadowRoot || !child) throw new Error("The server wrote no shadow root or no data");
    child.type = "text/plain";
    const written = [...element.shadowRoot.children];
    const before = readFrom(element);

    document.body.append(holder);
    await element.updateComplete;
    expect([...element.shadowRoot.children]).toEqual(written);
    expect(element.matches(":state(loading)")).toBe(true);

    element.excerpt = JSON.parse(child.text) as AnyWidget["excerpt"];
    await until(element, "ready");
    expect(written.some((node) => node.isConnected)).toBe(false);
    expect(element.shadowRoot.querySelectorAll(".root")).toHaveLength(1);
    expect(element.shadowRoot.querySelector("style")).toBeNull();
    expect(readFrom(element)).toBe(before);
  });

  test("what a server wrote wakes by itself from its JSON child", async () => {
    const holder = document.createElement("div");
    holder.setHTMLUnsafe(renderWidget(widget.richest, { language: "fr", inline: true }));
    const before = readFrom(holder.querySelector(widget.tag));
    document.body.append(holder);
    const element = holder.querySelector<AnyWidget>(widget.tag);
    if (!element) throw new Error("The server wrote no widget");
    await until(element, "ready");
    expect(readFrom(element)).toBe(before);
    expect(element.shadowRoot?.querySelectorAll(".root")).toHaveLength(1);
  });

  test("what a server wrote stays when the data is broken", async () => {
    const holder = document.createElement("div");
    holder.setHTMLUnsafe(renderWidget(widget.richest, { inline: true }).replace('{"kind"', '{"kin'));
    const element = holder.querySelector(widget.tag);
    if (!element) throw new Error("The server wrote no widget");
    const before = shadowHtml(element);
    document.body.append(holder);
    await until(element, "error");
    expect(shadowHtml(element)).toBe(before);
    expect(spoken(before)).not.toBe("");
  });
});
