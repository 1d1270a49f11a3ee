import { MAP_SIZE } from "../../map-size.js";
import type { Point } from "./projection.js";

/** Where a label stands: at a point of the map, moved by so many CSS pixels. */
export interface Label extends Point {
  /** To the right, in CSS pixels. */
  readonly dx: number;
  /** Downwards, in CSS pixels, to the middle of the letters. */
  readonly dy: number;
  /** Which part of the label stands there. */
  readonly anchor: "left" | "middle" | "right";
}

/** A way to set a label, and how wide it then is, in CSS pixels. */
export interface Option extends Label {
  readonly wide: number;
}

/** In CSS pixels, from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How high a label is, in CSS pixels. */
const LINE = 16;

/** From a circle to the label beside it, in CSS pixels. */
const GAP = 7;

/** To a label that stands higher or lower than that, in CSS pixels. */
const STEP = 10;

/** Labels keep their size while a map grows: at each of these widths, in CSS pixels, they stand apart. */
export const WIDTHS: readonly number[] = [240, 320, 480, 640, 830];

/**
 * Places labels one after the other, each in the first of its ways in which it fits into the map and meets no
 * other one, however wide the map is drawn.
 * @param wanted the ways of each, the best first
 * @param taken what no label may cover, at a width of the map
 * @returns for each the way that was taken, or nothing where there is none
 */
export function placeLabels(
  wanted: readonly (readonly Option[])[],
  taken: (width: number) => readonly Box[],
): (Option | undefined)[] {
  const boxes = WIDTHS.map((width) => ({ width, others: [...taken(width)] }));
  return wanted.map((options) => {
    const found = options.find((option) =>
      boxes.every(({ width, others }) => isFree(boxOf(option, width), others, width)),
    );
    if (found) for (const { width, others } of boxes) others.push(boxOf(found, width));
    return found;
  });
}

/** What a label covers on a map that is drawn so wide. */
export function boxOf({ x, y, dx, dy, anchor, wide }: Option, width: number): Box {
  const scale = width / MAP_SIZE.width;
  const left = x * scale + dx - wide * { left: 0, middle: 0.5, right: 1 }[anchor];
  const middle = y * scale + dy;
  return { left, right: left + wide, top: middle - LINE / 2, bottom: middle + LINE / 2 };
}

function isFree(box: Box, others: readonly Box[], width: number): boolean {
  const height = (MAP_SIZE.height * width) / MAP_SIZE.width;
  const isInside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
  return isInside && others.every((other) => !meet(box, other));
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Beside a circle, or above or below it. */
export function besideCircle({ x, y }: Point, radius: number): Label[] {
  const [far, low] = [Math.round(radius), Math.round(radius * 0.75)];
  const right = (down: number, dy: number): Label => at(x + far, y + down, GAP, dy, "left");
  const left = (down: number, dy: number): Label => at(x - far, y + down, -GAP, dy, "right");
  return [
    right(0, 0),
    left(0, 0),
    right(-low, -STEP),
    right(low, STEP),
    left(-low, -STEP),
    left(low, STEP),
    at(x, y - far, 0, -GAP - LINE / 2, "middle"),
    at(x, y + far, 0, GAP + LINE / 2, "middle"),
  ];
}

function at(x: number, y: number, dx: number, dy: number, anchor: Label["anchor"]): Label {
  return { x, y, dx, dy, anchor };
}

/** In the middle of an area, or as near to it as there is room, by steps of so many units. */
export function aroundMiddle({ x, y }: Point, step: number): Label[] {
  const steps = [-3, -2, -1, 0, 1, 2, 3];
  return steps
    .flatMap((right) => steps.map((down) => ({ right, down })))
    .toSorted((a, b) => Math.hypot(a.right, a.down) - Math.hypot(b.right, b.down))
    .map(({ right, down }) => at(x + right * step, y + down * step, 0, 0, "middle"));
}
