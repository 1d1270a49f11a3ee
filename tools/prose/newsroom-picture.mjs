#!/usr/bin/env node
/**
 * Takes the README's picture of the news page: `node tools/prose/newsroom-picture.mjs`, after `npm run
 * build`.
 */
import { fileURLToPath } from "node:url";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";
import { assertBuilt, site, siteAt } from "@redlines/serve/site.mjs";

assertBuilt(site);
const server = await serve({ port: 0, roots: siteAt });
const browser = await launch(ONE_BROWSER);
const page = await browser.newPage({
  viewport: { width: 1000, height: 1280 },
  colorScheme: "light",
  javaScriptEnabled: false,
});
await page.goto(`${server.url}/explainer/`);
await page.screenshot({ path: fileURLToPath(new URL("../../docs/newsroom.png", import.meta.url)) });
await browser.close();
await server.close();
