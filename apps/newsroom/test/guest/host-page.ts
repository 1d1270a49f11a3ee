import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataset } from "@redlines/core";
import { type Delivery, renderWidget, type RenderOptions } from "@redlines/embed/server";
import { excerpt, type ExcerptKind } from "@redlines/model";
import type { Page } from "playwright";
import { widgetHeights } from "../../src/heights.ts";
import type { Site } from "../site.ts";

/** One record for each kind of widget. */
const RECORDS = {
  quote: "netanyahu-we-will-not-allow",
  actor: "iran",
  redline: "iranian-presence-in-syria",
} as const satisfies Partial<Record<ExcerptKind, string>>;

/** What was measured when the site was built. */
const heights = widgetHeights();

/** The three widgets in a way, each after a paragraph of the host's. */
export function widgets(
  as: Delivery,
  options: Omit<RenderOptions, "as"> = {},
  kinds = Object.keys(RECORDS) as (keyof typeof RECORDS)[],
): string {
  return kinds
    .map(
      (kind) =>
        '<p class="hosts">Words of the host.</p>' +
        renderWidget(excerpt(dataset, kind, RECORDS[kind]), { heights, inline: true, ...options, as }),
    )
    .join("\n");
}

export const SCRIPT = '<script type="module" src="/embed/embed.js"></script>';

export interface Host {
  readonly body: string;
  readonly head?: string;
  /** Attributes of the `<html>` element. */
  readonly attributes?: string;
}

export interface Opened {
  readonly page: Page;
  /** What the console said and what broke. */
  readonly heard: string[];
}

let pages = 0;

/**
 * Opens a page of the site's own origin that was made for a test; in a page that is prepared already, where
 * one is given.
 */
export async function openHost(
  site: Site,
  host: Host,
  given: Page | Parameters<Site["open"]>[0] = {},
): Promise<Opened> {
  const page = "goto" in given ? given : await site.open(given);
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  const name = `${++pages}.html`;
  // Served as any other page: a browser keeps apart what is answered by the test tool itself from what comes
  // from this machine.
  await writeFile(join(site.hosts, name), written(host));
  await page.goto(site.hostsUrl + name);
  return { page, heard };
}

function written({ body, head = "", attributes = 'lang="en"' }: Host): string {
  return `<!doctype html><html ${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Host</title>${head}</head>
<body><main>${body}</main></body></html>`;
}
