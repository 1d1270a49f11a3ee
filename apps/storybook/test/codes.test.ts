import { describeInOneBrowser } from "@redlines/browsers/suites";
import release from "@redlines/embed/release.json" with { type: "json" };
import { axeFindings } from "@redlines/testing/axe-in-page";
import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { codeAt, PLACE_NAMES } from "../src/codes/code-at-place.js";
import { inLines } from "../src/snippet/shown-code.js";
import { asSite } from "../src/snippet/site-address.js";
import { inEachLook, openedStorybook } from "./opened-storybook.js";

const GAUGE = { kind: "redline", record: "iranian-presence-in-syria" } as const;
const SITE = "https://data.example/facts/";

/** The one script as a page of the docs has it for a site. */
const scriptAt = (site: string): string =>
  `src="${site}embed/${release.version}/embed.js" integrity="${release.files["embed.js"]}" crossorigin`;

describe("the code at a place", () => {
  it.each(PLACE_NAMES)("is of the site that was given, and says why it is that: %s", (place) => {
    const { code, why } = codeAt(place, GAUGE, SITE);
    expect(why).not.toBe("");
    expect(code).toContain(SITE);
  });

  it("is pinned, and stands in lines", () => {
    const { code } = codeAt("html", GAUGE, SITE);
    expect(code).toContain(scriptAt(SITE));
    expect(code.split("\n").length).toBeGreaterThan(5);
    expect(inLines(code)).toBe(code);
  });
});

it.each([
  ["https://data.example/facts", SITE],
  [" https://data.example/facts/?a#b ", SITE],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080/"],
  ["data.example/facts", undefined],
  ["javascript:alert(1)", undefined],
  ["", undefined],
])("an address of a site: %j is %j", (given, expected) => {
  expect(asSite(given)).toBe(expected);
});

describeInOneBrowser("the codes on the page of a widget", () => {
  const storybook = openedStorybook();
  const open = async (): Promise<Page> => {
    const { page } = await storybook.open("iframe.html?viewMode=docs&id=redline-gauge--docs");
    return page;
  };
  const field = (page: Page): Locator => page.getByLabel("Address of your site");
  const panel = (page: Page): Locator => page.getByRole("tabpanel");

  it("name the site that a reader gives, those of stories too, as long as the tab is open", async () => {
    const page = await open();
    await page.locator(".code-toggle").first().click();
    const story = page.locator("pre", { hasText: "<redline-gauge" }).first();
    await story.filter({ hasText: scriptAt(`${storybook.url}/redlines/`) }).waitFor();
    // Somebody types it, so it is an address of less for a while.
    await field(page).selectText();
    await page.keyboard.type(SITE);
    expect(await field(page).inputValue()).toBe(SITE);
    await story.filter({ hasText: scriptAt(SITE) }).waitFor();
    await page.getByRole("tab", { name: /^A static site/ }).click();
    expect(await panel(page).locator("pre").textContent()).toContain(scriptAt(SITE));
    await page.reload();
    await expect.poll(() => field(page).inputValue()).toBe(SITE);
    await page.close();
  });

  it("stay as they are for what is no address, and it is said", async () => {
    const page = await open();
    const before = await panel(page).locator("pre").textContent();
    await field(page).fill("javascript:alert(1)");
    await page.getByRole("alert").filter({ hasText: "no address" }).waitFor();
    expect(await field(page).getAttribute("aria-invalid")).toBe("true");
    expect(await panel(page).locator("pre").textContent()).toBe(before);
    await page.close();
  });

  it("are gone through with arrows, Home and End, from tab to tab", async () => {
    const page = await open();
    const names = PLACE_NAMES.map(([, name]) => name);
    const chosen = (): Promise<string | null> =>
      page.getByRole("tab", { selected: true }).and(page.locator(":focus")).textContent();
    await page.getByRole("tab", { selected: true }).focus();
    for (const [key, name] of [
      ["Home", names[0]],
      ["ArrowLeft", names.at(-1)],
      ["ArrowRight", names[0]],
      ["ArrowRight", names[1]],
      ["End", names.at(-1)],
    ] as const) {
      await page.keyboard.press(key);
      expect(await chosen()).toBe(name);
    }
    await page.close();
  });

  it("fold their data, and are copied whole", async () => {
    const page = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByText("How it takes its data").click();
    const first = page.locator("details[open] .code-to-copy").first();
    expect(await first.locator("pre").textContent()).toContain('<script type="application/json">…</script>');
    await first.getByRole("button", { name: "Copy" }).click();
    await first.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('"kind":"redline"');
    await first.getByRole("button", { name: /^Show its data/ }).click();
    expect((await first.locator("pre").textContent())?.trim()).toBe(copied.trim());
    await page.close();
  });

  it("are reachable to all, in each look", async () => {
    const page = await open();
    await inEachLook(page, async () => {
      await panel(page).waitFor();
      expect(await axeFindings(page, ".codes-by-place")).toEqual([]);
    });
    await page.close();
  });
});
