import { colourOf } from "./colours.js";
import { type Box, listed, newId, pixels, tag } from "./svg.js";

/** A layer of a background or a mask: what is painted, and where. */
export interface Layer {
  /** A colour for the whole area, or a gradient. */
  readonly image: string;
  readonly size: string;
  readonly position: string;
  readonly repeat: string;
}

/** What fills a box: a paint for `fill`, what it needs defined, and the part of the box that it covers. */
export interface Filling {
  readonly fill: string;
  readonly opacity?: number | undefined;
  readonly defs: string;
  readonly box: Box;
}

/** A property that no image is drawn of. It is told, for an image that lacks a mark says something else. */
export class NotDrawn extends Error {
  override readonly name: string = "NotDrawn";
}

/** How a layer fills its box. */
export function fillingOf({ image, size, position, repeat }: Layer, box: Box): Filling {
  const tile = placed(size, position, box);
  const filled = gradientFilling(image, tile);
  const isTiled = size !== "auto" && repeat.startsWith("repeat");
  if (!isTiled) return { ...filled, box: tile };
  const id = newId();
  const inner = tag("rect", { ...tile, fill: filled.fill, "fill-opacity": filled.opacity });
  const { x, y, width, height } = tile;
  const view = { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}` };
  const pattern = tag("pattern", { id, patternUnits: "userSpaceOnUse", ...view }, inner);
  return { fill: `url(#${id})`, defs: filled.defs + pattern, box };
}

/** The tile of a layer: as large and where `background-size` and `background-position` say. */
function placed(size: string, position: string, box: Box): Box {
  const [across = "auto", down = across] = size.split(" ");
  const width = lengthOf(across, box.width) ?? box.width;
  const height = lengthOf(down, box.height) ?? box.height;
  const [left = "0%", top = "50%"] = position.split(" ");
  return {
    x: box.x + (lengthOf(left, box.width - width) ?? 0),
    y: box.y + (lengthOf(top, box.height - height) ?? 0),
    width,
    height,
  };
}

function lengthOf(css: string, whole: number): number | undefined {
  if (css === "auto") return undefined;
  return css.endsWith("%") ? (pixels(css) / 100) * whole : pixels(css);
}

interface Stop {
  readonly colour: string;
  readonly at: number;
}

function gradientFilling(image: string, box: Box): Omit<Filling, "box"> {
  const [, repeating = "", shape = "", inner = ""] =
    /^(repeating-)?(linear|radial)-gradient\((.*)\)$/.exec(image) ?? [];
  const parts = listed(inner);
  const only = onlyColour(parts);
  if (shape === "linear" && only !== undefined) return plain(only);
  if (shape === "linear") return linear(parts, box, repeating !== "");
  if (shape === "radial" && repeating === "") return radial(parts, box);
  throw new NotDrawn(`No image is drawn of the background ${image}`);
}

/** A gradient from a colour to itself is that colour. */
function onlyColour(parts: readonly string[]): string | undefined {
  const colours = new Set(parts.filter((part) => !isLine(part)).map((part) => stopOf(part, 1).colour));
  return colours.size === 1 ? [...colours][0] : undefined;
}

function plain(colour: string): Omit<Filling, "box"> {
  const { hex, alpha } = colourOf(colour);
  return { fill: hex, opacity: alpha < 1 ? alpha : undefined, defs: "" };
}

function isLine(part: string): boolean {
  return part.startsWith("to ") || /^-?[\d.]+deg$/.test(part);
}

function stopOf(part: string, length: number): Stop {
  const [, colour = part, at] = /^(.*?) (-?[\d.]+(?:px|%))$/.exec(part) ?? [];
  return { colour, at: at === undefined ? Number.NaN : (lengthOf(at, length) ?? 0) };
}

/** Those without a place lie evenly between their neighbours; ours are only at the ends. */
function stopsOf(parts: readonly string[], length: number): Stop[] {
  const stops = parts.filter((part) => !isLine(part)).map((part) => stopOf(part, length));
  const last = stops.length - 1;
  return stops.map(({ colour, at }, index) => ({
    colour,
    at: Number.isNaN(at) ? (index / last) * length : at,
  }));
}

function linear(parts: readonly string[], box: Box, isRepeated: boolean): Omit<Filling, "box"> {
  const angle = angleOf(parts[0] ?? "", box);
  const [sin, cos] = [Math.sin(angle), -Math.cos(angle)];
  const length = Math.abs(box.width * sin) + Math.abs(box.height * cos);
  const stops = stopsOf(parts, length);
  const [first, last] = [stops[0]?.at ?? 0, stops.at(-1)?.at ?? length];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const at = (distance: number): [number, number] => {
    const fromMiddle = distance - length / 2;
    return [x + sin * fromMiddle, y + cos * fromMiddle];
  };
  const [[x1, y1], [x2, y2]] = [at(first), at(last)];
  const id = newId();
  const spreadMethod = isRepeated ? "repeat" : undefined;
  const attributes = { id, gradientUnits: "userSpaceOnUse", x1, y1, x2, y2, spreadMethod };
  return { fill: `url(#${id})`, defs: tag("linearGradient", attributes, stopTags(stops, first, last)) };
}

/** The angle of the line on which a gradient lies, in radians: 0 is to the top. */
function angleOf(line: string, { width, height }: Box): number {
  if (line.endsWith("deg")) return (pixels(line) * Math.PI) / 180;
  const diagonal = Math.atan2(height, width);
  const corners: Readonly<Record<string, number>> = {
    "to top": 0,
    "to right": Math.PI / 2,
    "to left": -Math.PI / 2,
    "to top right": diagonal,
    "to right top": diagonal,
    "to bottom right": Math.PI - diagonal,
    "to right bottom": Math.PI - diagonal,
  };
  return corners[line] ?? Math.PI;
}

/** Of which the stops are lengths, from the middle. */
function radial(parts: readonly string[], box: Box): Omit<Filling, "box"> {
  const isInPixels = parts.every((part) => part.endsWith("px"));
  if (!isInPixels) throw new NotDrawn(`No image is drawn of the radial gradient ${parts.join(", ")}`);
  const stops = stopsOf(parts, 1);
  const id = newId();
  const r = stops.at(-1)?.at ?? 0;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const attributes = { id, gradientUnits: "userSpaceOnUse", cx, cy, r };
  return { fill: `url(#${id})`, defs: tag("radialGradient", attributes, stopTags(stops, 0, r)) };
}

function stopTags(stops: readonly Stop[], first: number, last: number): string {
  const span = last - first || 1;
  // Where a colour fades into nothing it stays what it is: SVG mixes colours before it thins them.
  const seen = stops.find(({ colour }) => colourOf(colour).alpha > 0)?.colour ?? "#000";
  const tags = stops.map(({ colour, at }) => {
    const { hex, alpha } = colourOf(colour);
    const offset = String(Math.round(((at - first) / span) * 10_000) / 10_000);
    const attributes = { offset, "stop-color": alpha === 0 ? colourOf(seen).hex : hex };
    return tag("stop", { ...attributes, "stop-opacity": alpha < 1 ? alpha : undefined });
  });
  return tags.join("");
}
