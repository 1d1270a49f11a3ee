import { describeInOneBrowser, testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { direction } from "@redlines/element";
import { type Language, LANGUAGES, phraseLanguage } from "@redlines/model";
import { editionIn } from "../src/editions.ts";
import { isInEach, pathIn } from "../src/layout/paths.ts";
import { otherScripts } from "./other-scripts.ts";
import { faultsOf, LOOKS, noFaults, PATHS, source } from "./built-pages.ts";
import { openSite, type Site, whenReady } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

testInOneBrowser(
  "there are a front page, an explainer and a widget page in each language, and all ways",
  () => {
    const each = ["", "explainer/", "widget/"];
    const editions = LANGUAGES.flatMap((language) => each.map((page) => pathIn(language, page)));
    const ways = ["/explainer/frame/", "/explainer/plain/", "/explainer/script/"];
    const others = ["/cms/", "/dark/", "/live/", "/strict/"];
    expect(PATHS).toEqual([...editions, ...ways, ...others].toSorted());
  },
);

/** The language that a page says it is in; of one that says none, English. */
const languageOf = (path: string): Language =>
  phraseLanguage(/^<!doctype html>\n<html lang="(\w+)"/.exec(source(path))?.[1] ?? "");

/** What a page says of itself in other languages: language → path. */
function alternatesOf(path: string): Map<string, string> {
  const links = source(path).matchAll(/ hreflang="([\w-]+)" href="https?:\/\/[^/]+([^"]+)">/g);
  return new Map([...links].map(([, language = "", to = ""]) => [language, to]));
}

describeInOneBrowser.each(PATHS)("%s", (path) => {
  test("one language, one title, one first heading, and every link of the site leads somewhere", async () => {
    const html = source(path);
    const language = languageOf(path);
    expect(html).toContain(`<html lang="${language}" dir="${direction(language)}"`);
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const links = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, href = ""]) => href);
    const faults = await Promise.all([...new Set(links)].map((href) => leadsNowhere(href)));
    expect(faults.flat()).toEqual([]);
  });

  test("its like in each language leads back to it, and is in that language", () => {
    const alternates = alternatesOf(path);
    const each = isInEach(path, languageOf(path)) ? [...LANGUAGES, "x-default"] : [];
    expect([...alternates.keys()].toSorted()).toEqual(each.toSorted());
    for (const [language, to] of alternates) {
      expect(languageOf(to)).toBe(language === "x-default" ? "en" : language);
      expect(alternatesOf(to)).toEqual(alternates);
    }
  });

  // What a CMS has cleaned no longer says that a name is one.
  test.skipIf(path === "/cms/")("no word in another script, but names and quotations", async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(site.url + path);
    expect(await otherScripts(page)).toEqual([]);
    await page.context().close();
  });
});

/** Whether nothing is where a link leads, or not the part of the page that it names. */
async function leadsNowhere(href: string): Promise<string[]> {
  const [path = "", part] = href.split("#");
  const answer = await fetch(site.url + path);
  const isThere = answer.ok && (part === undefined || (await answer.text()).includes(` id="${part}"`));
  return isThere ? [] : [`${href}: ${answer.status}`];
}

testInOneBrowser(
  "the measure sees a word of another script that is no name, and one that is in no language",
  async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.url}/fa/`);
    await page.locator("main").evaluate((main) => {
      main.insertAdjacentHTML(
        "beforeend",
        '<p>او said</p><p lang="en">Nobody’s words</p><p>با <bdi lang="en">BBC News</bdi></p>',
      );
      main.insertAdjacentHTML("beforeend", '<p aria-label="Spoken"><bdi lang="en">بی‌نام</bdi></p>');
    });
    expect(await otherScripts(page)).toEqual(["said", "Nobody’s words", "Spoken", "بی", "نام"]);
  },
);

/** The languages of the data and of the words that a page asks for. */
function languagesIn(requests: readonly string[]): string[] {
  const found = requests.flatMap((url) => {
    const [, data] = /\/redlines\/(?:(\w\w)\/)?excerpts\//.exec(url) ?? [];
    const [, words] = /\/embed\/[a-z-]+-(ar|fa|fr|he|ru)-[^/]+\.js$/.exec(url) ?? [];
    return [...(url.includes("/excerpts/") ? [data ?? "en"] : []), ...(words ? [words] : [])];
  });
  return [...new Set(found)].toSorted();
}

testInOneBrowser("a page loads one language", async () => {
  const page = await site.open();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${site.url}/fa/explainer/`);
  await whenReady(page);
  expect(languagesIn(requests)).toEqual(["fa"]);
  // The measure sees another one.
  const other = '<quote-block src="/redlines/excerpts/quote/khamenei-25-years.json"></quote-block>';
  await page.locator("main").evaluate((main, html) => main.insertAdjacentHTML("beforeend", html), other);
  await expect.poll(() => languagesIn(requests)).toEqual(["en", "fa"]);
});

testInOneBrowser.each(LANGUAGES)("the feed in %s is well-formed and in that language", async (language) => {
  const page = await site.open();
  await page.goto(site.url + pathIn(language, ""));
  const read = await page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]') ?? {};
    const answer = await fetch(href ?? "");
    const feed = new DOMParser().parseFromString(await answer.text(), "application/xml");
    const text = (tag: string): string | undefined => feed.querySelector(tag)?.textContent;
    return {
      language: feed.documentElement.getAttribute("xml:lang"),
      title: text("feed > title"),
      entry: text("entry > title"),
    };
  });
  const { name, explainer } = editionIn(language);
  expect(read).toEqual({ language, title: name, entry: explainer.headline });
});

/** The page with every kind of widget, and one from right to left; the others are in the long tests. */
testInOneBrowser.each([
  ["/explainer/", LOOKS.narrow],
  ["/fa/explainer/", LOOKS.wide],
  ["/ar/widget/", LOOKS.narrow],
] as const)("%s fits, axe finds nothing, the console is silent, nobody else is asked", async (path, look) => {
  expect(await faultsOf(site, path, look)).toEqual(noFaults(look));
});
