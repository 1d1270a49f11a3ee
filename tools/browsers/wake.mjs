import { WIDGET_TAGS } from "./generated/widget-tags.mjs";

/** Every widget that a page may hold, as a selector. */
export const WIDGETS = WIDGET_TAGS.join(", ");

/**
 * Touches the widgets of a page that have a way to their data, as a reader does, until each shows it: a
 * static widget sleeps until a reader comes near. What is touched before the script listens is touched again.
 * @param {import("playwright").Page | import("playwright").Frame} page
 * @param {{ widgets?: string, state?: "ready" | "error", count?: number }} [wanted] which widgets, how they
 * end, and how many of them: all there are, and at least one, where nothing is said
 * @returns {Promise<void>}
 */
export async function wakeWidgets(page, { widgets = WIDGETS, state = "ready", count } = {}) {
  await page.waitForFunction(touchAndCount, /** @type {const} */ ([widgets, `:state(${state})`, count]));
}

/**
 * Runs in the page, again and again.
 * @param {readonly [widgets: string, end: string, count: number | undefined]} wanted
 */
function touchAndCount([selector, end, count]) {
  /** @param {Element & { excerpt?: unknown }} widget */
  const isFed = (widget) =>
    Boolean(widget.excerpt) || widget.matches('[src], :has(> [type="application/json"])');
  const widgets = [...document.querySelectorAll(selector)].filter(isFed);
  const late = widgets.filter((widget) => !widget.matches(end));
  for (const widget of late)
    widget.dispatchEvent(new Event("pointerdown", { bubbles: true, composed: true }));
  return count === undefined
    ? widgets.length > 0 && late.length === 0
    : widgets.length - late.length === count;
}

/**
 * Resolves when the page has drawn what it now holds, and whatever watches its layout has been told.
 * @param {import("playwright").Page | import("playwright").Frame} page
 * @returns {Promise<void>}
 */
export async function drawn(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

/**
 * The words that a page's first such widget shows of its own, with runs of white space as one. Style sheets
 * stand in a shadow root too, and are no words.
 * @param {import("playwright").Page} page
 * @param {string} widget a selector
 * @returns {Promise<string>}
 */
export function shadowWords(page, widget) {
  return page.locator(widget).first().evaluate(wordsOf);
}

/**
 * Runs in the page.
 * @param {Element} widget
 */
function wordsOf({ shadowRoot }) {
  if (!shadowRoot) return "";
  const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  let words = "";
  while (texts.nextNode())
    if (texts.currentNode.parentNode?.nodeName !== "STYLE") words += texts.currentNode.textContent;
  return words.replaceAll(/\s+/g, " ").trim();
}

/**
 * In milliseconds after the first paint: a reader who has had the fallback HTML for so long is reading it.
 */
const READING = 1500;

/**
 * Resolves when a reader has long been reading a page: not after a time by the clock of the test, which may
 * pass before a busy browser has painted anything, but by the clock of the page.
 * @param {import("playwright").Page} page
 * @returns {Promise<unknown>}
 */
function read(page) {
  return page.waitForFunction((reading) => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return paint && performance.now() - paint.startTime > reading;
  }, READING);
}

/**
 * Holds what a page asks for until a reader has long been reading it.
 * @param {import("playwright").Page} page
 * @param {string} address a pattern, as `page.route` takes it
 * @param {() => Promise<unknown>} [look] what a test does while all is still held
 * @returns {Promise<void>}
 */
export function holdUntilRead(page, address, look = () => Promise.resolve()) {
  /** @type {Promise<unknown> | undefined} */
  let looked;
  return holdUntil(page, address, () => (looked ??= read(page).then(look)));
}

/**
 * Holds what a page asks for until it has drawn what it has.
 * @param {import("playwright").Page} page
 * @param {string} address a pattern, as `page.route` takes it
 * @returns {Promise<void>}
 */
export function holdUntilDrawn(page, address) {
  return holdUntil(page, address, async () => {
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await drawn(page);
  });
}

/**
 * @param {import("playwright").Page} page
 * @param {string} address
 * @param {() => Promise<unknown>} sign resolves when the page may have what it asked for
 */
async function holdUntil(page, address, sign) {
  await page.route(address, async (route) => {
    try {
      await sign();
      await route.continue();
    } catch (error) {
      // A test may end, and close its page, while something is held.
      if (!page.isClosed()) throw error;
    }
  });
}
