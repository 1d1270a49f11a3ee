/** So many nodes are taken in at a glance: a loop of more is told in words alone. */
export const MOST_NODES = 4;

/** So many letters of nodes have room around the ring; a loop of more is told in words alone. */
export const MOST_LETTERS = 160;

/** The box of the drawing, which its style sheet has as its ratio. */
export const BOX = { width: 320, height: 250 } as const;

/** How far the nodes lie from the middle, across and down, by how many they are; as in the style sheet. */
const RADII: Readonly<Record<number, readonly [number, number]>> = {
  2: [104, 70],
  3: [102, 85],
  4: [109, 95],
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The lines of an arrow, and the head at its end. */
export interface Arrow {
  readonly line: string;
  readonly head: string;
}

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cosine = (degrees: number): number => sine(degrees + 90);

/** The angle of a node, from 0, in degrees clockwise from the right: the first two stand on one line. */
function angleOf(place: number, count: number): number {
  return -90 + ((place - 0.5) * 360) / count;
}

function pointAt(degrees: number, count: number): Point {
  const [across, down] = RADII[count] ?? [0, 0];
  return { x: across * cosine(degrees), y: down * sine(degrees) };
}

/** How much of an arc a node's name covers: more where the arc leaves sideways, for names are wide. */
function coverOf(degrees: number): number {
  return 18 + 16 * sine(degrees) ** 4;
}

/** Whether the verb on the arrow from a node stands above or below the ring; else it breaks the line. */
export function isBeside(place: number, count: number): boolean {
  return Math.abs(cosine(angleOf(place + 0.5, count))) < 0.1;
}

/** An arrow from a node, from 0, to the next, with a gap for so many lines of its verb. */
export function ringArrow(place: number, count: number, lines: number): Arrow {
  const [from, middle, to] = [0, 0.5, 1].map((part) => angleOf(place + part, count)) as [
    number,
    number,
    number,
  ];
  const [start, end] = [from + coverOf(from), to - coverOf(to)];
  const gap = isBeside(place, count) ? 0 : 6 + 6 * lines;
  const line = arcPath(start, middle - gap, count) + arcPath(middle + gap, end, count);
  return { line, head: headPath(pointAt(end - 4, count), pointAt(end, count)) };
}

function arcPath(start: number, end: number, count: number): string {
  const [across, down] = RADII[count] ?? [0, 0];
  return `M${written(pointAt(start, count))}A${across} ${down} 0 0 1 ${written(pointAt(end, count))}`;
}

/** An arrow within the ring, from one node to another, from 0. */
export function chordArrow(from: number, to: number, count: number): Arrow {
  const [start, end] = [inwards(angleOf(from, count), count), inwards(angleOf(to, count), count)];
  return { line: `M${written(start)}L${written(end)}`, head: headPath(start, end) };
}

/** Beside a node's name, on the side of the middle. */
function inwards(degrees: number, count: number): Point {
  const { x, y } = pointAt(degrees, count);
  return { x: x * 0.62, y: y * 0.55 };
}

/** A triangle whose tip stands at the end. */
function headPath(before: Point, end: Point): string {
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const corner = (turn: number): string =>
    written({ x: end.x - 11 * Math.cos(angle + turn), y: end.y - 11 * Math.sin(angle + turn) });
  return `M${written(end)}L${corner(0.45)}L${corner(-0.45)}z`;
}

/** In the box, whose middle is the ring's. */
function written({ x, y }: Point): string {
  return `${Math.round(x + BOX.width / 2)} ${Math.round(y + BOX.height / 2)}`;
}
