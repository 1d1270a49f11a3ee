import { type Dataset, type Language, phraseLanguage } from "@redlines/model";
import { PAGE_STYLES } from "./frame-page.js";
import type { Heights } from "./heights.js";
import type { PageKey } from "./paths.js";
import { renderWidget } from "./render.js";
import { publishedRecords } from "./published-records.js";

export interface MeasureOptions {
  readonly dataset: Dataset;
  readonly languages: readonly Language[];
}

/** The narrowest and the widest frame that is measured, and the steps between, in CSS pixels. */
const [NARROWEST, WIDEST, STEP] = [240, 960, 8];

/** Names a frame among all that were measured; the theme changes colours alone. */
const nameOf = ({ kind, id, language }: Omit<PageKey, "theme">): string => `${kind}/${id}/${language}`;

/**
 * Measures in a browser: each widget as its frame shows it, at each width. Between two steps it is taken to be as high as at
 * the higher of them, so that nothing is cut off and at most a line is left over.
 */
const SCRIPT = `
const found = {};
const all = [...document.querySelectorAll("[data-name]")];
for (let width = ${NARROWEST}; width <= ${WIDEST}; width += ${STEP}) {
  document.body.style.width = width + "px";
  for (const one of all) {
    (found[one.dataset.name] ??= []).push([width, Math.ceil(one.getBoundingClientRect().height)]);
  }
}
for (const name in found) {
  const reserved = found[name].map(([width, height], index, all) => [width, Math.max(height, all[index + 1]?.[1] ?? 0)]);
  found[name] = reserved.filter(([, height], index) => reserved[index - 1]?.[1] !== height);
}
document.body.replaceChildren(Object.assign(document.createElement("pre"), { id: "found", textContent: JSON.stringify(found) }));
`;

/** A page that measures every frame of a site, for a browser without a window. */
export function measuringPage({ dataset, languages }: MeasureOptions): string {
  const frames = publishedRecords(dataset)
    .filter(({ id, excerpt }) => id === excerpt.record.id)
    .flatMap(({ id, excerpt }) =>
      languages.map((language) => {
        const html = renderWidget(excerpt, { as: "static", headingLevel: 2, language }).replaceAll(
          /<script type="application\/json">.*?<\/script>/gs,
          "",
        );
        return `<div class="frame" data-name="${nameOf({ kind: excerpt.kind, id, language })}" lang="${phraseLanguage(language)}">${html}</div>`;
      }),
    );
  return `<!doctype html><html><head><meta charset="utf-8"><style>${PAGE_STYLES("light")}.frame{display:flow-root}</style></head><body>${frames.join("\n")}<script>${SCRIPT}</script></body></html>`;
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
