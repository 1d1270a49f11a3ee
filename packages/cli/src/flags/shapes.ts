import { FLAG_FILL, FLAG_PATH, type Flag } from "@redlines/model";

type Shape = NonNullable<Flag["drawing"]>["shapes"][number];

/** The attributes of an element of SVG, as they are written. */
type Attributes = Readonly<Record<string, string>>;

/** The disc that a package of round flags cuts out; whoever shows the flag cuts it himself. */
const MASK = /<mask\b[^]*?<\/mask>/g;

const ELEMENT = /<([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/gi;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Elements that only hold others. */
const HOLDERS: ReadonlySet<string> = new Set(["svg", "g"]);

/** Attributes that change how something is drawn, in a way that paths and fills cannot say. */
const UNDRAWN: ReadonlySet<string> = new Set(["transform", "style", "opacity", "stroke", "filter"]);

/** How each kind of element is written as a path. */
const PATHS: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: ({ d = "" }) => d,
  rect: ({ x = "0", y = "0", width = "0", height = "0" }) => `M${x} ${y}h${width}v${height}h-${width}z`,
  circle: ({ cx = "0", cy = "0", r = "0" }) => ellipse(cx, cy, r, r),
  ellipse: ({ cx = "0", cy = "0", rx = "0", ry = "0" }) => ellipse(cx, cy, rx, ry),
};

/** Two halves, for an arc that ends where it begins is none. */
function ellipse(cx: string, cy: string, rx: string, ry: string): string {
  const left = Number(cx) - Number(rx);
  const width = 2 * Number(rx);
  const half = `a${rx} ${ry} 0 1 0 `;
  return `M${left} ${cy}${half}${width} 0${half}-${width} 0z`;
}

/**
 * The shapes of a flag, from the text of its SVG file: outlines and colours, and nothing else.
 * @throws {Error} when the file has what cannot be said so
 */
export function shapesOf(svg: string): Shape[] {
  const elements = svg.replaceAll(MASK, "").matchAll(ELEMENT);
  return [...elements].flatMap(([, name = "", written = ""]) => shapeOf(name, attributesOf(written)));
}

function attributesOf(written: string): Attributes {
  return Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, value]));
}

function shapeOf(name: string, attributes: Attributes): Shape[] {
  const undrawn = Object.keys(attributes).find((key) => UNDRAWN.has(key));
  if (undrawn !== undefined) throw new Error(`its <${name}> has the attribute ${undrawn}`);
  if (HOLDERS.has(name)) return [];
  const { fill = "#000" } = attributes;
  if (fill === "none") return [];
  const d = PATHS[name]?.(attributes);
  if (d === undefined || !FLAG_PATH.test(d)) throw new Error(`it has a <${name}> that is no path`);
  if (!FLAG_FILL.test(fill)) throw new Error(`it is filled with ${fill}`);
  return [{ d, fill }];
}
