import { wakeWidgets, WIDGETS } from "@redlines/browsers/wake.mjs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Frame } from "playwright";
import { faultsOf } from "./open-page.js";

/** How the widgets of a pasted code end; `words` where it has none. */
export type End = "ready" | "loading" | "error" | "words";

/** Where codes are pasted: a folder that is served at an address. */
export interface PastingPlace {
  readonly folder: string;
  readonly address: string;
}

/** Each code in an empty page of its own, all of them in one window and in sight. */
async function writePages(codes: readonly string[], { folder }: PastingPlace): Promise<void> {
  const write = (name: string, title: string, body: string): Promise<void> =>
    writeFile(
      join(folder, name),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
        `<link rel="icon" href="data:,">\n${body}`,
    );
  for (const [index, code] of codes.entries()) await write(`${index}.html`, "Pasted", code);
  const frames = codes.map(
    (_code, index) => `<iframe src="${index}.html" style="position: absolute; inset: 0"></iframe>`,
  );
  await write("all.html", "All", frames.join(""));
}

/**
 * Pastes each text into an empty page of the same site, and waits for its widgets to end as is expected.
 * @returns those that do not
 */
export async function failuresPasting(
  browser: Browser,
  place: PastingPlace,
  codes: readonly string[],
  ends: readonly End[],
): Promise<string[]> {
  await writePages(codes, place);
  const page = await browser.newPage();
  const faults = faultsOf(page);
  page.on("requestfailed", (request) => faults.push(`${request.failure()?.errorText} ${request.url()}`));
  await page.goto(`${place.address}all.html`);
  const frames = page.mainFrame().childFrames();
  const found = await Promise.all(frames.map((frame) => failureIn(frame, codes, ends, faults)));
  await page.close();
  return [...found.flat(), ...(frames.length === codes.length ? [] : [`Only ${frames.length} frames`])];
}

async function failureIn(
  frame: Frame,
  codes: readonly string[],
  ends: readonly End[],
  faults: readonly string[],
): Promise<string[]> {
  const index = Number(/(\d+)\.html$/.exec(frame.url())?.[1]);
  const end = ends[index] ?? "ready";
  const why = await ended(frame, end).then(
    () => undefined,
    (error: Error) => error.message.split("\n")[0],
  );
  if (why === undefined) return [];
  return [`${index}: does not end ${end}: ${[why, ...faults].join(", ")}: ${codes[index]?.slice(0, 300)}`];
}

/** Until every widget of a page has come to its end. */
async function ended(frame: Frame, end: End): Promise<void> {
  if (end === "ready" || end === "error") return wakeWidgets(frame, { state: end });
  await frame.waitForFunction(rests, [WIDGETS, end] as const);
}

/** Runs in the page: whether there are words alone, or widgets that wait for what never comes. */
function rests([selector, end]: readonly [string, End]): boolean {
  const widgets = [...document.querySelectorAll(selector)];
  if (end === "words") return widgets.length === 0 && document.body.innerText.trim() !== "";
  return widgets.length > 0 && widgets.every((widget) => widget.matches(`:state(${end})`));
}
