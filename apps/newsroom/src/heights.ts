import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dataset } from "@redlines/core";
import type { MeasuredHeights } from "@redlines/embed/server";
import { measuredHeights, measuringPage } from "@redlines/embed/site";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
import { LANGUAGES } from "@redlines/model";
import { TRANSLATED } from "./stories/record.ts";
import { launch } from "@redlines/browsers/playwright.mjs";

/** The page that measured, as the browser left it. */
const measured = new URL("../build/measured.html", import.meta.url);

/**
 * What was measured; nothing, where no browser was there to measure: frames then are as high as an unmeasured
 * one, and a widget of the way `script` has no room.
 */
export function widgetHeights(): MeasuredHeights | undefined {
  return existsSync(measured) ? measuredHeights(readFileSync(measured, "utf8")) : undefined;
}

/** Measures every widget in a browser of this machine, once for all addresses that the site is built for. */
export async function measureWidgets(): Promise<void> {
  await rm(measured, { force: true });
  const browser = await launch(ONE_BROWSER).catch(({ message }: Error) =>
    console.log(`The widgets are not measured: ${message}`),
  );
  if (!browser) return;
  try {
    const page = await browser.newPage();
    await page.setContent(measuringPage({ dataset, localised: TRANSLATED, languages: LANGUAGES }), {
      timeout: 0,
    });
    await mkdir(new URL(".", measured), { recursive: true });
    await writeFile(measured, await page.content());
  } finally {
    await browser.close();
  }
}
