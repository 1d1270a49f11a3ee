import { fileURLToPath } from "node:url";
import type { Browser } from "playwright";
import { ONE_BROWSER, testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { type Running, serve } from "@redlines/serve/serve.mjs";
import { presentBuild } from "../src/page/builds.ts";
import { insertion, type Pages } from "../src/page/pages.ts";
import { writeScripts } from "../src/page/scripts.ts";
import { emptySite } from "../src/page/site.ts";
import type { Subject } from "../src/page/subjects.ts";
import { suiteOf } from "../src/page/suite.ts";
import { transferOfAll } from "../src/page/transfer.ts";
import { assertTwins, type Figures } from "../src/page/trials.ts";
import { type Form, FORMS } from "../src/page/widgets.ts";

let browser: Browser;
let server: Running;
let pages: Pages;
const dir = new URL("../dist/test/", import.meta.url);
const present = presentBuild();

beforeAll(async () => {
  await emptySite(dir);
  await writeScripts(dir, [present], []);
  [browser, server] = await Promise.all([
    launch(ONE_BROWSER),
    serve({ port: 0, roots: [{ at: "/", dir: fileURLToPath(dir), title: "the benchmark" }] }),
  ]);
  pages = { browser, url: server.url, dir };
});

afterAll(() => Promise.all([browser.close(), server.close()]));

const form = (name: string): Form => FORMS.find((one) => one.name === name) as Form;

for (const name of FORMS.map((one) => one.name))
  testInOneBrowser(`a bare element shows just what a ${name} shows, and a difference is found`, async () => {
    const suite = await suiteOf(pages, form(name), { present });
    const figures = new Map<Subject, Figures>();
    const { properties, json } = suite.present;
    for (const subject of [properties.bare, properties.ours, json.bare, json.ours])
      figures.set(subject, await insertion(pages, subject, 6));
    const of = (subject: Subject): Figures => figures.get(subject) as Figures;
    expect(Math.min(of(json.ours).task, of(json.ours).heap)).toBeGreaterThan(0);
    assertTwins(suite, of);
    figures.set(json.bare, { ...of(json.bare), characters: 1 });
    expect(() => assertTwins(suite, of)).toThrow(/bare Lit, from JSON \d+ and 1/);
  });

testInOneBrowser(
  "what a page loads for one widget and for two is counted from what it asks for",
  async () => {
    const quote = (await suiteOf(pages, form("quote-block"), { present })).present;
    const gauge = (await suiteOf(pages, form("redline-gauge"), { present })).present;
    const [one, two] = [await transferOfAll(pages, [quote]), await transferOfAll(pages, [quote, gauge])];
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    // What both share is loaded once.
    expect(two).toBeLessThan(one + (await transferOfAll(pages, [gauge])));
  },
);
