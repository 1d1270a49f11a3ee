import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import { fallbackHtml } from "@redlines/quote-block/html.js";
import type { Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openSite, type Site, whenReady } from "../site.ts";
import { drawn } from "@redlines/browsers/wake.mjs";
import { openHost, SCRIPT } from "./host-page.ts";

const quote = excerpt(dataset, "quote", "netanyahu-we-will-not-allow");
const good = JSON.stringify(quote);

/** The quotation as another edition of the dataset has it. */
const edition = (version: string, record: object = {}): string =>
  JSON.stringify({ ...quote, about: { ...quote.about, version }, record: { ...quote.record, ...record } });

/** Invented. */
const correction = {
  was: "The harbour was closed.",
  why: "The harbour master says that it was open.",
  when: "2031-05-01",
};

/** How another server answers: to every path its own trouble. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/good": (response) => send(response, 200, good),
  "/not-there": (response) => send(response, 404, "<h1>Not found</h1>"),
  "/broken": (response) => send(response, 500, "{}"),
  "/cut-off": (response) => {
    response.writeHead(200, { ...OPEN, "content-length": good.length });
    response.write(good.slice(0, 300), () => response.destroy());
  },
  "/half": (response) => send(response, 200, good.slice(0, good.length / 2)),
  "/a-page": (response) => send(response, 200, "<!doctype html><title>Sign in</title>", "text/html"),
  "/another-kind": (response) => send(response, 200, JSON.stringify(excerpt(dataset, "actor", "iran"))),
  "/another-model": (response) =>
    send(response, 200, JSON.stringify({ ...quote, about: { ...quote.about, modelVersion: "99" } })),
  "/null": (response) => send(response, 200, "null"),
  "/a-list": (response) => send(response, 200, "[]"),
  "/huge": (response) => send(response, 200, `{"kind":"quote","padding":"${"x".repeat(8_000_000)}"}`),
  "/refused": (response) => response.writeHead(200, { "content-type": "application/json" }).end(good),
  "/newer": (response) => send(response, 200, edition("99.0.0", { history: [correction] })),
  "/older": (response) => send(response, 200, edition("0.0.1")),
  "/moved": (response) => response.writeHead(302, { ...OPEN, location: "/good" }).end(),
};

const OPEN = { "access-control-allow-origin": "*" };

function send(response: ServerResponse, status: number, body: string, type = "application/json"): void {
  response.writeHead(status, { ...OPEN, "content-type": type }).end(body);
}

let asked: string[] = [];
const waiting: ServerResponse[] = [];

/** The path of `/slow` is held back until a test lets it go. */
function serveAnswer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? "";
  asked.push(path);
  if (path === "/slow") waiting.push(response);
  else ANSWERS[path]?.(response);
}

const other = createServer(serveAnswer);
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});
afterAll(() => {
  other.closeAllConnections();
  other.close();
});
beforeEach(() => {
  asked = [];
});

/** Collects what the widgets tell a page from before they are defined. */
const EARS =
  "<script>globalThis.told = []; for (const type of ['redlines-ready', 'redlines-error']) " +
  "addEventListener(type, ({ detail }) => told.push({ type, ...detail }))</script>";

const told = (page: Page): Promise<{ type: string; reason?: string; message?: string }[]> =>
  page.evaluate(() => (globalThis as unknown as { told: [] }).told);

/** Until so many quotations have come to an end. */
const settled = (page: Page, state: "ready" | "error", count = 1): Promise<void> =>
  whenReady(page, { widgets: "quote-block", state, count });

/** Keeps, from the page's beginning, which answers have been read to their end, or have failed. */
function noteAnswers(): void {
  const ended: string[] = ((globalThis as unknown as { ended: string[] }).ended = []);
  const { fetch: ask } = globalThis;
  globalThis.fetch = async (...request) => {
    const { url } = new Request(...request);
    const note = (): void => void ended.push(new URL(url).pathname);
    const answer = ask(...request);
    void answer.then((response) => response.clone().text()).then(note, note);
    return answer;
  };
}

/** Until an answer has been read, and whatever waited for it has been told. */
async function answered(page: Page, path: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (globalThis as unknown as { ended: string[] }).ended.includes(wanted),
    path,
  );
  await drawn(page);
}

const widget = (path: string): string =>
  `<quote-block src="${origin}${path}">${fallbackHtml(quote)}</quote-block>`;

