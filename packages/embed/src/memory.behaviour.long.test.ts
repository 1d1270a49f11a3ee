import "./generated/all.js";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, server } from "vitest/browser";
import { untilAll } from "@redlines/testing/page";
import { type AnyWidget, createWidget, EVERY_WIDGET, widgetCalled } from "./fixtures/every-widget.js";

const kept = new Set<unknown>();

afterEach(() => {
  kept.clear();
  document.body.replaceChildren();
});

/** What stays in memory. */
interface Left {
  /** Widgets. */
  widgets: number;
  nodes: number;
  listeners: number;
  /** Bytes of script's memory. */
  bytes: number;
}

/** As many as a long page could hold, or a page that lives for days could have held. */
const MANY = 1_000;

/** Shows widgets, takes them out again, and forgets all but weak references. */
async function shownAndRemoved(count: number, create: () => AnyWidget): Promise<WeakRef<AnyWidget>[]> {
  const widgets = Array.from({ length: count }, create);
  const section = document.createElement("section");
  section.hidden = true;
  section.append(...widgets);
  document.body.append(section);
  await untilAll(widgets, "ready");
  document.documentElement.lang = "fr";
  await new Promise((resolve) => requestAnimationFrame(resolve));
  document.documentElement.lang = "";
  section.remove();
  return widgets.map((widget) => new WeakRef(widget));
}

async function measured(): Promise<Omit<Left, "widgets">> {
  await cdp().send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp().send("Performance.getMetrics");
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), bytes: of("JSHeapUsedSize") };
}

/** What widgets leave behind, beyond what the first hundred had to bring in. */
async function leftBehind(create: () => AnyWidget): Promise<Left> {
  await cdp().send("Performance.enable");
  await shownAndRemoved(MANY / 10, create);
  const before = await measured();
  const references = await shownAndRemoved(MANY, create);
  const after = await measured();
  return {
    widgets: references.filter((reference) => reference.deref()).length,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    bytes: after.bytes - before.bytes - references.length * WEAK,
  };
}

/** What a weak reference itself may take. */
const WEAK = 64;

// A browser must be asked to collect garbage and to count what is left; of ours, Chromium alone can be.
describe.runIf(server.browser === "chromium").each(EVERY_WIDGET)(
  "a thousand of $tag",
  ({ tag, excerpts }) => {
    let next = 0;
    const create = (): AnyWidget => createWidget(tag, excerpts[next++ % excerpts.length]);

    test("leave nothing behind", async () => {
      const rounds = [await leftBehind(create), await leftBehind(create)];
      for (const left of rounds) {
        expect(left.widgets).toBe(0);
        expect(left.listeners).toBeLessThanOrEqual(0);
        // A node for each ten widgets would be a leak; the test's own page may have a few more than before.
        expect(left.nodes).toBeLessThan(MANY / 10);
      }
      // A leak is there in each round. What the browser compiles meanwhile is counted in one of them.
      expect(Math.min(...rounds.map(({ bytes }) => bytes)) / MANY).toBeLessThan(200);
    });
  },
);

describe.runIf(server.browser === "chromium")("a leak is found:", () => {
  const tag = "quote-block";
  const excerpt = widgetCalled(tag).richest;

  test("widgets in a set that grows", async () => {
    const left = await leftBehind(() => {
      const widget = createWidget(tag, excerpt);
      kept.add(widget);
      return widget;
    });
    expect(left.widgets).toBe(MANY);
    expect(left.nodes).toBeGreaterThan(MANY * 10);
    expect(left.bytes / MANY).toBeGreaterThan(200);
  });

  test("listeners on the document that hold their widgets", async () => {
    const off = new AbortController();
    const left = await leftBehind(() => {
      const widget = createWidget(tag, excerpt);
      document.addEventListener("redlines-ready", () => widget.localName, { signal: off.signal });
      return widget;
    });
    off.abort();
    expect(left.widgets).toBe(MANY);
    // Those of the page, and with each widget that they hold its own.
    expect(left.listeners).toBeGreaterThanOrEqual(MANY);
  });
});
