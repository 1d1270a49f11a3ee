import { fileURLToPath } from "node:url";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { type Running, serve } from "@redlines/serve/serve.mjs";
import { assertTwins, fieldOf, type Figures } from "../src/page/heats.ts";
import { insertion, type Pages } from "../src/page/pages.ts";
import { writeScripts } from "../src/page/scripts.ts";
import { emptySite } from "../src/page/site.ts";
import type { Subject } from "../src/page/subjects.ts";

let browser: Browser;
let server: Running;
let pages: Pages;
const dir = new URL("../dist/test/", import.meta.url);

beforeAll(async () => {
  await emptySite(dir);
  await writeScripts(dir, []);
  [browser, server] = await Promise.all([
    launch("chromium"),
    serve({ port: 0, roots: [{ at: "/", dir: fileURLToPath(dir), title: "the benchmark" }] }),
  ]);
  pages = { browser, url: server.url, dir };
});

afterAll(() => Promise.all([browser.close(), server.close()]));

test("a bare element shows just what the widget shows, and a difference would be found", async () => {
  const field = await fieldOf(pages, "quote");
  const { properties, json } = field;
  const figures = new Map<Subject, Figures>();
  for (const subject of [properties.bare, properties.ours, json.bare, json.ours])
    figures.set(subject, await insertion(pages, subject, 6));
  const of = (subject: Subject): Figures => figures.get(subject) as Figures;
  expect(Math.min(of(json.ours).task, of(json.ours).heap)).toBeGreaterThan(0);
  assertTwins(field, of);
  figures.set(json.bare, { ...of(json.bare), characters: 1 });
  expect(() => assertTwins(field, of)).toThrow(/bare Lit, from JSON \d+ and 1/);
});
