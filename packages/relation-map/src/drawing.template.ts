import { type Content, datasetText, direction, flagPaths, nameTemplate } from "@redlines/element";
import { initialsOf } from "@redlines/model";
import { html, svg, type TemplateResult } from "lit/html.js";
import { drawingOf, type Line } from "./drawing.js";
import { type DatedMap, nameOf, type RelationMap } from "./relations.js";
import type { Piece } from "./slots.js";

/**
 * The one in the middle and those around it, and on each line its word. The list says the same and more, so
 * nobody is read this as well.
 */
export function drawingTemplate(map: RelationMap): Content {
  const { context, middle } = map;
  const { others, lines } = drawingOf(map);
  if (others.length < 2) return "";
  const nodes = [middle, ...others].map((id, place) => nodeTemplate(id, place, context));
  const drawn = lines.map((line) => lineTemplate(line, context));
  const ties = html`<svg class="lines" aria-hidden="true">${drawn}</svg>`;
  return html`<figure part="drawing" aria-hidden="true">${ties}${nodes}</figure>`;
}

/**
 * The place is in a class, for a strict policy refuses styles. On a live page whom a reader points at comes
 * into the middle, as by the choice in the fold.
 */
function nodeTemplate(id: string, place: number, context: DatedMap): TemplateResult {
  const label = html`<span class="name">${nameTemplate(nameOf(id, context), context)}</span>`;
  const token = tokenTemplate(id, context);
  const choose = (): void => context.choose?.(id);
  return html`<div class="node p${String(place)}" @click=${choose}>${token}${label}</div>`;
}

/** The flag that a state had on the day, else letters. */
function tokenTemplate(id: string, context: DatedMap): TemplateResult {
  const { day, excerpt } = context;
  const { flag, ...actor } = excerpt.actors[id] ?? { name: id };
  const isFlown = flag && flag.from <= day && !(flag.to !== undefined && flag.to < day);
  if (isFlown)
    return html`<span class="token">
      <svg class="flag" viewBox="0 0 512 512" aria-hidden="true">${flagPaths(flag)}</svg>
    </span>`;
  const letters = initialsOf(actor);
  const size = letters.length > 2 ? "long" : "";
  return html`<span class="token"><span class=${size}>${datasetText(letters, context)}</span></span>`;
}

/** Strokes beside each other, and in their gap the words below each other. */
function lineTemplate({ strokes, rows, pieces, words, aside }: Line, context: DatedMap): TemplateResult<2> {
  const isMirrored = direction(context.language) === "rtl";
  const x = (value: number): string => `${round(isMirrored ? 100 - value : value)}%`;
  const drawn = strokes.map((stroke, index) => {
    const by = (index - (strokes.length - 1) / 2) * APART;
    const moved = `translate(${round(aside.x * by * (isMirrored ? -1 : 1))} ${round(aside.y * by)})`;
    return svg`<g class=${stroke} transform=${moved}>${pieces.map((piece) => pieceTemplate(piece, x))}</g>`;
  });
  const said = rows.map((row, index) => {
    const down = `${round((index - (rows.length - 1) / 2) * ROW_HEIGHT + BASELINE)}em`;
    const { stroke, words: word } = row;
    return svg`<text class=${stroke} x=${x(words.x)} y="${round(words.y)}%" dy=${down}>${word}</text>`;
  });
  return svg`${drawn}${said}`;
}

/** Between strokes, in CSS pixels. */
const APART = 8;

/** Of the size of the letters: from line to line, and from the middle of a line down to its foot. */
const ROW_HEIGHT = 1.25;
const BASELINE = 0.35;

function pieceTemplate({ from, to }: Piece, x: (value: number) => string): TemplateResult<2> {
  return svg`<line x1=${x(from.x)} y1="${round(from.y)}%" x2=${x(to.x)} y2="${round(to.y)}%"></line>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
