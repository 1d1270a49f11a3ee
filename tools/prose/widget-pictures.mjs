#!/usr/bin/env node
/**
 * Takes the pictures in the widgets' READMEs: `node tools/prose/widget-pictures.mjs`, after `npm run build`.
 */
import { dataset } from "@redlines/core";
import { renderWidget } from "@redlines/embed/server";
import { excerpt } from "@redlines/model";
import { fileURLToPath } from "node:url";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
import { launch } from "@redlines/browsers/playwright.mjs";

/** In pixels; what is longer is cut, so that the file stays small. */
const WIDTH = 640;
const MOST = 900;

const pictures = [
  { tag: "quote-block", shown: excerpt(dataset, "quote", "netanyahu-we-will-not-allow") },
  { tag: "actor-card", shown: excerpt(dataset, "actor", "iran") },
  { tag: "event-timeline", shown: excerpt(dataset, "event", dataset.about.id) },
  { tag: "escalation-loop", shown: excerpt(dataset, "dynamics", "escalation-in-syria") },
  { tag: "key-figures", shown: excerpt(dataset, "figure", dataset.about.id) },
  { tag: "forecast-list", shown: excerpt(dataset, "forecast", dataset.about.id) },
  { tag: "locator-map", shown: excerpt(dataset, "place", dataset.about.id) },
  { tag: "interest-matrix", shown: excerpt(dataset, "interest", dataset.about.id) },
  { tag: "relation-map", shown: excerpt(dataset, "relation", dataset.about.id) },
  { tag: "redline-gauge", shown: excerpt(dataset, "redline", "iranian-presence-in-syria") },
];

const browser = await launch(ONE_BROWSER);
const page = await browser.newPage({ viewport: { width: WIDTH, height: MOST }, colorScheme: "light" });
for (const { tag, shown } of pictures) {
  const style =
    "body { margin: 0; padding: 24px; font: 16px/1.5 Georgia, serif; background: #fff; color: #1a1a1a }";
  const head = `<head><style>${style}</style></head>`;
  await page.setContent(`<!doctype html><html lang="en">${head}<body>${renderWidget(shown)}</body></html>`);
  await page.screenshot({
    path: fileURLToPath(new URL(`../../packages/${tag}/docs/${tag}.png`, import.meta.url)),
    clip: {
      x: 0,
      y: 0,
      width: WIDTH,
      height: Math.min(MOST, await page.evaluate("document.body.offsetHeight")),
    },
  });
}
await browser.close();
