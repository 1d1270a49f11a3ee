import { afterEach, expect, test } from "vitest";
import { sharedStyles } from "./shared.styles.js";

/** Backgrounds of pages, from white to black by way of the ones that news sites have. */
const PAPERS = ["#fff", "#fffdf8", "#fdf1e3", "#e8e8e8", "#bbb", "#999", "#666", "#333", "#15161a", "#000"];

/** Greys, and the inks that are all but one. */
const INKS = Array.from({ length: 256 }, (_, value) => `rgb(${value} ${value} ${value})`);

/** What a page owes its readers, and what secondary text must then have (WCAG 2.2, 1.4.6 and 1.4.3). */
const [ENHANCED, MINIMUM] = [7, 4.5];

afterEach(() => document.body.replaceChildren());

type Rgb = readonly [number, number, number];

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** A colour as it is painted, over a background. */
function painted(colour: string, paper: string): Rgb {
  if (!canvas) throw new Error("No canvas");
  for (const fill of [paper, colour]) {
    canvas.fillStyle = fill;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colour: string, paper: string): number {
  const [light = 0, dark = 0] = [painted(colour, paper), painted(paper, paper)]
    .map(luminance)
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The elements of a widget's shadow root that say something secondary, one within the other. */
function secondary(): HTMLElement[] {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sharedStyles.cssText);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML =
    '<div class="root"><p class="muted">a <span class="muted">b</span></p>' +
    "<details open><summary>c <span class=muted>d</span></summary></details></div>";
  document.body.append(host);
  return [...root.querySelectorAll<HTMLElement>(".muted")];
}

test.each(PAPERS)("on %s secondary text is readable wherever the page's own is plain to read", (paper) => {
  const elements = secondary();
  const root = elements[0]?.getRootNode();
  const host = (root instanceof ShadowRoot ? root.host : document.body) as HTMLElement;
  const faults = INKS.filter((ink) => contrast(ink, paper) >= ENHANCED).flatMap((ink) => {
    host.style.color = ink;
    return elements
      .map((element) => contrast(getComputedStyle(element).color, paper))
      .filter((found) => found < MINIMUM)
      .map((found) => `${ink}: ${found.toFixed(2)}`);
  });
  expect(elements).toHaveLength(3);
  expect(faults).toEqual([]);
});
