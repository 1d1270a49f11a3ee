import { dataset } from "@redlines/core";
import { excerpt as cut, type Excerpt } from "@redlines/model";
import type { Browser, Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { launch } from "@redlines/browsers/playwright.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EVERY_WIDGET } from "./fixtures/every-widget.js";
import { built } from "./fixtures/release.js";
import { imageAlt } from "./images/alt.js";
import { drawnImages, type Images } from "./images/images.js";
import { imagesPages } from "./images/images-page.js";
import { IMAGE_FORMATS, IMAGE_SIZES, IMAGE_THEMES, imagePath, type ImageKey } from "./images/sizes.js";

/** Of each kind the one that says most. */
const RICHEST: readonly Excerpt[] = EVERY_WIDGET.map(({ richest }) => richest);
const BASE = "https://news.example/redlines/";

/** How far a square of 16 pixels may be from that on the page, of 255: letters are set finer in an image. */
const MOST_APART = 32;

const SCRIPT = /<script type="module">.*<\/script>/s;

/** The same page, with the widgets as they stand in it. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll(".image *")) {
      const folds = [...(shadowRoot?.querySelectorAll("details") ?? [])];
      for (const fold of folds) if (!fold.closest("li")) fold.remove();
      for (const rest of shadowRoot?.querySelectorAll("li details > :not(summary)") ?? []) rest.remove();
      const style = document.createElement("style");
      style.textContent = "summary::after { display: none }";
      shadowRoot?.append(style);
    }
  });
}

/** In which square of 16 pixels two pictures are farthest apart, and how far in that. */
function farthest(page: Page, pictures: readonly [string, string]): Promise<{ at: string; apart: number }> {
  return page.evaluate(async ([one, other]) => {
    const SIDE = 16;
    const read = async (png: string): Promise<ImageData> => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const brush = new OffscreenCanvas(image.width, image.height).getContext("2d");
      brush?.drawImage(image, 0, 0);
      return brush?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
    };
    const [a, b] = [await read(one), await read(other)];
    const height = Math.min(a.height, b.height);
    const sums = new Map<string, number>();
    for (let at = 0; at < height * a.width * 4; at += 1) {
      if (at % 4 === 3) continue;
      const [x, y] = [Math.floor((at / 4) % a.width), Math.floor(at / 4 / a.width)];
      const square = `${Math.floor(x / SIDE)} ${Math.floor(y / SIDE)} ${at % 4}`;
      sums.set(square, (sums.get(square) ?? 0) + (a.data[at] ?? 0) - (b.data[at] ?? 0));
    }
    const [at, sum] = [...sums].reduce((most, next) => (Math.abs(next[1]) > Math.abs(most[1]) ? next : most));
    return { at, apart: Math.round(Math.abs(sum) / SIDE / SIDE) };
  }, pictures);
}

/** The width and the height that a PNG says it has (PNG specification, 11.2.2). */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(0)).toBe(0x89_50_4e_47);
  return [view.getUint32(16), view.getUint32(20)];
}

