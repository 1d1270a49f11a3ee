import { paint } from "./colours.js";
import { strokeOf } from "./boxes.js";
import { type Box, escaped, pixels, tag } from "./svg.js";

/** A line below text, as the element that asks for it says. */
export interface Underline {
  readonly style: string;
  readonly colour: string;
  /** In pixels; `NaN` where the font says. */
  readonly width: number;
  readonly offset: string;
}

/** Part of a text that stands in one line. */
interface Piece {
  readonly text: string;
  readonly box: Box;
}

const brush = new OffscreenCanvas(1, 1).getContext("2d");

/**
 * A text as text: a piece for each of its lines, at its place, and as long as it is here whichever font shows
 * it.
 */
export function textOf(node: Text, origin: Box, scale: number, lines: readonly Underline[]): string {
  const element = node.parentElement;
  if (!element || node.data.trim() === "") return "";
  const style = getComputedStyle(element);
  if (style.visibility !== "visible") return "";
  const language = element.closest("[lang]")?.getAttribute("lang") ?? undefined;
  const pieces = piecesOf(node, origin);
  return pieces.map((piece) => pieceTag(piece, style, scale, language, lines)).join("");
}

function piecesOf(node: Text, origin: Box): Piece[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const isOneLine = range.getClientRects().length < 2;
  const parts = isOneLine ? [[0, node.data.length] as const] : linesIn(node, range);
  return parts.flatMap(([from, to]) => pieceOf(node, range, from, to, origin));
}

/** Where the lines of a text begin and end. */
function linesIn(node: Text, range: Range): (readonly [number, number])[] {
  const found: [from: number, to: number, top: number][] = [];
  for (let index = 0; index < node.data.length; index += 1) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const { top, width, height } = range.getBoundingClientRect();
    const last = found.at(-1);
    if (last && (width === 0 || height === 0 || Math.abs(top - last[2]) < height / 2)) last[1] = index + 1;
    else if (width > 0) found.push([index, index + 1, top]);
  }
  return found.map(([from, to]) => [from, to] as const);
}

function pieceOf(node: Text, range: Range, from: number, to: number, origin: Box): Piece[] {
  const whole = node.data.slice(from, to);
  const text = whole.trim();
  if (text === "") return [];
  const start = from + whole.indexOf(text);
  range.setStart(node, start);
  range.setEnd(node, start + text.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  if (width === 0 || height === 0) return [];
  return [{ text: text.replaceAll(/\s+/g, " "), box: { x: x - origin.x, y: y - origin.y, width, height } }];
}

function pieceTag(
  { text, box }: Piece,
  style: CSSStyleDeclaration,
  scale: number,
  language: string | undefined,
  lines: readonly Underline[],
): string {
  const isRightToLeft = style.direction === "rtl";
  const y = baselineIn(box, style, scale);
  const size = pixels(style.fontSize) * scale;
  const attributes = {
    x: isRightToLeft ? box.x + box.width : box.x,
    y,
    ...fontOf(style),
    "font-size": size,
    ...paint("fill", style.color),
    direction: isRightToLeft ? "rtl" : undefined,
    "xml:lang": language,
    textLength: box.width,
    lengthAdjust: "spacingAndGlyphs",
  };
  const shown = style.textTransform === "uppercase" ? text.toLocaleUpperCase(language) : text;
  const drawn = lines.map((line) => underline(line, box, y, size));
  return drawn.join("") + tag("text", attributes, escaped(shown));
}

/** How letters look, beside their size. */
export function fontOf(style: CSSStyleDeclaration): Record<string, string | undefined> {
  const { fontFamily, fontWeight, fontStyle, letterSpacing } = style;
  return {
    "font-family": fontFamily.replaceAll('"', "'"),
    "font-weight": fontWeight === "400" ? undefined : fontWeight,
    "font-style": fontStyle === "normal" ? undefined : fontStyle,
    "letter-spacing": letterSpacing === "normal" ? undefined : letterSpacing,
  };
}

/** The box of a text is as high as its font goes up and down from the baseline. */
function baselineIn(box: Box, style: CSSStyleDeclaration, scale: number): number {
  if (!brush) return box.y + box.height * 0.8;
  brush.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = brush.measureText("x");
  return box.y + (box.height - (up + down) * scale) / 2 + up * scale;
}

function underline({ style, colour, width, offset }: Underline, box: Box, y: number, size: number): string {
  const thick = Number.isNaN(width) ? Math.max(1, size / 16) : width;
  const below = offset === "auto" ? size / 9 : pixels(offset);
  const at = y + below + thick / 2;
  const line = { x1: box.x, x2: box.x + box.width, y1: at, y2: at };
  return tag("line", { ...line, ...strokeOf({ width: thick, style, colour }) });
}
