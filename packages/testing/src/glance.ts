import type { Excerpt, ExcerptKind } from "@redlines/model";
import { type Piece, visibleText } from "./every-text.js";
import { layoutFaults } from "./layout-faults.js";
import { until } from "./page.js";
import { type Scene, set } from "./scene.js";

/** What a reader takes in of a widget while its folds are closed. */
export interface Glance {
  /** In CSS pixels. */
  readonly height: number;
  readonly words: readonly string[];
  /** The lines of text, each as it would be read out. */
  readonly lines: readonly string[];
  /** The sizes of type, in CSS pixels, from the largest. */
  readonly sizes: readonly number[];
  /** What sticks out, is cut off, or stands on something else. */
  readonly faults: readonly string[];
}

/** Looks at a widget that has come to rest. */
export function glanceAt(element: Element): Glance {
  const pieces = visibleText(element);
  const root = element.shadowRoot?.querySelector<HTMLElement>(".root");
  return {
    height: element.getBoundingClientRect().height,
    words: pieces.flatMap(({ text }) => wordsOf(text)),
    lines: linesOf(root?.innerText ?? ""),
    sizes: [...new Set(pieces.map(sizeOf))].toSorted((a, b) => b - a),
    faults: layoutFaults(element, pieces),
  };
}

/** A widget of a record, not yet in the page. */
export function widgetOf(tag: string, excerpt: Excerpt): HTMLElement {
  return Object.assign(document.createElement(tag), { excerpt });
}

/** Looks at a widget that is put into a scene, from another one or for the first time, and comes to rest. */
export async function glanceIn(element: HTMLElement, scene: Scene): Promise<Glance> {
  set(element, scene);
  await until(element, "ready");
  return glanceAt(element);
}

/**
 * Looks at a widget of each record in a scene, in the record's own language, and gives back what is wrong
 * with each, by its id.
 * @param faultOf what is wrong with one; anything that is not truthy is nothing
 */
export async function faultsOfEach<K extends ExcerptKind>(
  tag: string,
  excerpts: readonly Excerpt<K>[],
  scene: Scene,
  faultOf: (glance: Glance, element: HTMLElement, excerpt: Excerpt<K>) => unknown,
): Promise<string[]> {
  const faults: string[] = [];
  for (const excerpt of excerpts) {
    const element = widgetOf(tag, excerpt);
    const glance = await glanceIn(element, { language: excerpt.about.language, ...scene });
    const fault = faultOf(glance, element, excerpt);
    if (fault) faults.push(`${excerpt.record.id}: ${JSON.stringify(fault)}`);
  }
  return faults;
}

/** What has a letter or a digit; a dash or a quotation mark is no word. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{Nd}]/u.test(word));
}

/** The lines that stand more than once. */
export function repeated(lines: readonly string[]): string[] {
  return lines.filter((line, index) => lines.indexOf(line) < index);
}

/** How often a name is read. */
export function timesRead(name: string, { lines }: Glance): number {
  return lines.join("\n").split(name).length - 1;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function sizeOf({ node }: Piece): number {
  const { fontSize } = getComputedStyle(node.parentElement ?? document.body);
  return Math.round(Number.parseFloat(fontSize));
}
