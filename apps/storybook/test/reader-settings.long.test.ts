import type { Page } from "playwright";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { describeInOneBrowser } from "@redlines/browsers/suites";
import { wakeWidgets } from "@redlines/browsers/wake.mjs";
import { describe, expect, it } from "vitest";
import { openedStorybook } from "./opened-storybook.js";

const { open } = openedStorybook();

/** What a widget looks like: the colours and the like of all that stands in it. */
async function looks(page: Page, tag: string): Promise<string[]> {
  await wakeWidgets(page, { widgets: tag });
  return page.locator(tag).evaluate(looksOf);
}

/**
 * Runs in the page. A preview has the browser's everyday system colours, so that of links, which forced
 * colours have of their own, is told by its name, and a button that has no background of its own is told as
 * on the canvas. Forced colours also leave a background its transparency (CSS Color Adjust, 3.1): with the
 * canvas upon the canvas, that shows nothing.
 */
function looksOf({ shadowRoot }: Element): string[] {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.cssText =
    "forced-color-adjust: none; color: LinkText; background: Canvas; border-color: ButtonFace";
  const { color: link, backgroundColor: canvas, borderBlockStartColor: button } = getComputedStyle(probe);
  const shade = `${canvas.replace("rgb(", "rgba(").replace(")", "")}, 0.`;
  return [...(shadowRoot?.querySelectorAll("*") ?? [])].map((element) => {
    const style = getComputedStyle(element);
    // Of what shows no colour, no colour is compared.
    const background = style.backgroundColor.replace(/^rgba\(.*, 0\)$/, "transparent");
    const isBare = element.localName === "button" && background === button;
    return [
      element.localName,
      element.className,
      style.color,
      isBare || background.startsWith(shade) ? canvas : background,
      style.backgroundImage,
      style.borderBlockStartColor,
      style.boxShadow,
      style.display,
      style.breakInside,
    ]
      .join(" ")
      .replaceAll(link, "LinkText");
  });
}

describeInOneBrowser("the preview of a reader's settings", () => {
  describe.each(WIDGET_TAGS)("in <%s>", (tag) => {
    const story = `iframe.html?id=${tag}--any-record&globals=reader:`;

    it.each([
      ["forced", { forcedColors: "active" }],
      ["print", { media: "print" }],
      ["contrast", { contrast: "more" }],
    ] as const)("of %s looks as the browser's own emulation does", async (reader, emulated) => {
      const [real, preview] = await Promise.all([open(`${story}default`), open(`${story}${reader}`)]);
      await real.page.emulateMedia(emulated);
      const [previewed, wanted] = await Promise.all([looks(preview.page, tag), looks(real.page, tag)]);
      expect(previewed).toEqual(wanted);
      expect(await preview.page.locator(".aside").innerText()).toContain("A preview");
      await real.page.close();
      await preview.page.close();
    });
  });
});