describeInBrowsers("in %s", (name) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(name, [origin]);
  });
  afterAll(() => site.close());

  const open = async (body: string, page?: Page): Promise<{ page: Page; heard: string[] }> =>
    openHost(site, { head: EARS, body: body + SCRIPT }, page);

  const FAILURES = Object.keys(ANSWERS).filter((path) => !["/good", "/newer", "/moved"].includes(path));

  test("data that fails in any way: the words stay, one event says so, nobody asks again", async () => {
    const prepared = await site.open();
    await prepared.clock.install();
    const { page, heard } = await open(FAILURES.map(widget).join("\n"), prepared);
    await settled(page, "error", FAILURES.length);
    expect(
      await page
        .locator("quote-block > div")
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(FAILURES.length);
    expect(await page.getByText("to entrench itself militarily").count()).toBe(FAILURES.length);
    // An hour later whoever asks again has done so, before the test itself asks.
    await page.clock.fastForward("01:00:00");
    await page.evaluate((address) => fetch(address), `${origin}/good`);
    const events = await told(page);
    expect(events.map(({ type }) => type)).toEqual(FAILURES.map(() => "redlines-error"));
    expect(new Set(events.map(({ reason }) => reason))).toEqual(new Set(["load", "excerpt"]));
    expect(events.every(({ message = "" }) => message.length > 5 && message.length < 300)).toBe(true);
    expect(asked.toSorted()).toEqual([...FAILURES, "/good"].toSorted());
    // A browser tells its console of a failed request; no error of ours is among it.
    expect(heard.filter((line) => !/Failed to load resource|CORS|Cross-Origin/i.test(line))).toEqual([]);
  });

  test("a thousand widgets with one address ask once and show what comes, redirected or not", async () => {
    const { page } = await open(
      Array<string>(1000).fill(`<quote-block src="${origin}/moved"></quote-block>`).join(""),
    );
    await settled(page, "ready", 1000);
    expect(asked).toEqual(["/moved", "/good"]);
  });

  test("data newer than the page's words shows both versions; data as old as they are does not", async () => {
    const { page } = await open(widget("/newer") + widget("/good"));
    await settled(page, "ready", 2);
    const [newer, same] = await page
      .locator("quote-block")
      .evaluateAll((all) => all.map(({ shadowRoot }) => shadowRoot?.textContent ?? ""));
    expect(newer).toContain("version 99.0.0");
    expect(newer).toContain(`newer than this page: ${quote.about.version}`);
    expect(newer).toContain(correction.was);
    expect(same).toContain(`version ${quote.about.version}`);
    expect(same).not.toContain("newer than this page");
  });

  test("the measures see who asks twice, and who tells twice", async () => {
    const { page } = await open(widget("/not-there"));
    await settled(page, "error");
    await page.locator("quote-block").evaluate((element) => {
      element.dispatchEvent(
        new CustomEvent("redlines-error", {
          bubbles: true,
          composed: true,
          detail: { reason: "load", message: "Again" },
        }),
      );
      return fetch((element as HTMLElement & { src: string }).src);
    });
    expect(asked).toEqual(["/not-there", "/not-there"]);
    expect((await told(page)).map(({ type }) => type)).toEqual(["redlines-error", "redlines-error"]);
  });

  test("while the answer is slow the words stand, and a late answer is shown", async () => {
    const { page } = await open(widget("/slow"));
    await page.waitForFunction(() => document.querySelector("quote-block")?.matches(":state(loading)"));
    expect(await page.getByText("to entrench itself militarily").isVisible()).toBe(true);
    await expect.poll(() => waiting.length).toBe(1);
    send(waiting.shift() as ServerResponse, 200, good);
    await settled(page, "ready");
    expect((await told(page)).map(({ type }) => type)).toEqual(["redlines-ready"]);
  });

  test("another address is tried when the host sets it; an answer that comes late is void", async () => {
    const prepared = await site.open();
    await prepared.addInitScript(noteAnswers);
    const { page } = await open(widget("/slow"), prepared);
    await page.waitForFunction(() => document.querySelector("quote-block")?.matches(":state(loading)"));
    await expect.poll(() => waiting.length).toBe(1);
    await page
      .locator("quote-block")
      .evaluate((element, src) => element.setAttribute("src", src), `${origin}/good`);
    await settled(page, "ready");
    send(waiting.shift() as ServerResponse, 500, "too late");
    await answered(page, "/slow");
    expect(await page.locator("quote-block").evaluate((element) => element.matches(":state(ready)"))).toBe(
      true,
    );
  });
});
