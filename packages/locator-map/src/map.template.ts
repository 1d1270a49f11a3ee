import { assertString, type Content, direction } from "@redlines/element";
import { FLAG_PATH, formatNumber, MAP_SIZE, type MapMark } from "@redlines/model";
import { html, svg, type TemplateResult } from "lit/html.js";
import { kilometres } from "./how.js";
import { type Arranged, numberOf, type PlaceMap } from "./places.js";

const FRAME = `0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`;

type Shape = PlaceMap["shapes"][number];
type Label = PlaceMap["names"][number];

/**
 * The map: it illustrates the list, which says all of it, so that nobody is told of it. Land and areas grow
 * with the map; dots and letters keep their size, which needs two systems of coordinates. It is built of
 * paths and numbers alone, so that it holds under any content security policy, and it is never mirrored.
 */
export function mapTemplate(places: Arranged): Content {
  const { map } = places.context.excerpt;
  if (!map || places.isUnmapped) return "";
  const marks = map.marks.filter(({ ids }) => ids.length === 0 || numbersOf(ids, places).length > 0);
  return html`<svg part="map" aria-hidden="true">
    <svg viewBox=${FRAME} aria-hidden="true">
      <pattern id="hatch" patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0v7"></path>
      </pattern>
      ${map.shapes.map(landTemplate)}${map.shapes.filter(({ disputed }) => disputed).map(hatchTemplate)}
      ${marks.map(areaTemplate)}${barTemplate(map)}
    </svg>
    ${marks.filter(({ kind }) => kind === "point").map(dotTemplate)}
    ${map.names.map((name) => nameTemplate(name, places))}
    ${marks.map((mark) => markTemplate(mark, places))}${barWords(map, places)}
  </svg>`;
}

/** The numbers of those places of a mark that are shown. */
function numbersOf(ids: readonly string[], places: Arranged): number[] {
  return ids.flatMap((id) => numberOf(id, places) ?? []);
}

/** What the schema lets through, also of an excerpt that nothing has validated: no address, no script. */
function outline({ d }: Shape): string {
  return FLAG_PATH.test(d) ? d : "M0 0";
}

function landTemplate(shape: Shape): TemplateResult<2> {
  return svg`<path class="${shape.isListed ? "land listed" : "land"}" d="${outline(shape)}"></path>`;
}

function hatchTemplate(shape: Shape): TemplateResult<2> {
  return svg`<path class="disputed" fill="url(#hatch)" d="${outline(shape)}"></path>`;
}

/** Somewhere in it a place lies: of a point, as far off as it may be. */
function areaTemplate({ x, y, radius, kind }: MapMark): TemplateResult<2> {
  return svg`<circle class="${kind}" cx="${number(x)}" cy="${number(y)}" r="${number(radius)}"></circle>`;
}

function dotTemplate({ x, y }: MapMark): TemplateResult<2> {
  return svg`<circle class="dot" cx="${across(x)}" cy="${down(y)}" r="3.5"></circle>`;
}

function nameTemplate(name: Label, places: Arranged): TemplateResult<2> {
  return labelTemplate(name, "country", assertString(name.text), places);
}

/** Its numbers in the list, and its name where there is room. */
function markTemplate({ ids, name, label }: MapMark, places: Arranged): Content {
  const { language } = places.context;
  const numbers = numbersOf(ids, places).map((one) => formatNumber(one, language));
  if (!label) return "";
  const key = svg`<tspan class="key">${numbers.join(places.context.messages.comma)}</tspan>`;
  const called = name === undefined ? "" : ` ${assertString(name)}`;
  return labelTemplate(label, "place", [numbers.length > 0 ? key : "", called], places);
}

/** Which end of a text stands at its point depends on the direction in which it runs. */
const ANCHORS = {
  ltr: { left: "start", middle: "middle", right: "end" },
  rtl: { left: "end", middle: "middle", right: "start" },
} as const;

function labelTemplate(
  { x, y, dx, dy, anchor }: Omit<Label, "text">,
  kind: string,
  words: Content,
  { context }: Arranged,
): TemplateResult<2> {
  const runs = direction(context.language) === "rtl" ? "rtl" : "ltr";
  // The middle of letters of 13 pixels lies about 4 pixels above their line.
  return svg`<text
    class="${kind}"
    x="${across(x)}"
    y="${down(y)}"
    dx="${number(dx)}"
    dy="${number(dy + 4)}"
    text-anchor="${ANCHORS[runs][anchor]}"
  >${words}</text>`;
}

/** How far the bar stands from the edges, in units. */
const EDGE = 14;

function barTemplate({ bar }: PlaceMap): TemplateResult<2> {
  const [end, low] = [MAP_SIZE.width - EDGE, MAP_SIZE.height - EDGE];
  return svg`<path class="bar" d="${`M${number(end - bar.length)} ${low - 7}v7H${end}v-7`}"></path>`;
}

function barWords({ bar }: PlaceMap, places: Arranged): TemplateResult<2> {
  const { width, height } = MAP_SIZE;
  const at = { x: width - EDGE, y: height - EDGE, dx: 0, dy: -13, anchor: "right" } as const;
  return labelTemplate(at, "place", kilometres(bar.kilometres, places.context.language), places);
}

/** @throws {TypeError} for what is no number: a broken excerpt draws nothing. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`“${value}” is no number`);
  return String(value);
}

const across = (x: number): string => share(x, MAP_SIZE.width);
const down = (y: number): string => share(y, MAP_SIZE.height);

function share(part: number, whole: number): string {
  return `${number(Math.round((part / whole) * 10000) / 100)}%`;
}
