import { boxOf, maskOf, radiusOf } from "./boxes.js";
import { copyOf } from "./copy.js";
import { NotDrawn } from "./gradients.js";
import { type Box, newId, pixels, tag } from "./svg.js";
import { textOf, type Underline } from "./texts.js";

/** What holds for an element and all that is in it. */
interface Place {
  /** Where the corner of the image lies in the page. */
  readonly origin: Box;
  /** How much larger than its own pixels it is shown. */
  readonly scale: number;
  readonly lines: readonly Underline[];
}

/** All that is seen of an element, as SVG: boxes, drawings and words, each where the browser has it. */
export function drawnOf(image: HTMLElement): string {
  const { x, y, width, height } = image.getBoundingClientRect();
  return elementOf(image, { origin: { x, y, width, height }, scale: 1, lines: [] });
}

function elementOf(element: Element, place: Place): string {
  const style = getComputedStyle(element);
  if (style.display === "none" || element.localName === "style") return "";
  if (style.display === "contents") return childrenOf(element, place);
  const box = placed(element.getBoundingClientRect(), place.origin);
  if (isHidden(style, box)) return "";
  if (style.clipPath !== "none") throw new NotDrawn(`No image is drawn of the clip-path ${style.clipPath}`);
  const isVisible = style.visibility === "visible";
  const own = isVisible ? boxesOf(element, style, box, place.origin) : "";
  if (element instanceof SVGSVGElement) return own + copyOf(element, place.origin, box);
  const scale = place.scale * (style.scale === "none" ? 1 : pixels(style.scale));
  const inner = childrenOf(element, { ...place, scale, lines: linesOf(style, place.lines) });
  return masked(own + (isCut(element, style) ? cut(inner, style, box) : inner), style, box);
}

/** Words that are only for those who hear them: in a box of one pixel. */
function isHidden({ overflowX }: CSSStyleDeclaration, { width, height }: Box): boolean {
  return overflowX !== "visible" && (width <= 1 || height <= 1);
}

/** An element within a line has a box in each of its lines. */
function boxesOf(element: Element, style: CSSStyleDeclaration, box: Box, origin: Box): string {
  if (style.display !== "inline") return boxOf(style, box);
  return [...element.getClientRects()].map((rect) => boxOf(style, placed(rect, origin))).join("");
}

function placed({ x, y, width, height }: DOMRect, origin: Box): Box {
  return { x: x - origin.x, y: y - origin.y, width, height };
}

function childrenOf(element: Element, place: Place): string {
  const children = element.shadowRoot?.childNodes ?? element.childNodes;
  const drawn = [...children].map((child) => {
    if (child instanceof Text) return textOf(child, place.origin, place.scale, place.lines);
    return child instanceof Element ? elementOf(child, place) : "";
  });
  return drawn.join("");
}

/** A line below the words of an element lies below those in it, too. */
function linesOf(style: CSSStyleDeclaration, lines: readonly Underline[]): readonly Underline[] {
  if (style.display === "inline-block") return ownLines(style);
  return [...lines, ...ownLines(style)];
}

function ownLines(style: CSSStyleDeclaration): Underline[] {
  if (!style.textDecorationLine.includes("underline")) return [];
  return [
    {
      style: style.textDecorationStyle,
      colour: style.textDecorationColor,
      width: Number.parseFloat(style.textDecorationThickness),
      offset: style.textUnderlineOffset,
    },
  ];
}

function isCut(element: Element, { overflowX }: CSSStyleDeclaration): boolean {
  return overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
}

function cut(inner: string, style: CSSStyleDeclaration, box: Box): string {
  const id = newId();
  const rx = radiusOf(style, box) || undefined;
  const clip = tag("clipPath", { id }, tag("rect", { ...box, rx }));
  return clip + tag("g", { "clip-path": `url(#${id})` }, inner);
}

function masked(drawn: string, style: CSSStyleDeclaration, box: Box): string {
  const mask = drawn === "" ? undefined : maskOf(style, box);
  const whole = mask ? mask.defs + tag("g", { mask: `url(#${mask.id})` }, drawn) : drawn;
  return style.opacity === "1" ? whole : tag("g", { opacity: style.opacity }, whole);
}
