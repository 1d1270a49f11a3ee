import { dataset } from "@redlines/core";
import { measuredHeights, measuringPage, type SiteOptions } from "@redlines/embed/site";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
import { launch } from "@redlines/browsers/playwright.mjs";
import { LANGUAGES } from "./release.ts";

/** How high each frame of the site is at each width of its column. */
export type FrameHeights = NonNullable<SiteOptions["heights"]>;

/**
 * Measures every frame in the Chromium of this machine. Without one the site is built all the same: its frames then
 * are as high as an unmeasured one, until they tell better.
 */
export async function frameHeights(): Promise<FrameHeights | undefined> {
  const browser = await launch(ONE_BROWSER).catch(({ message }: Error) =>
    console.log(`The frames are not measured: ${message}`),
  );
  if (!browser) return undefined;
  try {
    const page = await browser.newPage();
    await page.setContent(measuringPage({ dataset, languages: LANGUAGES }), { timeout: 0 });
    return measuredHeights(await page.content());
  } finally {
    await browser.close();
  }
}
