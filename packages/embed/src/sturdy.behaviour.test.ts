import "./generated/all.js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { shadowHtml, stateOf, untilAll } from "@redlines/testing/page";
import { readOut } from "@redlines/testing/read-out";
import { type AnyWidget, createWidget, EVERY_WIDGET, type Tested } from "./fixtures/every-widget.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** All orders of some things. */
function ordersOf<T>(things: readonly T[]): T[][] {
  return things.length < 2
    ? [[...things]]
    : things.flatMap((first, index) => ordersOf(things.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

let tags = 0;

/** The class of a widget once more, for a tag of its own that is not registered yet. */
function again(tag: string): { tag: string; define: () => void } {
  const Widget = customElements.get(tag);
  if (!Widget) throw new Error(`No ${tag}`);
  const own = `${tag}-${++tags}`;
  const Again = class extends Widget {};
  return { tag: own, define: () => customElements.define(own, Again) };
}

/** What a page does to a widget, in some order. */
const STEPS: Readonly<Record<string, (element: AnyWidget, widget: Tested, define: () => void) => void>> = {
  define: (_element, _widget, define) => define(),
  connect: (element) => document.body.append(element),
  "set the property": (element, { richest }) => Object.assign(element, { excerpt: richest }),
  "set the language": (element) => element.setAttribute("lang", "he"),
  "set the level, as a property": (element) => Object.assign(element, { headingLevel: "4" }),
};

const said = (element: Element): string => (element.shadowRoot ? readOut(element.shadowRoot) : "");
const drawn = (element: Element): string | undefined =>
  element.shadowRoot?.innerHTML.replaceAll(/lit\$\d+\$/g, "");

/** Of each kind of value there is, and records that are none. */
const GARBAGE: readonly unknown[] = [
  [1, 10n, "quote", true, Symbol("x"), () => 1],
  [[], {}, [[]], new Proxy({}, {}), Object.create(null)],
  [new Date(0), new Map(), /x/, new Error("x"), Promise.resolve(), new WeakMap(), new Uint8Array(9)],
  [globalThis, document, document.createElement("p")],
  [{ kind: "quote" }, { kind: "actor", about: null }, { kind: "redline", about: { modelVersion: "1" } }],
].flat();

describe.each(EVERY_WIDGET)("$tag", (widget) => {
  test("comes out the same in whatever order it is defined, connected and fed", async () => {
    const orders = ordersOf(Object.keys(STEPS));
    expect(orders).toHaveLength(120);
    const elements = orders.map((order) => {
      const { tag, define } = again(widget.tag);
      const element = document.createElement(tag) as AnyWidget;
      for (const step of order) STEPS[step]?.(element, widget, define);
      return element;
    });
    await untilAll(elements, "ready");
    expect(new Set(elements.map(drawn)).size).toBe(1);
    expect(elements[0]?.shadowRoot?.querySelector("[part=language]")).toMatchObject({
      lang: "he",
      dir: "rtl",
    });
  });

  test("is the same after it was out of the page, and in another document", async () => {
    const element = createWidget(widget.tag, widget.richest);
    document.body.append(element);
    await untilAll([element], "ready");
    const before = said(element);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(said(element)).toBe(before);
    const frame = document.createElement("iframe");
    // Firefox puts another empty document in place of the first one.
    const isLoaded = new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
    });
    document.body.append(frame);
    await isLoaded;
    frame.contentDocument?.body.append(element);
    await element.updateComplete;
    expect([said(element), getComputedStyle(element).display]).toEqual([before, "block"]);
  });

  test("takes any garbage without a throw, and keeps its fallback HTML", async () => {
    const elements = GARBAGE.map((value) => createWidget(widget.tag, value));
    document.body.append(...elements);
    await untilAll(elements, "error");
    expect(
      elements.filter((element) => stateOf(element) !== "error" || shadowHtml(element) !== "<slot></slot>"),
    ).toEqual([]);
  });

  test("a second copy on the page is silent, a second version warns once, and the first stays", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const first = customElements.get(widget.tag) as CustomElementConstructor & { version: string };
    const bundle = await (
      await fetch(new URL(`../node_modules/@redlines/${widget.tag}/dist/bundle.js`, import.meta.url))
    ).text();
    const [version = ""] = /(?<=static version ?= ?)"[^"]+"/.exec(bundle) ?? [];
    const run = (text: string): Promise<unknown> =>
      import(/* @vite-ignore */ URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    await run(bundle.replaceAll(version, JSON.stringify(first.version)));
    expect(warn.mock.calls.flat().filter((text) => String(text).includes(widget.tag))).toEqual([]);
    await run(bundle.replaceAll(version, '"99.0.0"'));
    expect(warn.mock.calls.flat().filter((text) => String(text).includes(widget.tag))).toEqual([
      `<${widget.tag}> ${first.version} is here already; 99.0.0 is not used`,
    ]);
    expect(customElements.get(widget.tag)).toBe(first);
  });
});
