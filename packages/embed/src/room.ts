import type { Excerpt } from "@redlines/model";
import type { Heights, MeasuredHeights } from "./heights.js";
import type { WidgetOptions } from "./widgets.js";

/** The size of the text at which heights are measured, in CSS pixels: that of a frame's page. */
const MEASURED_TEXT = 16;

interface MeasuredOptions extends WidgetOptions {
  readonly heights?: MeasuredHeights | undefined;
}

/** A line of text, in CSS pixels: so much more room than a width needs is worth a shorter style sheet. */
const LINE = 24;

/**
 * The heights of a widget in a form that was measured; of what a day, a version or a choice leaves of a
 * record nothing is known.
 */
export function measuredFor(
  { kind, record }: Excerpt,
  language: string,
  { heights, form, asOf, version, only }: MeasuredOptions,
): Heights {
  if ([asOf, version, only].some((told) => told !== undefined)) return [];
  return heights?.({ kind, id: record.id, language, form: form === "full" ? undefined : form }) ?? [];
}

/**
 * A shadow root, as HTML, that shows the fallback HTML and has the height of the widget at each width, so
 * that nothing moves when a script puts the widget there. Words that are higher scroll in it meanwhile, as in
 * a frame; without script, on paper and where nothing was measured they have the place that they need.
 *
 * The sheet stays by its id when the widget is there. No class names the words: the widget's own sheet has no
 * rule for them, so they stay as they are while its data is on the way. All is measured by the size of the
 * text (`em`), for the widget has that of the page.
 */
export function roomHtml(heights: Heights): string {
  if (heights.length === 0) return "";
  const words = `<div id="words" tabindex="0"><slot></slot></div>`;
  return `<template shadowrootmode="open"><style id="room">${roomStyles(heights)}</style>${words}</template>`;
}

function roomStyles(heights: Heights): string {
  const steps = thinned(heights).map(
    ([width, height], index) =>
      `@container(min-width:${index === 0 ? "0" : ems(Math.floor(width))}){div{--_room:${ems(height)}}}`,
  );
  return (
    ":host{display:block;container-type:inline-size}:host([hidden]){display:none}" +
    "@media screen and (scripting:enabled){.root{min-block-size:var(--_room)}" +
    "#words{block-size:var(--_room);overflow:auto}}" +
    steps.join("")
  );
}

/** Steps that are within a line of each other as one, the highest of them. */
function thinned(heights: Heights): Heights {
  const groups: { width: number; least: number; most: number }[] = [];
  for (const [width, height] of heights) {
    const last = groups.at(-1);
    const [least, most] = [Math.min(last?.least ?? height, height), Math.max(last?.most ?? height, height)];
    if (last && most - least <= LINE) Object.assign(last, { least, most });
    else groups.push({ width, least: height, most: height });
  }
  return groups.map(({ width, most }) => [width, most]);
}

/** Rounded up, so that nothing is too low. Whole numbers alone reach a style sheet. */
function ems(pixels: number): string {
  return `${Math.ceil((Math.ceil(pixels) / MEASURED_TEXT) * 100) / 100}em`;
}
