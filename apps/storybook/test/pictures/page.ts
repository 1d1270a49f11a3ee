import { type RenderOptions, renderWidget } from "@redlines/embed/server";
import { drawn, wakeWidgets } from "@redlines/browsers/wake.mjs";
import type { Page } from "playwright";
import { type Picture, pictured } from "./list.js";

/** Packages with a font each, and the files of them that the widgets' words need. */
export const FONTS = {
  "noto-sans": ["400", "400-italic", "600", "700"],
  "noto-sans-arabic": ["400", "600", "700"],
  "noto-sans-hebrew": ["400", "600", "700"],
  "noto-sans-math": [],
} as const;

/**
 * How high the window is, in CSS pixels, whatever the picture. In one that shows but the first line of a page
 * (of less than 100), Chromium draws once in a second.
 */
const WINDOW = 600;

const FAMILIES = `"Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", Symbols`;

/**
 * Fonts alone do not make letters the same on each machine: how they are fitted to pixels is a setting of the
 * system. `geometricPrecision` has Chromium fit nothing.
 */
const STYLE = `@font-face {
  font-family: Symbols;
  src: url("/fonts/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2");
}
body {
  display: flow-root; margin: 0; padding: 16px; background: Canvas; color: CanvasText;
  font: 16px/1.5 ${FAMILIES}; --redlines-label-font: ${FAMILIES};
  text-rendering: geometricPrecision; -webkit-font-smoothing: antialiased;
}
*, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent }`;

const sheets = Object.entries(FONTS).flatMap(([font, files]) =>
  files.map((file) => `<link rel="stylesheet" href="/fonts/${font}/${file}.css">`),
);

/** A page with nothing but the widget, as a host would have it. */
async function htmlOf(picture: Picture): Promise<string> {
  const { language, theme } = picture;
  const excerpt = await pictured(picture);
  const options: RenderOptions = { as: "script", inline: true, language, headingLevel: 2 };
  const direction = ["ar", "he", "fa"].includes(language) ? "rtl" : "ltr";
  return `<!doctype html><html lang="${language}" dir="${direction}" style="color-scheme: ${theme}">
<meta charset="utf-8"><title>${picture.name}</title><link rel="icon" href="data:,">${sheets.join("")}
<style>${STYLE}</style><body>${renderWidget(excerpt, options)}
<script type="module" src="/embed/embed.js"></script>`;
}

/**
 * Shows a picture's widget: awake, unfolded where that is asked for, with its fonts.
 * @param url the server that has `/fonts/` and `/embed/`
 * @param style what a test adds to see that it is noticed
 */
export async function show(page: Page, url: string, picture: Picture, style = ""): Promise<void> {
  const address = `${url}/pictures/${picture.name}`;
  const body = `${await htmlOf(picture)}<style>${style}</style>`;
  await page.setViewportSize({ width: picture.width + 32, height: WINDOW });
  await open(page, address, body);
  await wakeWidgets(page);
  await page.evaluate(hideVersions);
  if (picture.isOpen) await page.evaluate(unfold);
  await page.waitForFunction(hasFonts);
  await drawn(page);
}

/** A picture of all that a page holds, and no more, as PNG. */
export async function shot(page: Page): Promise<Buffer> {
  const { width, height } = await page.evaluate(sizeOfBody);
  const clip = { x: 0, y: 0, width, height };
  return page.screenshot({ fullPage: true, clip, animations: "disabled", caret: "hide" });
}

/** Runs in the page: in whole pixels, as the browser rounds what can be scrolled to. */
function sizeOfBody(): { width: number; height: number } {
  const { width, height } = document.body.getBoundingClientRect();
  return { width, height: Math.round(height) };
}

/** The letters and signs that stand in a page, what style sheets write among them. */
export function letters(page: Page): Promise<string> {
  return page.evaluate(lettersHere);
}

/** Runs in the page. Words for screen readers alone are drawn nowhere. */
function lettersHere(): string {
  const elements = [...document.querySelectorAll(":defined")].flatMap((element) => [
    element,
    ...(element.shadowRoot?.querySelectorAll("*:not(style)") ?? []),
  ]);
  const written = (element: Element): string =>
    ["::before", "::after"].map((part) => getComputedStyle(element, part).content).join("");
  const words = elements.map((element) => (element.shadowRoot ?? element).textContent + written(element));
  return [...new Set(words.join(""))].join("");
}

/**
 * Which letters a page with the same fonts draws in a font of the machine: those, pictures on another machine
 * would not have.
 * @param families the fonts to draw with, as in CSS
 */
export async function foreignLetters(
  page: Page,
  url: string,
  all: Iterable<string>,
  families = FAMILIES,
): Promise<string[]> {
  const drawable = [...all].filter((letter) => /[^\s\p{C}]/u.test(letter));
  const signs = drawable.map((letter, index) => `<p id="l${index}">&#${letter.codePointAt(0)};</p>`);
  const style = `<style>${STYLE} p { font-family: ${families} }</style>`;
  const body = `<!doctype html>${sheets.join("")}${style}<body>${signs.join("")}`;
  await open(page, `${url}/pictures/letters`, body);
  await page.waitForFunction(hasFonts);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const found: string[] = [];
  for (const [index, letter] of drawable.entries()) {
    const selector = `#l${index}`;
    const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
    if (fonts.some(({ isCustomFont }) => !isCustomFont)) found.push(letter);
  }
  return found;
}

async function open(page: Page, address: string, body: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(address);
}

/** Runs in the page: each release of the article's data has another version, which is no look. */
function hideVersions(): void {
  const roots = [...document.querySelectorAll(":defined")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const all = roots.flatMap((root) => [...root.querySelectorAll("data[value*='@']")]);
  for (const text of all.flatMap(({ childNodes }) => [...childNodes]))
    if (text instanceof Text) text.data = text.data.replace(/\d[\w.-]*/, "N.N.N");
}

/** Runs in the page: opens all that is folded, in the widget too. */
function unfold(): void {
  for (const { shadowRoot } of document.querySelectorAll(":defined"))
    for (const fold of shadowRoot?.querySelectorAll("details") ?? []) fold.open = true;
}

/** Runs in the page: whether every font that its words ask for is there, or was asked for in vain. */
function hasFonts(): boolean {
  return document.fonts.status === "loaded";
}
