import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright";
import { ONE_BROWSER, describeInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { ran } from "@redlines/integration/command";
import { codeBlocks, links, pagesOf } from "@redlines/testing/markdown.mjs";
import { type Running, serve } from "@redlines/serve/serve.mjs";
import { TOP } from "./top.js";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { wakeWidgets, WIDGETS } from "@redlines/browsers/wake.mjs";

const PACKAGES = [...WIDGET_TAGS, "element", "embed"].toSorted();

const folder = (path: string): string => join(TOP, "packages", path);

/** The code in a language in the README of each package and in the pages that it leads to. */
const shown = (language: string): { name: string; text: string }[] =>
  PACKAGES.flatMap((name) =>
    pagesOf(folder(name))
      .flatMap((page) => codeBlocks(readFileSync(page, "utf8")))
      .filter((block) => block.language === language)
      .map(({ text }) => ({ name, text })),
  );

/** What the documents call the address of a reader's own site. */
const EXAMPLE = "https://your.site";

/**
 * A site of the published dataset, as `redlines site` makes it, below `/redlines/` of the server, and each
 * widget's own bundle below `/own/`.
 */
let pages: string;
let site: Running;

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), "redlines-readmes-"));
  const own = WIDGET_TAGS.map((name) => ({ at: `/own/${name}/`, dir: folder(`${name}/dist`), title: name }));
  site = await serve({ port: 0, roots: [{ at: "/", dir: pages, title: "pages" }, ...own] });
  const out = ["--out", join(pages, "redlines"), "--lang", "en", "--theme", "auto"];
  const args = ["site", "@redlines/core", "--base-url", `${site.url}/redlines/`, ...out];
  const { err } = await ran(args, { cwd: join(TOP, "tools/prose") });
  if (err !== "") throw new Error(err);
});

afterAll(async () => {
  await site?.close();
  await rm(pages, { recursive: true, force: true });
});

/** The addresses of a site in a document, from the path on. */
function addressesIn(page: string): string[] {
  const whole = page.matchAll(/https:\/\/your\.site([^\s"'`)<>|]*)/g);
  const paths = page.matchAll(/["(](\/redlines\/[^\s"'`)<>|]*)/g);
  return [...whole, ...paths].map(([, path = ""]) => path);
}

const DOCUMENTS = globSync(["*.md", "docs/**/*.md", "packages/*/*.md", "packages/*/docs/**/*.md"], {
  cwd: TOP,
}).filter((page) => !page.endsWith("CHANGELOG.md"));

/** Those that a site does not have. */
async function missing(paths: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await answers200(path)] as const),
  );
  return answers.flatMap(([path, isThere]) => (isThere ? [] : [path]));
}

async function answers200(path: string): Promise<boolean> {
  return (await fetch(site.url + path)).status === 200;
}

describe("an address of a site in a document", () => {
  const named = DOCUMENTS.map((page) => ({
    page,
    paths: addressesIn(readFileSync(join(TOP, page), "utf8")),
  }));

  test.each(named.filter(({ paths }) => paths.length > 0))("is there: $page", async ({ paths }) => {
    expect(await missing(paths)).toEqual([]);
  });

  test("is looked for in every document that has one, and found missing where it is", async () => {
    expect(named.filter(({ paths }) => paths.length > 0).length).toBeGreaterThan(WIDGET_TAGS.length);
    const page = `<a href="${EXAMPLE}/redlines/none.js">a</a> and src="/redlines/excerpts/actor/none.json"`;
    expect(await missing(addressesIn(page))).toEqual([
      "/redlines/none.js",
      "/redlines/excerpts/actor/none.json",
    ]);
  });
});

describeInOneBrowser("the HTML of a README, pasted into a page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(ONE_BROWSER);
  });
  afterAll(() => browser?.close());

  /** What each widget of a page shows. */
  async function shownBy(name: string, html: string): Promise<(string | undefined)[]> {
    const head = `<title>${name}</title>`;
    await writeFile(
      join(pages, `${name}.html`),
      `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`,
    );
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(`${site.url}/${name}.html`);
    // Code for beside a widget, as for a consent manager, has none of its own, and must run all the same.
    const hasWidget = WIDGET_TAGS.some((tag) => html.includes(`<${tag}`));
    await wakeWidgets(page, hasWidget ? {} : { count: 0 });
    expect(faults).toEqual([]);
    const texts = await page
      .locator(WIDGETS)
      .evaluateAll((all) => all.map((element) => element.shadowRoot?.textContent.trim()));
    await page.close();
    return texts;
  }

  test.each(shown("html"))("$name works", async ({ name, text }) => {
    expect(await shownBy(name, text.replaceAll(EXAMPLE, site.url))).not.toContain("");
  });

  test.each(WIDGET_TAGS.flatMap((tag) => shown("html").find(({ name }) => name === tag) ?? []))(
    "$name works with its own bundle",
    async ({ name, text }) => {
      const own = text.replace(`${EXAMPLE}/redlines/embed.js`, `/own/${name}/bundle.js`);
      expect(own).not.toBe(text);
      expect(await shownBy(name, own.replaceAll(EXAMPLE, site.url))).not.toContain("");
    },
  );
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

test("the oEmbed code in the pages of embed is a worker that answers", () => {
  const code = shown("mjs").find(({ name }) => name === "embed");
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

/** Where the pictures of this repository are on the web: what the registry shows reads them from there. */
const PICTURES = "https://raw.githubusercontent.com/redlines-news/redlines/main/";

test.each(PACKAGES)("the pictures in the README of %s are there, and small", (name) => {
  const readme = readFileSync(join(folder(name), "README.md"), "utf8");
  const pictures = links(readme).filter((target) => target.endsWith(".png"));
  expect(pictures.length).toBe([...readme.matchAll(/!\[[^\]]+\]\(/g)].length);
  for (const address of pictures) {
    expect(address).toContain(`${PICTURES}packages/${name}/`);
    const path = join(TOP, address.replace(PICTURES, ""));
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path).length).toBeLessThan(150_000);
  }
});
