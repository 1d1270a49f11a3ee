import { type Dataset, type Language, phraseLanguage } from "@redlines/model";
import { PAGE_STYLES } from "./frame-page.js";
import type { Heights } from "./heights.js";
import { type MeasuredWidths, measureFrames } from "./measure-frames.js";
import type { PageKey } from "./paths.js";
import { publishedRecords } from "./published-records.js";
import { lookOf } from "./render.js";
import type { Placed } from "./site-options.js";

export interface MeasureOptions {
  readonly dataset: Dataset;
  readonly languages: readonly Language[];
}

/**
 * Browsers round the height of a line here and there to the other side: over the hundred lines of a long
 * widget, Firefox needs two pixels more than Chromium.
 */
const WIDTHS: MeasuredWidths = { narrowest: 240, widest: 1120, step: 8, spare: 4 };

/** Names a frame among all that were measured; the theme changes colours alone. */
function nameOf({ kind, id, language }: Omit<PageKey, "theme">): string {
  return `${kind}/${id}/${language}`;
}

/** A page that measures every frame of a site, for a browser without a window. */
export function measuringPage({ dataset, languages }: MeasureOptions): string {
  const present = publishedRecords(dataset).filter(({ id, excerpt }) => id === excerpt.record.id);
  const frames = present.flatMap((placed) => languages.map((language) => frameHtml(placed, language)));
  const styles = `${PAGE_STYLES("light")}.frame{display:flow-root}`;
  const script = `(${measureFrames.toString()})(${JSON.stringify(WIDTHS)});`;
  return (
    `<!doctype html><html><head><meta charset="utf-8"><style>${styles}</style></head>` +
    `<body>${frames.join("\n")}<script>${script}</script></body></html>`
  );
}

/** A widget as it stands in its frame. */
function frameHtml({ id, excerpt }: Placed, language: Language): string {
  const name = nameOf({ kind: excerpt.kind, id, language });
  const widget = lookOf(excerpt, { headingLevel: 2, language });
  return `<div class="frame" data-name="${name}" lang="${phraseLanguage(language)}">${widget}</div>`;
}

/**
 * What the page found, for each frame.
 * @param page the page as the browser left it
 * @throws {Error} when it found nothing
 */
export function measuredHeights(page: string): (key: PageKey) => Heights | undefined {
  const [, json] = /<pre id="found">(.*?)<\/pre>/s.exec(page) ?? [];
  if (json === undefined) throw new Error("The browser measured nothing");
  const found = new Map(Object.entries(JSON.parse(json) as Record<string, Heights>));
  return (key) => found.get(nameOf(key));
}
