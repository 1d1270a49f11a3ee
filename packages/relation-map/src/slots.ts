/** Where somebody stands in the drawing: in hundredths of its size, from the start and from the top. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  /** How far from the middle the words of its line are, of 1; half-way where nothing is said. */
  readonly words?: number;
}

/** The one in the middle, and around it five places: those who oppose each other get the first two. */
export const MIDDLE: Slot = { x: 50, y: 76 };
export const SLOTS: readonly Slot[] = [
  { x: 24, y: 24 },
  { x: 76, y: 24 },
  { x: 10, y: 66 },
  { x: 90, y: 66 },
  { x: 10, y: 20, words: 0.66 },
];

/** The order of the places around the middle: lines between neighbours pass nobody. */
const RING = [2, 4, 0, 1, 3];

/** Whether a line between two places passes by nobody else. */
export function areBeside(a: number, b: number, taken: number): boolean {
  const ring = RING.filter((place) => place < taken);
  return ring.includes(a) && ring.includes(b) && Math.abs(ring.indexOf(a) - ring.indexOf(b)) === 1;
}

/** The drawing's size for which lines are cut, in CSS pixels: a wider one has only more room. */
const WIDTH = 560;
const HEIGHT = 252;

/** So much of a line is hidden by the discs at its ends, and by the words in its middle, in CSS pixels. */
const DISC = 27;
const LETTER = 8.5;
const ROW = 17;

/** A piece of a line, in hundredths. */
export interface Piece {
  readonly from: Slot;
  readonly to: Slot;
}

/** A line from disc to disc, with a gap for its words. */
export interface Drawn {
  readonly pieces: readonly Piece[];
  /** Where the middle of its words is. */
  readonly words: Slot;
  /** A pixel at right angles to it. */
  readonly aside: Slot;
}

/** Cuts the line between two places so that nothing stands on it. */
export function drawnLine(from: Slot, to: Slot, rows: readonly string[]): Drawn {
  const [dx, dy] = [((to.x - from.x) * WIDTH) / 100, ((to.y - from.y) * HEIGHT) / 100];
  const length = Math.hypot(dx, dy);
  const end = DISC / length;
  const place = to.words ?? 0.5;
  const widest = Math.max(...rows.map((row) => Array.from(row).length)) * LETTER + LETTER;
  const half = Math.min(widest / Math.abs(dx), ((rows.length + 0.4) * ROW) / Math.abs(dy)) / 2;
  const at = (part: number): Slot => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });
  const cuts: readonly (readonly [number, number])[] = [
    [end, place - half],
    [place + half, 1 - end],
  ];
  return {
    pieces: cuts.filter(([a, b]) => a < b).map(([a, b]) => ({ from: at(a), to: at(b) })),
    words: at(place),
    aside: { x: -dy / length, y: dx / length },
  };
}
