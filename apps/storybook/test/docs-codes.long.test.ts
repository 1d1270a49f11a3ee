import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openedStorybook } from "./opened-storybook.js";
import { type End, failuresPasting, type PastingPlace } from "./pasted.js";
import { builtEntries } from "./site.js";

const folder = mkdtempSync(join(tmpdir(), "redlines-pasted-"));
const storybook = openedStorybook(folder);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = (): PastingPlace => ({ folder, address: `${storybook.url}/pasted/` });

/** Every code that a docs page offers for copying: of its stories, of a place, and of the ways to feed it. */
async function offeredCodes(id: string, count: number): Promise<string[]> {
  const { page } = await storybook.open(`iframe.html?viewMode=docs&id=${id}`);
  for (const tab of await page.getByRole("tab", { name: WHOLE_AT }).all()) await tab.click();
  await page.evaluate(openStories);
  await page.waitForFunction(offers, [COPY, count] as const);
  const codes = await page.evaluate(pressAll, COPY);
  await page.close();
  return codes;
}

/** The place whose code needs no page of a site: here is none. */
const WHOLE_AT = "A static site, HTML or Markdown";

/** What copies a code, folded or not. */
const COPY = ".presses > button.copy";

/** Runs in the page: a story is made once it is opened. */
function openStories(): void {
  for (const story of document.querySelectorAll<HTMLDetailsElement>(".folded-story")) story.open = true;
}

/** Runs in the page. */
function offers([buttons, count]: readonly [string, number]): boolean {
  return document.querySelectorAll(buttons).length === count;
}

/**
 * Runs in the page: presses every button that copies.
 * @returns what was copied, in the order of the page
 */
function pressAll(buttons: string): string[] {
  const copied: string[] = [];
  const clipboard: Pick<Clipboard, "writeText"> = {
    async writeText(text) {
      copied.push(text);
    },
  };
  Object.defineProperty(navigator, "clipboard", { value: clipboard });
  for (const button of document.querySelectorAll<HTMLElement>(buttons)) button.click();
  return copied;
}

/** Where the widget of a story comes to rest when its code is pasted; nowhere, where it is words alone. */
const ENDS: Readonly<Record<string, End>> = {
  Empty: "loading",
  "Broken Data": "error",
  "Plain Words": "words",
};

describeInOneBrowser("the code on a docs page", () => {
  describe.each(WIDGET_TAGS)("of <%s>", (tag) => {
    const stories = builtEntries().filter(({ id, type }) => id.startsWith(`${tag}--`) && type === "story");
    let codes: string[];
    beforeAll(async () => {
      codes = await offeredCodes(`${tag}--docs`, stories.length + 4);
    });

    it("runs as pasted: each story, what goes into a page, and each way to feed the widget", async () => {
      const [first = "ready", ...others] = stories.map(({ name }) => ENDS[name] ?? "ready");
      // The page shows the first story, the code of a place, the three ways, then the other stories.
      const ends = [first, "ready", "ready", "ready", "ready", ...others] as const;
      expect(await failuresPasting(storybook.browser, place(), codes, ends)).toEqual([]);
    });
  });

  it("on feeding a widget runs as pasted", async () => {
    const codes = await offeredCodes("feeding-a-widget--docs", 3);
    expect(await failuresPasting(storybook.browser, place(), codes, ["ready", "ready", "ready"])).toEqual([]);
  });
});
