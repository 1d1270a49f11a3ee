import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";
import { earlierBuild, presentBuild } from "./builds.ts";
import { withFigures } from "./documentation.ts";
import { describeMachine, loadNow } from "./machine.ts";
import { markdown } from "./markdown.ts";
import { measure } from "./measure.ts";
import { PEER_SCRIPTS } from "./peers.ts";
import { type Report, report } from "./report.ts";
import { writeScripts } from "./scripts.ts";
import { bytesOfRecords } from "./ways.ts";
import { emptySite } from "./site.ts";

const TOP = new URL("../../../../", import.meta.url);
const DIST = new URL("../../dist/", import.meta.url);

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    before: { type: "string" },
    keep: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error("--rounds takes a number, 1 or more.");

const loadBefore = loadNow();
const present = presentBuild();
const before = values.before === undefined ? undefined : earlierBuild(values.before);
await emptySite(DIST);
const weights = await writeScripts(DIST, before ? [present, before] : [present], PEER_SCRIPTS);
const server = await serve({
  port: 0,
  roots: [{ at: "/", dir: fileURLToPath(DIST), title: "the benchmark", cors: true }],
});
const browser = await launch(ONE_BROWSER);
try {
  const pages = { browser, url: server.url, dir: DIST };
  const measured = await measure(pages, { builds: { present, before }, weights, rounds });
  const load = { before: loadBefore, after: loadNow() };
  await print(
    report(measured, {
      revision: present.revision,
      before: before?.revision ?? null,
      machine: describeMachine(`Chromium ${browser.version()}`, load),
      rounds,
      records: await bytesOfRecords({ present, before }),
    }),
  );
} finally {
  await browser.close();
  await server.close();
}

async function print(result: Report): Promise<void> {
  const json = `${JSON.stringify(result, undefined, 2)}\n`;
  const text = markdown(result);
  await mkdir(new URL("reports/", TOP), { recursive: true });
  await writeFile(new URL("reports/bench.json", TOP), json);
  await writeFile(new URL("reports/bench.md", TOP), `${text}\n`);
  if (values.keep) await keep(json, text);
  console.log(text);
}

/** Puts the figures in their place in the documentation, beside the report that they come from. */
async function keep(json: string, text: string): Promise<void> {
  const page = new URL("docs/benchmarks.md", TOP);
  await writeFile(page, withFigures(await readFile(page, "utf8"), text));
  await writeFile(new URL("docs/benchmarks.json", TOP), json);
}
