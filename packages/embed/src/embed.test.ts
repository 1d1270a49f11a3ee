import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { ONE_BROWSER, describeInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { listenFrom } from "@redlines/serve/port.mjs";
import { type Running, serve } from "@redlines/serve/serve.mjs";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { drawn, wakeWidgets } from "@redlines/browsers/wake.mjs";
import { widgetCalled } from "./fixtures/every-widget.js";
import { renderWidget } from "./server.js";

const BUILT = fileURLToPath(new URL("../dist", import.meta.url));
const card = widgetCalled("actor-card");
const quote = widgetCalled("quote-block");
const gauge = widgetCalled("redline-gauge");

let pages: string;
let site: Running;
let browser: Browser;

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), "redlines-embed-"));
  const roots = [
    { at: "/", dir: pages, title: "pages" },
    { at: "/embed/", dir: BUILT, title: "embed", cors: true },
  ];
  site = await serve({ port: 0, roots });
  browser = await launch(ONE_BROWSER);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(pages, { recursive: true, force: true });
});

const SCRIPT = '<script type="module" src="/embed/embed.js"></script>';

interface Visited {
  page: Page;
  /** The paths that the page asked for, its own left out. */
  asked: string[];
  errors: string[];
}

/** A page with the one script, as a browser meets it. */
async function visit(name: string, body: string): Promise<Visited> {
  await writeFile(
    join(pages, `${name}.html`),
    `<!doctype html><html lang="en"><head><title>${name}</title><link rel="icon" href="data:,">` +
      `${SCRIPT}</head><body>${body}</body></html>`,
  );
  const page = await browser.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${site.url}/${name}.html`);
  // The script has looked at the page, and what it asked for has been seen.
  await drawn(page);
  asked.shift();
  return { page, asked, errors };
}

const defined = (page: Page): Promise<string[]> =>
  page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), WIDGET_TAGS);

/** Files of the widgets and their languages, by what they are named for. */
const filesOf = (asked: readonly string[], name: string): string[] =>
  asked.filter((path) => path.includes(name));

describeInOneBrowser("the one script", () => {
  test("on a page without a widget asks for nothing and defines nothing", async () => {
    const { page, asked, errors } = await visit("none", "<p>No widget here.</p>");
    expect(asked).toEqual(["/embed/embed.js"]);
    expect(await defined(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("defines the widget that is there, and asks for none of the others", async () => {
    const { page, asked, errors } = await visit(
      "quote",
      renderWidget(quote.richest, { as: "script", inline: true }),
    );
    await wakeWidgets(page);
    expect(await defined(page)).toEqual(["quote-block"]);
    expect(filesOf(asked, "actor-card")).toEqual([]);
    expect(filesOf(asked, "redline-gauge")).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("defines those that come later, also deep inside what is inserted", async () => {
    const { page, errors } = await visit("later", "<p>Soon.</p>");
    await page.evaluate(
      (html) => {
        const section = document.createElement("section");
        section.innerHTML = `<div>${html}</div>`;
        document.body.append(section);
      },
      renderWidget(card.richest, { as: "script", inline: true }),
    );
    await wakeWidgets(page, { widgets: "actor-card" });
    expect(await defined(page)).toEqual(["actor-card"]);
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML("beforeend", html),
      renderWidget(gauge.richest, { as: "script", inline: true }),
    );
    await wakeWidgets(page, { widgets: "redline-gauge" });
    expect(errors).toEqual([]);
    await page.close();
  });

  test("loads a language when a widget speaks it, and no other", async () => {
    const french = { ...quote.richest, about: { ...quote.richest.about, language: "fr" } };
    const { page, asked, errors } = await visit(
      "french",
      renderWidget(french, { as: "script", inline: true }),
    );
    await wakeWidgets(page);
    expect(
      await page.evaluate(() =>
        document.querySelector("quote-block")?.shadowRoot?.querySelector(".root")?.getAttribute("lang"),
      ),
    ).toBe("fr");
    expect(asked.filter((path) => /[-/](ar|he|fa|ru)\b/.test(path))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("works from an address of its own, and says so when a record cannot be had", async () => {
    await writeFile(join(pages, "record.json"), JSON.stringify(quote.richest));
    const { page, errors } = await visit(
      "src",
      '<quote-block id="a" src="record.json"><p>A</p></quote-block>' +
        '<quote-block id="b" src="nowhere.json"><p>B</p></quote-block>',
    );
    await wakeWidgets(page, { widgets: "#a" });
    await wakeWidgets(page, { widgets: "#b", state: "error" });
    expect(await page.locator("#b p").isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** What the script has done to a page. */
interface Work {
  /** How often it looked through the document, by what each look asks for once. */
  looks: number;
  /** Of how many changes it was told. */
  told: number;
}
declare const work: Work;

/** Runs before the scripts of a page: counts their work. */
function countWork(): void {
  const counted: Work = { looks: 0, told: 0 };
  const querySelectorAll = document.querySelectorAll.bind(document);
  document.querySelectorAll = (selector: string) => {
    if (selector === ":not(:defined)") counted.looks++;
    return querySelectorAll<never>(selector);
  };
  const Observer = MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        counted.told += records.length;
        callback(records, observer);
      });
    }
  };
  Object.assign(globalThis, { work: counted });
}

describeInOneBrowser("a page that changes all the time", () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.clock.install({ time: 0 });
    await page.addInitScript(countWork);
    await writeFile(join(pages, "busy.html"), `<!doctype html><title>Busy</title>${SCRIPT}<main></main>`);
    await page.goto(`${site.url}/busy.html`);
    await page.clock.pauseAt(60_000);
    // While the clock stands, looking takes no time, and the pause is the least.
    await addNodes(1, 1);
    await page.clock.runFor(60_000);
  });
  afterAll(() => page?.close());

  /** Adds nodes one by one, each in a step of its own, and says what that made the script do. */
  const addNodes = (count: number, each: number): Promise<Work> =>
    page.evaluate(
      async ([steps, size]) => {
        const before = { ...work };
        for (let step = 0; step < steps; step++) {
          document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>Word</p>".repeat(size));
          await Promise.resolve();
        }
        return { looks: work.looks - before.looks, told: work.told - before.told };
      },
      [count, each] as const,
    );

  test.each([
    [10_000, 1],
    [100, 500],
  ])("is not observed after the first of %i changes by %i nodes, and not looked at", async (count, each) => {
    expect(await addNodes(count, each)).toEqual({ looks: 0, told: 1 });
    const looked = await page.evaluate(() => work.looks);
    await page.clock.runFor(99);
    expect(await page.evaluate(() => work.looks)).toBe(looked);
    await page.clock.runFor(1);
    expect(await page.evaluate(() => work.looks)).toBe(looked + 1);
  });

  test("shows a widget that came while nobody looked", async () => {
    await addNodes(1, 1);
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML("beforeend", html),
      renderWidget(quote.richest, { as: "script", inline: true }),
    );
    await page.clock.runFor(100);
    await page.clock.resume();
    await expect.poll(() => page.locator("quote-block:state(ready)").count()).toBe(1);
  });
});

describeInOneBrowser("a page that arrives slowly", () => {
  let slow: Server;
  let port: number;
  let finish: () => void;

  beforeAll(async () => {
    const html = renderWidget(quote.richest, { as: "script", inline: true });
    const cut = html.indexOf('"record"');
    slow = createServer((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html;charset=utf-8" });
      const script = `<script type="module" async src="${site.url}/embed/embed.js"></script>`;
      response.write(
        `<!doctype html><html lang="en"><head><title>Slow</title><link rel="icon" href="data:,">` +
          `${script}</head><body>${html.slice(0, cut)}`,
      );
      finish = (): void => void response.end(`${html.slice(cut)}<p>The end</p></body></html>`);
    });
    port = await listenFrom(slow, "127.0.0.1", 0);
  });

  afterAll(() => new Promise((resolve) => void slow.close(resolve)));

  test("is not taken for a broken one while its data is cut short", async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ["redlines-ready", "redlines-error"])
        document.addEventListener(type, () => heard.push(type));
    });
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: "commit" });
    await page.locator("quote-block:state(loading)").waitFor();
    expect(await page.evaluate(() => document.readyState)).toBe("loading");
    expect(await page.locator("quote-block > div").first().isVisible()).toBe(true);
    finish();
    await page.locator("quote-block:state(ready)").waitFor();
    expect(await page.evaluate<unknown>("globalThis.heard")).toEqual(["redlines-ready"]);
    await page.close();
  });
});
