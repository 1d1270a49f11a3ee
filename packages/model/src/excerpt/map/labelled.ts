import { MAP_SIZE } from "../../map-size.js";
import type { DatasetMap } from "../../types.js";
import type { Name } from "./countries.js";
import { aroundMiddle, besideCircle, type Box, type Label, type Option, placeLabels } from "./labels.js";
import type { MapMark } from "./marks.js";
import { scaleBar } from "./projection.js";

/** The name of a country where there is room for it. */
export interface PlacedName extends Label {
  text: string;
}

/** So many names a reader takes in, and so many of them at most are of points. */
const [MOST_NAMES, MOST_POINTS] = [5, 3];

/**
 * How wide a letter of a country, one of a place, which is bolder, and a number are in a label of 13 pixels,
 * in CSS pixels: in the widest of the scripts and faces that were measured, Cyrillic in DejaVu Sans.
 */
const [COUNTRY_LETTER, PLACE_LETTER, NUMBER] = [8.7, 9.5, 18.5];

/** How far from the middle of a country its name may stand, a step, in units. */
const STEP = 22;

/** What a dot, and the words over the scale bar, cover, in CSS pixels. */
const [DOT, BAR] = [6, { width: 60, height: 33 }];

/**
 * Every mark with its number; points of which something is told with their names, as many as a reader takes
 * in; then countries.
 */
export function labelled(
  marks: readonly MapMark[],
  countries: readonly Name[],
  map: DatasetMap,
  isTold: (mark: MapMark) => boolean,
): { marks: MapMark[]; names: PlacedName[] } {
  const named = marks.filter((mark) => mark.kind === "point" && isTold(mark)).slice(0, MOST_POINTS);
  const order = [...named, ...marks.filter((mark) => !named.includes(mark))];
  const ways = order.map((mark) => waysOf(mark, named.includes(mark), marks));
  const apart = countries.map(({ text, ...point }) =>
    asWide(aroundMiddle(point, STEP), widthOf(text, COUNTRY_LETTER)),
  );
  const placed = placeLabels([...ways, ...apart], (width) => taken(marks, map, width));
  return {
    marks: marks.map((mark) => withLabel(mark, placed[order.indexOf(mark)])),
    names: countries
      .flatMap(({ text }, index) => withText(text, placed[order.length + index]))
      .slice(0, MOST_NAMES - named.length),
  };
}

const widthOf = (text: string, letter: number): number => Array.from(text).length * letter;

function asWide(labels: readonly Label[], wide: number): Option[] {
  return labels.map((label) => ({ ...label, wide }));
}

/** With its name where it is to have one and there is room, else with its number alone. */
function waysOf(mark: MapMark, isNamed: boolean, marks: readonly MapMark[]): Option[] {
  const beside = besideCircle(mark, Math.max(...marks.filter(isAt(mark)).map(({ radius }) => radius)));
  const numbers = mark.ids.length * NUMBER;
  const whole =
    isNamed && mark.name !== undefined ? asWide(beside, numbers + widthOf(mark.name, PLACE_LETTER)) : [];
  return numbers > 0 ? [...whole, ...asWide(beside, numbers)] : whole;
}

function isAt({ x, y }: MapMark): (other: MapMark) => boolean {
  return (other) => other.x === x && other.y === y;
}

function taken(marks: readonly MapMark[], map: DatasetMap, width: number): Box[] {
  const scale = width / MAP_SIZE.width;
  const dots = marks.map(({ x, y, radius }) => around(x * scale, y * scale, Math.max(DOT, radius * scale)));
  const bar = Math.max(BAR.width, scaleBar(map).length * scale) + 2 * DOT;
  const height = MAP_SIZE.height * scale;
  return [...dots, { left: width - bar, right: width, top: height - BAR.height, bottom: height }];
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Without its name where that has no room. */
function withLabel({ name, ...mark }: MapMark, option: Option | undefined): MapMark {
  if (!option) return mark;
  const isNamed = option.wide > mark.ids.length * NUMBER;
  return { ...mark, ...(isNamed && name !== undefined && { name }), label: labelOf(option) };
}

function withText(text: string, option: Option | undefined): PlacedName[] {
  return option ? [{ ...labelOf(option), text }] : [];
}

function labelOf({ wide: _wide, ...label }: Option): Label {
  return label;
}
