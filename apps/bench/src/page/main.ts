import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";
import { type Field, fieldOf, heatsOf, type Heat, shiftsOf } from "./heats.ts";
import { framesOf } from "./frames.ts";
import { describeMachine, load } from "./machine.ts";
import { markdown } from "./markdown.ts";
import type { Pages } from "./pages.ts";
import { KINDS } from "./records.ts";
import { type Measured, report } from "./report.ts";
import { Results } from "./results.ts";
import { type Weights, writeScripts } from "./scripts.ts";
import { emptySite } from "./site.ts";

const TOP = new URL("../../../../", import.meta.url);
const DIST = new URL("../../dist/", import.meta.url);

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, keep: { type: "boolean", default: false } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error("--rounds takes a number, 1 or more.");

const before = load();
await emptySite(DIST);
const weights = await writeScripts(DIST);
const server = await serve({
  port: 0,
  roots: [{ at: "/", dir: fileURLToPath(DIST), title: "the benchmark", cors: true }],
});
const browser = await launch("chromium");
try {
  const measured = await measure({ browser, url: server.url, dir: DIST }, weights);
  await tell(measured, `Chromium ${browser.version()}`);
} finally {
  await browser.close();
  await server.close();
}

async function measure(pages: Pages, scripts: Weights): Promise<Measured> {
  const fields: Field[] = [];
  for (const kind of KINDS) fields.push(await fieldOf(pages, kind));
  const heats: Heat[] = [];
  for (const field of fields) heats.push(...(await heatsOf(pages, field)));
  const results = new Results();
  for (let round = 0; round < rounds; round++) {
    console.error(`round ${round + 1} of ${rounds}`);
    for (const heat of heats) await results.run(heat, round);
  }
  for (const field of fields) results.check(field);
  const shifts = await Promise.all(fields.map((field) => shiftsOf(pages, field)));
  const frames = await framesOf(pages, 3 * rounds);
  return { fields, results, weights: scripts, frames, shifts: new Map(shifts.flatMap((some) => [...some])) };
}

async function tell(measured: Measured, name: string): Promise<void> {
  const told = report(measured, describeMachine(name, before), rounds);
  const text = markdown(told);
  await mkdir(new URL("reports/", TOP), { recursive: true });
  await writeFile(new URL("reports/bench.json", TOP), `${JSON.stringify(told, undefined, 2)}\n`);
  await writeFile(new URL("reports/bench.md", TOP), `${text}\n`);
  if (values.keep) await keep(text);
  console.log(text);
}

/** Puts the figures in their place in the documentation. */
async function keep(text: string): Promise<void> {
  const file = new URL("docs/benchmarks.md", TOP);
  const [head, , tail] = (await readFile(file, "utf8")).split(/<!-- \/?figures -->/);
  if (tail === undefined) throw new Error("docs/benchmarks.md has no place for the figures.");
  await writeFile(file, `${head}<!-- figures -->\n\n${text}\n\n<!-- /figures -->${tail}`);
}
