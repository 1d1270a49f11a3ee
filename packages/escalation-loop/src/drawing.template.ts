import { type Content, numberTemplate } from "@redlines/element";
import { html, svg, type TemplateResult } from "lit/html.js";
import { isSlowing, nodeName, verbTemplate } from "./evidence.template.js";
import { type Arrow, BOX, chordArrow, isBeside, MOST_LETTERS, MOST_NODES, ringArrow } from "./geometry.js";
import type { Link, LoopContext, Ring, Step } from "./rings.js";

/**
 * The loop as a ring of arrows, for the eye alone: the list beside it says it all. Of more than four nodes,
 * or of words that have no room, there is none.
 */
export function drawingTemplate({ steps }: Ring, context: LoopContext): Content {
  const count = steps.length;
  if (count > MOST_NODES || lettersOf(steps) > MOST_LETTERS) return "";
  const chords = chordsOf(steps, context);
  const box = `0 0 ${BOX.width} ${BOX.height}`;
  const arrows = [...steps.map((step) => arrow(step, count, context)), ...chords.map(chord)];
  return html`<div class="drawing" aria-hidden="true">
    <div class=${`circle n${count}`}>
      <svg viewBox=${box} aria-hidden="true">${arrows}</svg>
      ${steps.map((step) => pointTemplate(step, count, context))}${innerTemplate(chords, context)}
    </div>
    <p class="muted">${context.messages.arrows}</p>
  </div>`;
}

/** How many letters the nodes of a ring have. */
function lettersOf(steps: readonly Step[]): number {
  return steps.map(({ node }) => node.short ?? node.label).join("").length;
}

/** A link between nodes of a loop that is no step of it, with the places of these, from 0. */
interface Chord {
  readonly link: Link;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function chordsOf(steps: readonly Step[], { excerpt }: LoopContext): Chord[] {
  const placeOf = (id: string): number => steps.findIndex(({ node }) => node.id === id);
  return excerpt.record.links
    .filter((link) => !steps.some((step) => step.link === link))
    .map((link) => ({ link, from: placeOf(link.from), to: placeOf(link.to), count: steps.length }))
    .filter(({ from, to }) => from >= 0 && to >= 0);
}

/** A verb of more letters stands in two lines. */
const LETTERS_OF_A_LINE = 14;

function arrow({ place, link }: Step, count: number, { step }: LoopContext): TemplateResult {
  const lines = (link.verb ?? "").length > LETTERS_OF_A_LINE ? 2 : 1;
  return drawn(ringArrow(place - 1, count, lines), link, step === String(place) ? " now" : "");
}

function chord({ link, from, to, count }: Chord): TemplateResult {
  return drawn(chordArrow(from, to, count), link, "");
}

function drawn({ line, head }: Arrow, link: Link, more: string): TemplateResult {
  const kind = `${isSlowing(link) ? "slow" : "feed"}${more}`;
  return svg`<g class=${kind}><path class="line" d=${line}></path><path d=${head}></path></g>`;
}

/** A node with its number, and the verb on the arrow that leads from it. */
function pointTemplate({ place, node, link }: Step, count: number, context: LoopContext): Content {
  const now = context.step === String(place) ? " now" : "";
  const beside = isBeside(place - 1, count) ? " beside" : "";
  const name = [numberTemplate(place, context), ". ", nodeName(node, context)];
  return [
    html`<span class=${`point p${place}${now}`}>${name}</span>`,
    html`<span class=${`point on-arrow p${place}${beside}`}>${verbTemplate(link, context)}</span>`,
  ];
}

/** The verbs of the arrows within the ring: of one arrow on its inner side, of several in the middle. */
function innerTemplate(chords: readonly Chord[], context: LoopContext): Content {
  const [first] = chords;
  if (!first) return "";
  const { from, to, count } = first;
  const isNext = (to + 1) % count === from;
  const place = chords.length > 1 ? "" : ` p${(isNext ? to : from) + 1}`;
  const verbs = chords.map(({ link }) => html`<span>${verbTemplate(link, context)}</span>`);
  return html`<span class=${`point on-arrow inner${place}`}>${verbs}</span>`;
}
