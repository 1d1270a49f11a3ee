import { createHash } from "node:crypto";
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import type { Browser, Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { launch } from "@redlines/browsers/playwright.mjs";
import { wakeWidgets } from "@redlines/browsers/wake.mjs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeOf, copied, faultsInLook, LOOKS, openDesk, previewOf, withClipboard } from "./fixtures/desk.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";

const QUOTE = "quote/khamenei-25-years";

/** Firefox compares it with the hash of a script which the next choice has kept from being loaded. */
const HASH_OF_NOTHING = createHash("sha384").digest("base64");

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ localised: { fa } });
});
afterAll(() => site?.close());

describeInBrowsers("the desk in %s", (name) => {
  let browser: Browser;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    browser = await launch(name);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    errors = [];
    page.on("pageerror", ({ message }) => {
      if (!message.includes(HASH_OF_NOTHING)) errors.push(message);
    });
  });
  afterEach(async () => {
    await page.close();
    if (errors.length > 0) throw new Error(errors.join("\n"));
  });
  afterAll(() => browser?.close());

  const lines = (): Promise<string[]> =>
    page
      .locator("[data-record]:visible")
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["record"] ?? ""));

  describe("a search", () => {
    test("goes by words in any script, by kind and by actor, and says how many it found", async () => {
      await openDesk(page, site);
      const all = (await lines()).length;
      await page.getByLabel("Words, in any script").fill("ايران");
      expect(await lines()).toContain("actor/iran");
      expect((await lines()).length).toBeLessThan(all);
      expect(await page.locator("#count").textContent()).toBe(`${(await lines()).length} of ${all} records`);
      await page.getByLabel("Words, in any script").fill("");
      await page.getByLabel("Kind").selectOption("quote");
      await page.getByLabel("With").selectOption("benjamin-netanyahu");
      expect(await lines()).toContain("quote/netanyahu-we-will-not-allow");
      expect((await lines()).every((one) => one.startsWith("quote/"))).toBe(true);
      await page.getByLabel("Words, in any script").fill("nobody says this");
      expect(await lines()).toEqual([]);
      expect(await page.locator("#count").textContent()).toMatch(/^No record has these words/);
    });

    test("is done with the keyboard alone, from the first word to the code", async () => {
      await openDesk(page, site);
      await page.getByLabel("Words, in any script").focus();
      await page.keyboard.type("khamenei");
      const [first, second] = await lines();
      const focused = (): Promise<string | null> =>
        page.locator("li:has(:focus)").getAttribute("data-record");
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe(first);
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe(second);
      for (let up = 0; up < 2; up++) await page.keyboard.press("ArrowUp");
      await page.keyboard.type(" 25");
      expect(await lines()).toEqual([QUOTE]);
      await page.keyboard.press("Enter");
      await codeOf(page);
      expect(new URL(page.url()).hash).toBe(`#record=${QUOTE}`);
      expect(await page.locator(":focus").getAttribute("id")).toBe("chosen");
    });
  });

  describe("a choice", () => {
    test("stands in the address, and is there again for who opens it", async () => {
      await openDesk(page, site, "record=redline/iranian-presence-in-syria");
      await codeOf(page);
      await page.getByRole("combobox", { name: "Where does it go?" }).selectOption("html");
      await page.locator("#lang").selectOption("fa");
      await page.getByLabel("Heading level").selectOption("2");
      await page.getByLabel("As of").fill("2016-01-01");
      await page.getByLabel("Follow corrections of the data").uncheck();
      await page.getByLabel("720 px").check();
      await page.getByLabel("dark").check();
      // It runs as its language does, until it is turned.
      await page.getByLabel("Right to left").uncheck();
      const { hash } = new URL(page.url());
      expect(hash).toBe(
        "#record=redline/iranian-presence-in-syria&into=html&lang=fa&heading-level=2&as-of=2016-01-01" +
          "&follow=no&width=720&page=dark&dir=ltr",
      );
      await page.waitForFunction(() =>
        document.querySelector<HTMLTextAreaElement>("#code")?.value.includes('as-of="2016-01-01"'),
      );
      const code = await codeOf(page);
      expect(code).toContain('lang="fa"');
      await openDesk(page, site, hash.slice(1));
      expect(await codeOf(page)).toBe(code);
      expect(await page.getByLabel("As of").inputValue()).toBe("2016-01-01");
      expect(await page.getByLabel("dark").isChecked()).toBe(true);
    });

    test("has its title above what belongs to it, also in a language that runs the other way", async () => {
      await openDesk(page, site, "record=redline/iranian-presence-in-syria&lang=fa");
      await codeOf(page);
      const directions = await page
        .locator("#chosen, #chosen > bdi")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(directions).toEqual(["ltr", "rtl"]);
    });

    test("can be a deck of several, where the place takes one", async () => {
      await openDesk(page, site, "record=actor/iran&into=html");
      await codeOf(page);
      await page.getByText("A deck, with others").click();
      await page.locator("#others").getByLabel("Israel", { exact: true }).check();
      await page.waitForFunction(() =>
        document.querySelector<HTMLTextAreaElement>("#code")?.value.startsWith("<div><actor-deck"),
      );
      expect(new URL(page.url()).hash).toBe("#record=actor/iran&into=html&with=israel");
      await page.getByRole("combobox", { name: "Where does it go?" }).selectOption("substack");
      await page.locator("#dropped").getByText("This place does not take: A deck, with others.").waitFor();
    });

    test("that the widget refuses is said, and gives no code", async () => {
      await openDesk(page, site, "record=redline/iranian-presence-in-syria&into=html&as-of=2030-01-01");
      await page.locator("#why").getByText("lies after the dataset").waitFor();
      expect(await page.locator("#code").inputValue()).toBe("");
    });

    test("of what is not there shows nothing, and a site that does not answer is told", async () => {
      await openDesk(page, site, "record=actor/nobody");
      expect(await page.locator("#work").isHidden()).toBe(true);
      expect((await lines()).length).toBeGreaterThan(0);
      await page.route("**/excerpts/**", (route) => route.abort());
      await openDesk(page, site, `record=${QUOTE}`);
      await page.locator("#why").getByText("This could not be loaded").waitFor();
      expect(await page.getByText("All codes of this record").getAttribute("href")).toBe(
        `snippets/${QUOTE}/en.html`,
      );
    });
  });

  describe("the preview", () => {
    test.each(["320", "480", "720"])("is the code itself, awake, at %s px", async (width) => {
      await openDesk(page, site, `record=${QUOTE}&into=html&width=${width}&page=dark&dir=rtl`);
      const frame = await previewOf(page);
      await wakeWidgets(frame, { widgets: "quote-block" });
      const shown = await frame.evaluate(() => ({
        html: document.body.innerHTML.length > 0,
        width: document.querySelector("quote-block")?.getBoundingClientRect().width,
        direction: document.dir,
        scheme: getComputedStyle(document.documentElement).colorScheme,
        isWhole: document.documentElement.scrollHeight <= innerHeight + 1,
      }));
      expect(shown).toEqual({
        html: true,
        width: Number(width),
        direction: "rtl",
        scheme: "dark",
        isWhole: true,
      });
    });

    test("changes its width without loading anew", async () => {
      await openDesk(page, site, `record=${QUOTE}&into=html`);
      const frame = await previewOf(page);
      await frame.evaluate(() => Object.assign(globalThis, { isSame: true }));
      await page.getByLabel("320 px").check();
      await frame.waitForFunction(() => innerWidth < 400);
      expect(await frame.evaluate(() => "isSame" in globalThis)).toBe(true);
    });
  });

  describe("one press", () => {
    test("copies the code and says so aloud", async () => {
      await withClipboard(page, true);
      await openDesk(page, site, `record=${QUOTE}&into=html`);
      const code = await codeOf(page);
      await page.getByRole("button", { name: "Copy" }).first().click();
      await page.locator(".answer [role=status]").getByText("Copied: The code").waitFor();
      expect(await copied(page)).toBe(code);
    });

    test("that may not copy says so, and selects the code", async () => {
      await withClipboard(page, false);
      await openDesk(page, site, `record=${QUOTE}&into=html`);
      const code = await codeOf(page);
      await page.getByRole("button", { name: "Copy" }).first().click();
      await page.locator(".answer [role=status]").getByText("Not copied").waitFor();
      const selected = await page
        .locator("#code")
        .evaluate((area: HTMLTextAreaElement) =>
          area === document.activeElement ? area.value.slice(area.selectionStart, area.selectionEnd) : "",
        );
      expect(selected).toBe(code);
    });
  });

  test("on a telephone a picked record has the page to itself, and another is found again", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openDesk(page, site, `record=${QUOTE}&into=ghost`);
    await codeOf(page);
    expect(await lines()).toEqual([]);
    await page.getByRole("button", { name: "Find another" }).click();
    expect(await page.locator(":focus").getAttribute("id")).toBe("query");
    expect(await page.locator("#work").isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe("#into=ghost");
    await page.goBack();
    await page.locator("#work").waitFor();
  });

  test("a line has a small picture of its widget when it comes into view", async () => {
    await openDesk(page, site);
    const line = page.locator('[data-record="actor/iran"]');
    const picture = line.locator(".thumbnail > actor-card");
    expect(await picture.count()).toBe(0);
    await line.scrollIntoViewIfNeeded();
    await picture.waitFor();
    expect(await page.locator(".thumbnail:not([inert])").count()).toBe(0);
  });

  test.each(LOOKS)("$name it fits, and axe finds nothing", async (look) => {
    expect(await faultsInLook(page, site, look)).toEqual([]);
  });

  test("without script it is a list of links and of places", async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(`${site.baseUrl}index.html`);
    expect(await still.getByRole("link", { name: /^Iran Actor card/ }).isVisible()).toBe(true);
    expect(await still.getByText("Take the code “link”.").first().isVisible()).toBe(true);
    for (const id of ["search", "work"]) expect(await still.locator(`#${id}`).isVisible()).toBe(false);
    await still.getByRole("link", { name: /^Iran Actor card/ }).click();
    expect(await still.locator("h1").textContent()).toBe("Iran");
    await still.close();
  });
});
