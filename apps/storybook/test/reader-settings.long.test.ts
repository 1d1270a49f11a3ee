import type { Page } from "playwright";
import { describeInOneBrowser } from "@redlines/browsers/suites";
import { expect, it } from "vitest";
import { openedStorybook } from "./opened-storybook.js";

const { open } = openedStorybook();

describeInOneBrowser("the preview of a reader's settings", () => {
  const story = "iframe.html?id=redline-gauge--any-record&globals=reader:";

  /** What a widget looks like: the colours and the like of all that stands in it. */
  async function looks(page: Page): Promise<string[]> {
    await page.locator("redline-gauge [role=meter]").waitFor();
    return page.locator("redline-gauge").evaluate((widget) =>
      [...(widget.shadowRoot?.querySelectorAll("*") ?? [])].map((element) => {
        const {
          color,
          backgroundColor,
          backgroundImage,
          borderBlockStartColor,
          boxShadow,
          display,
          breakInside,
        } = getComputedStyle(element);
        // Of what shows no colour, no colour is compared.
        const background = backgroundColor.replace(/^rgba\(.*, 0\)$/, "transparent");
        return [
          element.localName,
          element.className,
          color,
          background,
          backgroundImage,
          borderBlockStartColor,
          boxShadow,
          display,
          breakInside,
        ].join(" ");
      }),
    );
  }

  it.each([
    ["forced", { forcedColors: "active" }],
    ["print", { media: "print" }],
    ["contrast", { contrast: "more" }],
  ] as const)("of %s looks as the browser's own emulation does", async (reader, emulated) => {
    const real = await open(`${story}default`);
    await real.page.emulateMedia(emulated);
    const preview = await open(`${story}${reader}`);
    expect(await looks(preview.page)).toEqual(await looks(real.page));
    expect(await preview.page.locator(".aside").innerText()).toContain("A preview");
    await real.page.close();
    await preview.page.close();
  });
});
