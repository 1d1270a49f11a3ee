import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright";
import { ONE_BROWSER, describeInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { codeBlocks } from "@redlines/testing/markdown.mjs";
import { type Running, serve } from "@redlines/serve/serve.mjs";
import { TOP } from "./top.js";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { wakeWidgets, WIDGETS } from "@redlines/browsers/wake.mjs";

const PACKAGES = [...WIDGET_TAGS, "element", "embed"].toSorted();

const folder = (path: string): string => join(TOP, "packages", path);
const shown = (language: string): { name: string; text: string }[] =>
  PACKAGES.flatMap((name) =>
    codeBlocks(readFileSync(join(folder(name), "README.md"), "utf8"))
      .filter((block) => block.language === language)
      .map(({ text }) => ({ name, text })),
  );

describeInOneBrowser("the HTML of a README, pasted into a page", () => {
  let pages: string;
  let site: Running;
  let browser: Browser;

  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), "redlines-readmes-"));
    const built = PACKAGES.map((name) => ({
      at: `/redlines/${name}/`,
      dir: folder(`${name}/dist`),
      title: name,
    }));
    const excerpts = { at: "/redlines/excerpts/", dir: folder("core/dist/excerpts"), title: "excerpts" };
    site = await serve({ port: 0, roots: [{ at: "/", dir: pages, title: "pages" }, excerpts, ...built] });
    browser = await launch(ONE_BROWSER);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(pages, { recursive: true, force: true });
  });

  test.each(shown("html"))("$name works", async ({ name, text }) => {
    const html = text.replaceAll("https://your.site", site.url);
    await writeFile(
      join(pages, `${name}.html`),
      `<!doctype html><html lang="en"><head><title>${name}</title></head><body>${html}</body></html>`,
    );
    const page = await browser.newPage();
    await page.goto(`${site.url}/${name}.html`);
    await wakeWidgets(page);
    for (const widget of await page.locator(WIDGETS).all())
      expect(await widget.evaluate((element) => element.shadowRoot?.textContent.trim())).not.toBe("");
    await page.close();
  });
});

test("each widget's README has HTML to paste, and every README has code to run", () => {
  const withBlocks = (language: string): string[] => [...new Set(shown(language).map(({ name }) => name))];
  expect(withBlocks("html")).toEqual(PACKAGES.filter((name) => name !== "element"));
  expect(withBlocks("js")).toEqual(PACKAGES);
});

test.each(shown("js"))(
  "the code in the README of $name runs where the package is installed",
  ({ name, text }) => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", text], {
      cwd: folder(name),
      encoding: "utf8",
    });
    expect(printed).toMatch(
      name === "element" ? /^décembre 2017 undefined ۱۰۰٬۰۰۰\n$/ : /^<.*lang="(en|fr)".*>\n$/s,
    );
  },
);

test("the oEmbed code in the README of embed is a worker that answers", () => {
  const code = codeBlocks(readFileSync(join(folder("embed"), "README.md"), "utf8")).find(
    ({ language }) => language === "mjs",
  );
  const [imports = "", worker = ""] = code?.text.split("export default") ?? [];
  const whole = `${imports}
    const worker =${worker}
    const request = new Request("https://api.example/?url=https://other.example/");
    console.log((await worker.fetch(request)).status);`;
  expect(
    execFileSync(process.execPath, ["--input-type=module", "--eval", whole], {
      cwd: folder("embed"),
      encoding: "utf8",
    }),
  ).toBe("404\n");
});

test.each(PACKAGES)("the pictures in the README of %s are there, and small", (name) => {
  const pictures = [
    ...readFileSync(join(folder(name), "README.md"), "utf8").matchAll(/!\[[^\]]+\]\(([^)]+)\)/g),
  ].map(([, path = ""]) => join(folder(name), path));
  for (const path of pictures) {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path).length).toBeLessThan(150_000);
  }
});
