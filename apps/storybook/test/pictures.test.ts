import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeInOneBrowser, ONE_BROWSER } from "@redlines/browsers/suites";
import { browserHere, launch } from "@redlines/browsers/playwright.mjs";
import type { Running } from "@redlines/serve/serve.mjs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLike } from "./pictures/bound.js";
import { asKept, compare } from "./pictures/compare.js";
import { type Picture, PICTURES } from "./pictures/list.js";
import { FONTS, foreignLetters, letters, shot, show } from "./pictures/page.js";
import { TAGS } from "../src/snippet/embed-code.js";
import { serveScript } from "./site.js";

const KEPT = fileURLToPath(new URL("pictures/kept", import.meta.url));
const RECORD = join(KEPT, "taken-by.json");
const REPORTS = fileURLToPath(new URL("../reports/pictures", import.meta.url));

/** What the pictures of one widget may take in the repository, in bytes, if all were alike. */
const ROOM = 150_000;

/** The one system whose pictures are kept: others draw letters by their own lights. */
const isTheirSystem = process.platform === "linux";

/**
 * What Vitest does with what it compares: writes it anew (by `-u`), writes what is missing, or nothing, in
 * CI.
 */
const updating = (): unknown => expect.getState().snapshotState["_updateSnapshot"];
const renews = (): boolean => updating() === "all";

let site: Running;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const fonts = Object.keys(FONTS).map((font) => ({
    at: `/fonts/${font}/`,
    dir: dirname(fileURLToPath(import.meta.resolve(`@fontsource/${font}/package.json`))),
    title: font,
  }));
  site = await serveScript(fonts);
  browser = await launch(ONE_BROWSER);
  page = await browser.newPage();
  rmSync(REPORTS, { recursive: true, force: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The Chromium that takes pictures now: its major version, and whether it is the one without windows. */
function taker(): string {
  const isShell = /headless.shell/.test(browserHere(ONE_BROWSER)?.path ?? "");
  return `${isShell ? "headless shell " : ""}${browser.version().split(".")[0]}`;
}

/** The same of the Chromium that took the kept pictures. */
const recorded = (): string => (JSON.parse(readFileSync(RECORD, "utf8")) as { chromium: string }).chromium;

const fileOf = ({ name }: Picture): string => join(KEPT, `${name}.png`);

/** @param style what a test changes */
async function take(picture: Picture, style?: string): Promise<Buffer> {
  await show(page, site.url, picture, style);
  return asKept(await shot(page));
}

/** Leaves the picture that was taken, and the difference, where CONTRIBUTING says. */
function report({ name }: Picture, taken: Buffer, shown: Buffer): void {
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(join(REPORTS, `${name}.taken.png`), taken);
  writeFileSync(join(REPORTS, `${name}.difference.png`), shown);
}

describe.skipIf(!isTheirSystem)("pictures of the widgets", () => {
  describeInOneBrowser("in Chromium, with fonts of their own", () => {
    const seen = new Set<string>();

    it("are compared with those of a Chromium that is known", () => {
      mkdirSync(KEPT, { recursive: true });
      if (renews()) writeFileSync(RECORD, `{ "chromium": "${taker()}" }\n`);
      expect(recorded()).toMatch(/^(headless shell )?\d+$/);
      if (recorded() !== taker())
        console.warn(`The pictures are of Chromium ${recorded()}, not of ${taker()}: 1 % may differ.`);
    });

    it.each(PICTURES)("look as they did: $name", async (picture) => {
      const taken = await take(picture);
      for (const letter of await letters(page)) seen.add(letter);
      const isMissing = updating() === "new" && !existsSync(fileOf(picture));
      if (renews() || isMissing) writeFileSync(fileOf(picture), taken);
      const comparison = compare(readFileSync(fileOf(picture)), taken);
      const isFine = isLike(comparison, recorded() === taker());
      if (!isFine) report(picture, taken, comparison.shown);
      const { different, pixels } = comparison;
      expect(isFine, `${different} of ${pixels} pixels differ: see reports/pictures`).toBe(true);
    });

    it("have no letter in a font of this machine", async () => {
      expect(seen.size).toBeGreaterThan(200);
      expect(await foreignLetters(page, site.url, seen)).toEqual([]);
      expect(await foreignLetters(page, site.url, "a", "sans-serif")).toEqual(["a"]);
    });

    it.each([
      ["what moved by two pixels", "body > * { transform: translateY(2px) }", false],
      ["a line's colour that changed", "body > * { --redlines-line: #c5261b }", true],
      ["some pixels more in height", "body { padding-block-end: 25px }", false],
    ])("show %s", async (_what, style, needsSame) => {
      const gauge = PICTURES.find(({ name }) => name === "redline-gauge-narrow") as Picture;
      const comparison = compare(await take(gauge), await take(gauge, style));
      expect(isLike(comparison, needsSame)).toBe(false);
    });
  });

  it("are those that are kept, and fit their room", () => {
    const files = readdirSync(KEPT).filter((name) => name.endsWith(".png"));
    expect(files.toSorted()).toEqual(PICTURES.map(({ name }) => `${name}.png`).toSorted());
    const sizes = files.map((name) => statSync(join(KEPT, name)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(ROOM * Object.keys(TAGS).length);
  });
});