describeInBrowsers("images in %s", (name) => {
  let browser: Browser;
  let page: Page;
  let images: Images;

  const draw = async (excerpts: readonly Excerpt[], language: "en" | "fa" = "en"): Promise<Images> => {
    const options = { dataset, languages: [language], baseUrl: BASE, script: built("draw.js"), excerpts };
    const left: string[] = [];
    for (const html of imagesPages(options)) {
      await page.setContent(html);
      await page.locator("#drawn, #failed").waitFor({ state: "attached" });
      left.push(await page.content());
    }
    return drawnImages(left);
  };
  const keyOf = ({ kind, record }: Excerpt, rest: Omit<ImageKey, "kind" | "id" | "language">): string =>
    imagePath({ kind, id: record.id, language: "en", ...rest });
  /** Words that a widget has for those alone who hear it: in a box of one pixel. */
  const heard = async (excerpt: Excerpt): Promise<string> => {
    const options = { dataset, languages: ["en"] as const, baseUrl: BASE, script: "", excerpts: [excerpt] };
    await page.setContent((imagesPages(options)[0] ?? "").replace(SCRIPT, ""));
    return page.evaluate(() => {
      const all = [...(document.querySelector(".image > *")?.shadowRoot?.querySelectorAll("*") ?? [])];
      const unseen = all.filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return getComputedStyle(one).overflowX === "hidden" && (width <= 1 || height <= 1);
      });
      return unseen.map(({ textContent }) => textContent).join(" ");
    });
  };
  const png = (excerpt: Excerpt, theme: "light" | "dark", width: 640 | 1200 = 640): Uint8Array =>
    images.files.get(keyOf(excerpt, { theme, width, format: "png" })) as Uint8Array;

  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    images = await draw(RICHEST);
  });
  afterAll(() => browser?.close());

  test("are there of each widget in every size, theme and format, each as large as it is said to be", () => {
    expect(images.files.size).toBe(
      RICHEST.length * IMAGE_SIZES.length * IMAGE_THEMES.length * IMAGE_FORMATS.length,
    );
    for (const excerpt of RICHEST)
      for (const theme of IMAGE_THEMES)
        for (const { width, height } of IMAGE_SIZES) {
          const told = images.heights.get(keyOf(excerpt, { theme, width, format: "png" })) ?? 0;
          expect(sizeOf(png(excerpt, theme, width))).toEqual([width, told]);
          expect(told).toBe(height ?? told);
          expect(told).toBeGreaterThan(100);
          const svg = String(images.files.get(keyOf(excerpt, { theme, width, format: "svg" })));
          expect(svg).toContain(`width="${width}" height="${told}" viewBox="0 0 ${width} ${told}"`);
        }
  });

  test("are what the page shows, light and dark, to the width of a line", async () => {
    const options = { dataset, languages: ["en"] as const, baseUrl: BASE, script: "", excerpts: RICHEST };
    const [html = ""] = imagesPages(options);
    await page.setContent(html.replace(SCRIPT, ""));
    await unfold(page);
    const shown = await page.locator(".image").all();
    for (const theme of IMAGE_THEMES) {
      await page.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), theme);
      for (const [index, excerpt] of RICHEST.entries()) {
        const seen = await shown[index]?.screenshot();
        const drawn = Buffer.from(png(excerpt, theme)).toString("base64");
        const { at, apart } = await farthest(page, [drawn, seen?.toString("base64") ?? ""]);
        const where = `${excerpt.kind}/${excerpt.record.id} ${theme} at ${at}`;
        expect(apart, where).toBeLessThanOrEqual(MOST_APART);
      }
    }
  });

  test("hold words as words, and nothing that is elsewhere or runs", async () => {
    for (const excerpt of RICHEST) {
      const svg = String(images.files.get(keyOf(excerpt, { theme: "light", width: 640, format: "svg" })));
      expect(svg).not.toMatch(/<(foreignObject|script|image|style|use|a)\b/i);
      expect(svg).not.toMatch(/\son\w+=|href=|@import|url\((?!#)/i);
      const read = await page.evaluate((text) => {
        const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
        const all = [...documentElement.querySelectorAll("text")].map(({ textContent }) => textContent);
        return { root: documentElement.localName, words: all.join(" "), title: documentElement.textContent };
      }, svg);
      expect(read.root).toBe("svg");
      expect(read.title).toContain(imageAlt(excerpt, "en"));
      const letters = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      // A narrow column may break within a word.
      const told = letters(read.words + (await heard(excerpt))).join("");
      expect(letters(imageAlt(excerpt, "en")).filter((word) => !told.includes(word))).toEqual([]);
      const { id, version } = excerpt.about;
      expect(read.words).toContain(`${id}@${version} · news.example/redlines/frame/`);
    }
  });

  test("are the same each time, and whole in a language that is read from the right", async () => {
    const [excerpt] = [cut(dataset, "redline", "iranian-presence-in-syria")];
    const again = await draw([excerpt]);
    for (const [path, content] of again.files) expect(content).toEqual(images.files.get(path));
    const persian = await draw([excerpt], "fa");
    const path = "image/redline/iranian-presence-in-syria/fa.light.640.svg";
    expect(String(persian.files.get(path))).toMatch(/direction="rtl"[^>]*>[^<]*[\u0600-\u06ff]/);
  });

  test("are not drawn where a style sheet asks for what they cannot show: that is told", async () => {
    const options = { dataset, languages: ["en"] as const, baseUrl: BASE, script: built("draw.js") };
    const [html = ""] = imagesPages({ ...options, excerpts: [cut(dataset, "actor", "iran")] });
    await page.setContent(html.replace("</style>", ".image{clip-path:circle(40%)}</style>"));
    await page.locator("#failed").waitFor({ state: "attached" });
    const left = await page.content();
    expect(() => drawnImages([left])).toThrow(/^actor\/iran\/en: No image is drawn of the clip-path circle/);
  });
});
