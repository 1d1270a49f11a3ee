import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { eventually, until } from "@redlines/testing/page";
import type { State } from "@redlines/testing/state";
import "./define.js";
import { invented, states } from "./fixtures/states.js";
import type { QuoteBlock } from "./quote-block.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function block({ excerpt, attributes = {} }: State<"quote">): Promise<QuoteBlock> {
  const element = document.createElement("quote-block");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.excerpt = excerpt;
  document.body.append(element);
  await until(element, "ready");
  return element;
}

function inside(element: QuoteBlock, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

const said = (element: QuoteBlock): string => inside(element, "[aria-live]").textContent;
const COPIED = "Copied with its source";
const REFUSED = "Not allowed here: copy the selected words";

/** Opens the fold, presses the button in it, and waits until it says what came of it. */
async function press(element: QuoteBlock, outcome: string): Promise<void> {
  inside(element, "details").toggleAttribute("open", true);
  inside(element, "[part=copy]").click();
  await eventually(() => expect(said(element)).toBe(outcome));
}

/** Stands in for the clipboard: a test cannot be given permission in every browser. */
function clipboard({ refuses = false }: { refuses?: boolean } = {}): Record<string, string> {
  const held: Record<string, string> = {};
  const write = async (items: ClipboardItem[]): Promise<void> => {
    if (refuses) throw new DOMException("Write permission denied.", "NotAllowedError");
    for (const item of items)
      for (const type of item.types) held[type] = await (await item.getType(type)).text();
  };
  const writeText = async (text: string): Promise<void> => void (held["text/plain"] = text);
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue({ write, writeText } as unknown as Clipboard);
  return held;
}

const STATEMENT =
  "“We shall not let [Ostrell] build a harbour at Kell Point […] in any other year.” — " +
  "Ilse Varga, Prime Minister, " +
  "On the radio, a few hours later, quoted in English in Invented article, March 2031 " +
  "(The source does not say whether this is a translation; stated: Invented article, citing Ilse Varga; " +
  "To Ostrell; Source: Invented article, March 2031, paragraph 2, " +
  "https://www.example.org/invented/harbour-article · Data: version 0.1.0, as of March 2031)";

test("the words are copied as text with who said them, on what occasion, when, and the source", async () => {
  const held = clipboard();
  const element = await block(states.Statement);
  await press(element, COPIED);
  expect(held["text/plain"]).toBe(STATEMENT);
});

test("and as HTML, with their language, without anything of ours", async () => {
  const held = clipboard();
  await press(await block(states.SideBySide), COPIED);
  const html = held["text/html"] ?? "";
  expect(html).toContain('<blockquote lang="fa" dir="rtl"><p>«');
  expect(html).toContain(
    '<blockquote lang="en" dir="ltr"><p>“No harbour <span lang="en">[…]</span> will be built',
  );
  expect(html).toContain("<p>In Persian · Original · Invented transcript</p>");
  expect(html).not.toMatch(/<!--|<button|<details|<summary|role=|aria-|class=|part=|id=/);
});

test("words that look like attributes are words", async () => {
  const held = clipboard();
  await press(
    await block({
      ...states.Statement,
      excerpt: invented({ text: 'We say class="x" and <b id="y">.' }),
    }),
    COPIED,
  );
  expect(held["text/html"]).toContain('“We say class="x" and &lt;b id="y"&gt;.”');
});

test("what qualifies the words is copied with them", async () => {
  const held = clipboard();
  await press(await block(states.Contested), COPIED);
  expect(held["text/plain"]).toContain(
    "” — Ilse Varga, Prime Minister · disputed “is said to have said” · " +
      "according to Ostrell Gazette, citing an official, ",
  );
  expect(held["text/plain"]).toContain(
    "disputed (“is said to have said”): Ostrell Gazette, citing an official; ",
  );
});

test("a host that shows one language alone has that one copied", async () => {
  const held = clipboard();
  await press(await block(states.OneVersion), COPIED);
  expect(held["text/plain"]).toMatch(/^«[^“]*» — .*, quoted in Persian in /);
});

test("a library's own Array.from, which maps nothing, changes no word of a copy", async () => {
  const from = Array.from.bind(Array) as (all: unknown, ...rest: unknown[]) => unknown[];
  const ofALibrary = (all: unknown, ...rest: unknown[]): unknown[] =>
    all instanceof NodeList ? [...all] : from(all, ...rest);
  onTestFinished(() => void Object.assign(Array, { from }));
  Object.assign(Array, { from: ofALibrary });
  const held = clipboard();
  await press(await block(states.Statement), COPIED);
  expect(held["text/plain"]).toBe(STATEMENT);
});

test("without ClipboardItem the text alone is copied", async () => {
  vi.stubGlobal("ClipboardItem", undefined);
  const held = clipboard();
  await press(await block(states.Statement), COPIED);
  expect(Object.keys(held)).toEqual(["text/plain"]);
});

test.each([
  ["the browser refuses", () => void clipboard({ refuses: true })],
  [
    "the page is not secure, and has no clipboard",
    () => void vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard),
  ],
])("where %s, that is said, and the words are selected so that they can be copied", async (_why, refuse) => {
  refuse();
  const element = await block(states.Statement);
  await press(element, REFUSED);
  const pasted = await copiedByKeys();
  expect(pasted).toContain("We shall not let [Ostrell] build a harbour at Kell Point […] in any other year.");
  expect(pasted).toContain("Source: Invented article");
  expect(pasted).not.toMatch(/Copy|About this quotation/);
});

/** What Ctrl+C takes along, as it arrives elsewhere. */
async function copiedByKeys(): Promise<string> {
  await userEvent.keyboard("{Control>}c{/Control}");
  const field = document.createElement("textarea");
  document.body.append(field);
  await userEvent.click(page.elementLocator(field));
  await userEvent.keyboard("{Control>}v{/Control}");
  return field.value;
}

test("what was said of a copy goes with another record, and is said anew for a second copy", async () => {
  clipboard();
  const element = await block(states.Statement);
  await press(element, COPIED);
  const heard: string[] = [];
  new MutationObserver(() => heard.push(said(element))).observe(inside(element, "[aria-live]"), {
    subtree: true,
    characterData: true,
  });
  await press(element, COPIED);
  await eventually(() => expect(heard).toContain(COPIED));
  element.excerpt = states.Inserted.excerpt;
  await element.updateComplete;
  expect(said(element)).toBe("");
});

test("copying what a reader selects is left to the browser", async () => {
  const element = await block(states.Statement);
  getSelection()?.selectAllChildren(inside(element, "blockquote"));
  expect((await copiedByKeys()).trim()).toBe(
    "“We shall not let [Ostrell] build a harbour at Kell Point […] in any other year.”",
  );
});
