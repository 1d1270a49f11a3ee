import type { PageKey, Theme } from "./paths.js";

/**
 * How high a widget is at each width of its frame, in CSS pixels, the narrowest first: `[[240, 900], [320,
 * 704]]` says 900 from 240 to 319 and 704 from 320 on. Measured, so that a frame has its height before it has
 * loaded.
 */
export type Heights = readonly (readonly [width: number, height: number])[];

/** What is measured: a widget, in one of its forms, whose own words are in a language. */
export interface MeasuredKey extends Omit<PageKey, "theme"> {
  /** `compact`, where a widget has such a form; the whole widget if left out. */
  readonly form?: string | undefined;
}

/** The heights that were measured of a widget; none, where nothing was. */
export type MeasuredHeights = (key: MeasuredKey) => Heights | undefined;

/** The height at a width; of one narrower than all that were measured, the height of the narrowest. */
export function heightAt(heights: Heights, width: number): number | undefined {
  return (heights.findLast(([from]) => from <= width) ?? heights[0])?.[1];
}

/**
 * The style sheet that gives a frame the height of its width, with no script. Whole numbers alone reach it. A
 * frame is of the scheme of its page, where that is made for light or dark alone: else the browser would put
 * a ground behind it.
 */
export function heightStyles(heights: Heights, theme: Theme = "auto"): string {
  const rules = heights.map(([width, height], index) => {
    const rule = `iframe{height:${Math.ceil(height)}px}`;
    return index === 0 ? rule : `@container (min-width:${Math.floor(width)}px){${rule}}`;
  });
  const scheme = theme === "auto" ? "" : `;color-scheme:${theme}`;
  const frame = `iframe{display:block;width:100%;border:0${scheme}}`;
  return `:host{display:block}div{container-type:inline-size}${frame}${rules.join("")}`;
}
