import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ONE_BROWSER, testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";

/** @returns the folder of a package as it is published */
const dist = (name: string): string => dirname(fileURLToPath(import.meta.resolve(`@redlines/${name}`)));

let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  const roots = ["core", "model"].map((name) => ({ at: `/${name}/`, dir: dist(name), title: name }));
  server = await serve({ port: 0, roots });
  browser = await launch(ONE_BROWSER);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page with nothing but an import map and a script of its reader's. */
async function run(script: string): Promise<string | null> {
  const page = await browser.newPage();
  const imports = {
    "@redlines/core": "/core/index.js",
    "@redlines/core/named": "/core/named.js",
    "@redlines/model": "/model/index.js",
  };
  const body = `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
<output></output>
<script type="module">const say = (text) => document.querySelector("output").append(text);${script}</script>`;
  await page.route(`${server.url}/page`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${server.url}/page`);
  await page.waitForFunction(() => document.querySelector("output")?.textContent);
  return page.locator("output").textContent();
}

testInOneBrowser("a browser reads the facts through an import map, with no build and no zod", async () => {
  const script = `import { actor, dataset, redline } from "@redlines/core";
    import { reading } from "@redlines/model";
    const { rung, rungs } = reading(dataset, redline("iranian-presence-in-syria").id);
    say(actor("iran").name + " " + rung + " of " + rungs);`;
  expect(await run(script)).toBe("Iran 4 of 6");
});

testInOneBrowser("one record by its name", async () => {
  expect(await run(`import { iran } from "@redlines/core/named"; say(iran.names[0].text);`)).toBe("ایران");
});
