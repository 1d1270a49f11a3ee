import { isSeen, paint } from "./colours.js";
import { radiusOf } from "./boxes.js";
import { fontOf } from "./texts.js";
import { type Box, escaped, newId, pixels, rounded, tag } from "./svg.js";

/** The attributes that say where something is drawn; how it looks, the style sheet says. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  path: ["d"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  rect: ["x", "y", "width", "height", "rx", "ry"],
  line: ["x1", "y1", "x2", "y2"],
  polygon: ["points"],
  polyline: ["points"],
};

/** A drawing of a widget, with the look that its style sheet gives it. */
export function copyOf(drawing: SVGSVGElement, origin: Box, view: Box): string {
  const ids = new Map<string, string>();
  const shapes = shapesIn(drawing, origin, ids);
  const defs = [...drawing.querySelectorAll("pattern")].map((pattern) => patternTag(pattern, ids));
  const clip = newId();
  const rx = radiusOf(getComputedStyle(drawing), view) || undefined;
  const clipped = tag("clipPath", { id: clip }, tag("rect", { ...view, rx }));
  return defs.join("") + clipped + tag("g", { "clip-path": `url(#${clip})` }, shapes);
}

function shapesIn(parent: Element, origin: Box, ids: Map<string, string>): string {
  return [...parent.children].map((child) => shapeOf(child, origin, ids)).join("");
}

function shapeOf(element: Element, origin: Box, ids: Map<string, string>): string {
  if (!(element instanceof SVGGraphicsElement)) return "";
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility !== "visible") return "";
  if (element instanceof SVGTextElement) return words(element, style, origin);
  if (!(element.localName in SHAPES)) return shapesIn(element, origin, ids);
  return tag(element.localName, {
    transform: placeOf(element, origin),
    ...placedAt(element),
    ...lookOf(element, style, ids),
  });
}

/** What is said in per cent of a drawing is written in its units. */
function placedAt(element: Element): Record<string, string | number | undefined> {
  const names = SHAPES[element.localName] ?? [];
  return Object.fromEntries(names.map((name) => [name, lengthOf(element, name)]));
}

function lengthOf(element: Element, name: string): string | number | undefined {
  const given = element.getAttribute(name) ?? undefined;
  const length = (element as unknown as Record<string, unknown>)[name];
  return length instanceof SVGAnimatedLength && given !== undefined ? length.baseVal.value : given;
}

/** From the units of a shape to pixels of the image. */
function placeOf(element: SVGGraphicsElement, { x, y }: Box): string | undefined {
  const { a = 1, b = 0, c = 0, d = 1, e = 0, f = 0 } = element.getScreenCTM() ?? {};
  const exact = [a, b, c, d].map((one) => Math.round(one * 1e5) / 1e5);
  const matrix = [...exact, rounded(e - x), rounded(f - y)].join(" ");
  return matrix === "1 0 0 1 0 0" ? undefined : `matrix(${matrix})`;
}

function lookOf(
  element: SVGElement,
  style: CSSStyleDeclaration,
  ids: Map<string, string>,
): Record<string, string | number | undefined> {
  const stroked = style.stroke !== "none" && pixels(style.strokeWidth) > 0;
  return {
    ...paintOf("fill", style.fill, pixels(style.fillOpacity), ids),
    ...(stroked && paintOf("stroke", style.stroke, pixels(style.strokeOpacity), ids)),
    ...(stroked && strokeLook(element, style)),
    opacity: style.opacity === "1" ? undefined : style.opacity,
  };
}

function paintOf(
  name: "fill" | "stroke",
  css: string,
  opacity: number,
  ids: Map<string, string>,
): Record<string, string | number> {
  const pattern = /^url\("?#([^")]*)"?\)/.exec(css)?.[1];
  if (pattern !== undefined) return { [name]: `url(#${idOf(pattern, ids)})` };
  if (css === "none" || !isSeen(css)) return { [name]: "none" };
  const painted = paint(name, css);
  const alpha = Number(painted[`${name}-opacity`] ?? 1) * opacity;
  return alpha < 1 ? { ...painted, [`${name}-opacity`]: alpha } : painted;
}

/** In one image many drawings may have a pattern of one name. */
function idOf(name: string, ids: Map<string, string>): string {
  const known = ids.get(name) ?? newId();
  ids.set(name, known);
  return known;
}

function strokeLook(element: SVGElement, style: CSSStyleDeclaration): Record<string, string | number> {
  const { strokeDasharray, strokeLinecap, strokeLinejoin, paintOrder } = style;
  const isFixed = style.vectorEffect === "non-scaling-stroke" && element instanceof SVGGraphicsElement;
  const ctm = isFixed ? element.getScreenCTM() : null;
  const width = pixels(style.strokeWidth) / (ctm ? Math.hypot(ctm.a, ctm.b) || 1 : 1);
  return {
    "stroke-width": width,
    ...(strokeDasharray !== "none" && { "stroke-dasharray": strokeDasharray.replaceAll("px", "") }),
    ...(strokeLinecap !== "butt" && { "stroke-linecap": strokeLinecap }),
    ...(strokeLinejoin !== "miter" && { "stroke-linejoin": strokeLinejoin }),
    ...(paintOrder.startsWith("stroke") && { "paint-order": "stroke" }),
  };
}

function words(element: SVGTextElement, style: CSSStyleDeclaration, origin: Box): string {
  const parts = [...element.childNodes].map((node) => {
    if (node instanceof Text) return escaped(node.data.replaceAll(/\s+/g, " "));
    if (!(node instanceof SVGTSpanElement)) return "";
    const own = getComputedStyle(node);
    const look = { ...fontOf(own), "font-size": own.fontSize, ...lookOf(node, own, new Map()) };
    const [x, y, dx, dy] = ["x", "y", "dx", "dy"].map((name) => node.getAttribute(name) ?? undefined);
    return tag("tspan", { x, y, dx, dy, ...look }, escaped(node.textContent));
  });
  const { textAnchor, direction } = style;
  const attributes = {
    transform: placeOf(element, origin),
    x: firstOf(element.x),
    y: firstOf(element.y),
    dx: firstOf(element.dx),
    dy: firstOf(element.dy),
    ...fontOf(style),
    "font-size": style.fontSize,
    ...lookOf(element, style, new Map()),
    "text-anchor": textAnchor === "start" ? undefined : textAnchor,
    direction: direction === "rtl" ? "rtl" : undefined,
  };
  return tag("text", attributes, parts.join("").trim());
}

function firstOf({ baseVal }: SVGAnimatedLengthList): number | undefined {
  return baseVal.numberOfItems > 0 ? baseVal.getItem(0).value : undefined;
}

function patternTag(pattern: SVGPatternElement, ids: Map<string, string>): string {
  const shapes = [...pattern.children].map((child) => {
    if (!(child instanceof SVGElement)) return "";
    const look = lookOf(child, getComputedStyle(child), ids);
    return tag(child.localName, { ...placedAt(child), ...look });
  });
  const names = ["x", "y", "width", "height", "patternUnits", "patternTransform", "viewBox"];
  const given = names.map((name) => [name, pattern.getAttribute(name) ?? undefined] as const);
  return tag("pattern", { id: idOf(pattern.id, ids), ...Object.fromEntries(given) }, shapes.join(""));
}
