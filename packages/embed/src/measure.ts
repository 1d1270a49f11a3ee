import { type Dataset, type Excerpt, type Language, phraseLanguage } from "@redlines/model";
import { PAGE_STYLES } from "./frame-page.js";
import type { Heights, MeasuredHeights, MeasuredKey } from "./heights.js";
import { type MeasuredWidths, measureFrames } from "./measure-frames.js";
import { publishedRecords } from "./published-records.js";
import type { Localised } from "./site-options.js";
import { lookOf } from "./render.js";
import { WIDGET_OPTIONS } from "./widget-options.js";
import type { WidgetOptions } from "./widgets.js";

export interface MeasureOptions {
  readonly dataset: Dataset;
  /** The same in other languages, by language. */
  readonly localised?: Localised | undefined;
  readonly languages: readonly Language[];
  /** What to measure; every record of the dataset, if left out. */
  readonly excerpts?: readonly Excerpt[] | undefined;
}

/**
 * Browsers round the height of a line here and there to the other side: over the hundred lines of a long
 * widget, Firefox needs two pixels more than Chromium.
 */
const WIDTHS: MeasuredWidths = { narrowest: 240, widest: 1120, step: 8, spare: 4 };

/** Names a widget among all that were measured; the theme changes colours alone. */
function nameOf({ kind, id, language, form }: MeasuredKey): string {
  return [kind, id, language, ...(form === undefined ? [] : [form])].join("/");
}

/** The forms of a widget that have a height of their own; a frame has the whole widget. */
function formsOf({ kind }: Excerpt): WidgetOptions["form"][] {
  return WIDGET_OPTIONS.form.kinds.includes(kind) ? [undefined, "compact"] : [undefined];
}

/** A page that measures every widget of a site, for a browser without a window. */
export function measuringPage({ dataset, localised, languages, excerpts }: MeasureOptions): string {
  const frames = languages.flatMap((language) => {
    const measured = excerpts ?? presentRecords(localised?.[language] ?? dataset);
    return measured.flatMap((one) => formsOf(one).map((form) => frameHtml(one, language, form)));
  });
  const styles = `${PAGE_STYLES("light")}.frame{display:flow-root}`;
  const script = `(${measureFrames.toString()})(${JSON.stringify(WIDTHS)});`;
  return (
    `<!doctype html><html><head><meta charset="utf-8"><style>${styles}</style></head>` +
    `<body>${frames.join("\n")}<script>${script}</script></body></html>`
  );
}

/** Every record of a dataset once, by its present id. */
function presentRecords(dataset: Dataset): Excerpt[] {
  const placed = publishedRecords(dataset).filter(({ id, excerpt }) => id === excerpt.record.id);
  return placed.map(({ excerpt }) => excerpt);
}

/** A widget as it stands in its frame. */
function frameHtml(excerpt: Excerpt, language: Language, form: WidgetOptions["form"]): string {
  const name = nameOf({ kind: excerpt.kind, id: excerpt.record.id, language, form });
  const widget = lookOf(excerpt, { headingLevel: 2, language, form });
  return `<div class="frame" data-name="${name}" lang="${phraseLanguage(language)}">${widget}</div>`;
}

/**
 * What the page found, for each widget.
 * @param page the page as the browser left it
 * @throws {Error} when it found nothing
 */
export function measuredHeights(page: string): MeasuredHeights {
  const [, json] = /<pre id="found">(.*?)<\/pre>/s.exec(page) ?? [];
  if (json === undefined) throw new Error("The browser measured nothing");
  const found = new Map(Object.entries(JSON.parse(json) as Record<string, Heights>));
  return (key) => found.get(nameOf(key));
}
