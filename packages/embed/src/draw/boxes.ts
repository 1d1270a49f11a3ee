import { isSeen, paint } from "./colours.js";
import { fillingOf, type Layer, NotDrawn } from "./gradients.js";
import { type Box, listed, newId, pixels, tag } from "./svg.js";

const SIDES = ["top", "right", "bottom", "left"] as const;

interface Edge {
  readonly width: number;
  readonly style: string;
  readonly colour: string;
}

/** The ground, the edges and the outline of an element. */
export function boxOf(style: CSSStyleDeclaration, box: Box): string {
  const edges = SIDES.map((which) => edgeOf(style, which));
  const radius = radiusOf(style, box);
  return ground(style, box, edges, radius) + edgesOf(box, edges, radius) + outline(style, box, radius);
}

function edgeOf(style: CSSStyleDeclaration, which: (typeof SIDES)[number]): Edge {
  const told = (what: string): string => style.getPropertyValue(`border-${which}-${what}`);
  return { width: pixels(told("width")), style: told("style"), colour: told("color") };
}

/** Of the corners, which are alike in all that we draw. */
export function radiusOf(style: CSSStyleDeclaration, { width, height }: Box): number {
  const { borderTopLeftRadius: css } = style;
  const radius = css.endsWith("%") ? (pixels(css) / 100) * Math.min(width, height) : pixels(css);
  return Math.min(radius, width / 2, height / 2);
}

function ground(style: CSSStyleDeclaration, box: Box, edges: readonly Edge[], rx: number): string {
  const colour = style.backgroundColor;
  const plain = isSeen(colour) ? tag("rect", { ...box, rx: rx || undefined, ...paint("fill", colour) }) : "";
  const layers = layersOf(style, "background").toReversed();
  return plain + layers.map((layer) => filled(layer, within(box, edges))).join("");
}

/** The layers, the first of which is the uppermost. */
function layersOf(style: CSSStyleDeclaration, of: "background" | "mask"): Layer[] {
  const images = listed(style.getPropertyValue(`${of}-image`)).filter((image) => image !== "none");
  const told = (what: string, index: number): string => {
    const all = listed(style.getPropertyValue(`${of}-${what}`));
    return all[index % all.length] ?? "";
  };
  return images.map((image, index) => ({
    image,
    size: told("size", index),
    position: told("position", index),
    repeat: told("repeat", index),
  }));
}

function filled(layer: Layer, box: Box, colour?: string): string {
  const { fill, opacity, defs, box: area } = fillingOf(layer, box);
  const isPlain = fill.startsWith("#");
  return defs + tag("rect", { ...area, fill: isPlain && colour ? colour : fill, "fill-opacity": opacity });
}

/** Without the edges. */
function within({ x, y, width, height }: Box, edges: readonly Edge[]): Box {
  const [top = 0, right = 0, bottom = 0, left = 0] = edges.map((edge) => edge.width);
  return {
    x: x + left,
    y: y + top,
    width: Math.max(0, width - left - right),
    height: Math.max(0, height - top - bottom),
  };
}

function edgesOf(box: Box, edges: readonly Edge[], radius: number): string {
  const [first] = edges;
  const isSame = edges.every((one) => JSON.stringify(one) === JSON.stringify(first));
  if (first && isSame) return isDrawn(first) ? ring(box, first, radius) : "";
  return edges.map((edge, index) => (isDrawn(edge) ? side(box, edge, SIDES[index] ?? "top") : "")).join("");
}

function isDrawn({ width, style, colour }: Edge): boolean {
  return width > 0 && style !== "none" && style !== "hidden" && isSeen(colour);
}

/** A line all round; one that is as thick as half the box fills it. */
function ring(box: Box, edge: Edge, radius: number): string {
  const inset = edge.width / 2;
  const rx = Math.max(0, radius - inset) || undefined;
  return tag("rect", { ...grown(box, -inset), rx, fill: "none", ...strokeOf(edge) });
}

function grown({ x, y, width, height }: Box, by: number): Box {
  const wide = Math.max(0.001, width + 2 * by);
  const high = Math.max(0.001, height + 2 * by);
  return { x: x + width / 2 - wide / 2, y: y + height / 2 - high / 2, width: wide, height: high };
}

function side({ x, y, width, height }: Box, edge: Edge, which: (typeof SIDES)[number]): string {
  const half = edge.width / 2;
  const isAcross = which === "top" || which === "bottom";
  const at = { top: y + half, bottom: y + height - half, left: x + half, right: x + width - half }[which];
  const line = isAcross
    ? { x1: x, x2: x + width, y1: at, y2: at }
    : { x1: at, x2: at, y1: y, y2: y + height };
  return tag("line", { ...line, ...strokeOf(edge) });
}

/** A line as CSS draws it: round dots as far apart as they are wide, or dashes. */
export function strokeOf({ width, style, colour }: Edge): Record<string, string | number | undefined> {
  const dots = { "stroke-dasharray": `0 ${width * 2}`, "stroke-linecap": "round" };
  const dashes = { "stroke-dasharray": width > 2.5 ? `${width * 2} ${width}` : `${width * 3} ${width * 2}` };
  const kind = { dotted: dots, dashed: dashes }[style] ?? {};
  return { ...paint("stroke", colour), "stroke-width": width, ...kind };
}

function outline(style: CSSStyleDeclaration, box: Box, radius: number): string {
  const width = pixels(style.outlineWidth);
  const edge = { width, style: style.outlineStyle, colour: style.outlineColor };
  if (!isDrawn(edge)) return "";
  const offset = pixels(style.outlineOffset);
  return ring(grown(box, width + offset), edge, radius > 0 ? radius + width + offset : 0);
}

/**
 * The mask of an element, and what it needs defined: either what is painted of its layers is all that is
 * seen, or, where the uppermost covers all and excludes the others, all but these.
 */
export function maskOf(style: CSSStyleDeclaration, box: Box): { id: string; defs: string } | undefined {
  const layers = layersOf(style, "mask");
  const [first, ...others] = layers;
  if (!first) return undefined;
  const isKnockedOut = others.length > 0 && style.maskComposite.startsWith("exclude");
  if (isKnockedOut && (first.size !== "auto" || !first.image.startsWith("linear-gradient")))
    throw new NotDrawn(`No image is drawn of the mask ${style.maskImage}`);
  const id = newId();
  const base = isKnockedOut ? tag("rect", { ...box, fill: "#fff" }) : "";
  const painted = isKnockedOut ? others : layers;
  const shapes = painted.map((layer) => filled(layer, box, isKnockedOut ? "#000" : "#fff"));
  // By how much of each layer is painted, whatever its colour.
  const attributes = { id, maskUnits: "userSpaceOnUse", ...box };
  const inner = base + shapes.join("");
  return { id, defs: tag("mask", { ...attributes, style: isKnockedOut ? "" : "mask-type:alpha" }, inner) };
}
