import { describeInOneBrowser, testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsOf, LOOKS, noFaults, PATHS, source } from "./built-pages.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

testInOneBrowser("there is a front page, an explainer in each way, and a page of each kind", () => {
  expect(PATHS).toEqual(
    expect.arrayContaining([
      "/",
      "/dark/",
      "/explainer/",
      "/explainer/plain/",
      "/explainer/script/",
      "/fa/",
      "/live/",
      "/strict/",
      "/cms/",
      "/explainer/frame/",
    ]),
  );
});

describeInOneBrowser.each(PATHS)("%s", (path) => {
  test("one language, one title, one first heading, and every link of the site leads somewhere", async () => {
    const html = source(path);
    expect(html).toMatch(/^<!doctype html>\n<html lang="(en|fa)" dir="(ltr|rtl)"/);
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const links = [...html.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map(([, href = ""]) => href);
    const answers = await Promise.all(
      [...new Set(links)].map(async (href) => [href, (await fetch(site.url + href)).status]),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });
});

/** The page with every kind of widget, and one from right to left; the others are in the long tests. */
testInOneBrowser.each([
  ["/explainer/", LOOKS.narrow],
  ["/fa/", LOOKS.wide],
] as const)("%s fits, axe finds nothing, the console is silent, nobody else is asked", async (path, look) => {
  expect(await faultsOf(site, path, look)).toEqual(noFaults(look));
});
