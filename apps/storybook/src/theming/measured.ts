import { everyElement, type Piece, visibleText } from "@redlines/testing/every-text";

/** One size of type, as it is drawn. */
export interface TypeSize {
  /** In CSS pixels. */
  readonly size: number;
  /** In the size of the text around the widget. */
  readonly em: number;
  /** In the size of the type itself. */
  readonly lineHeight: number;
  readonly weights: readonly string[];
  /** Whether it is the page’s face, the second one, or both in turn. */
  readonly faces: string;
  /** The first words that have it. */
  readonly example: string;
}

/** A distance in CSS pixels, and how often it is kept: within parts, around them, or between them. */
export interface Distance {
  readonly size: number;
  readonly times: number;
}

export interface Specification {
  readonly type: readonly TypeSize[];
  readonly distances: readonly Distance[];
  /** The lowest of what can be pressed, in CSS pixels; links within a line are as high as the line. */
  readonly control: number;
}

/** A distance that is kept less often belongs to one drawing. */
const OFTEN = 5;

/** Measures widgets as they stand on the page, with their folds as they are. */
export function measured(widgets: readonly Element[]): Specification {
  return { type: sizesIn(widgets), distances: distancesIn(widgets), control: lowestControl(widgets) };
}

function sizesIn(widgets: readonly Element[]): TypeSize[] {
  const around = Number.parseFloat(styleOf(widgets[0]?.parentElement).fontSize);
  const bySize = Map.groupBy(widgets.flatMap(visibleText).filter(isForEyes), sizeOf);
  const sizes = [...bySize].map(([size, pieces]) => typeSize(size, pieces, around));
  return sizes.toSorted((a, b) => b.size - a.size);
}

function typeSize(size: number, pieces: readonly Piece[], around: number): TypeSize {
  const styles = pieces.map(({ node }) => styleOf(node.parentElement));
  const families = new Set(styles.map(({ fontFamily }) => fontFamily));
  const lineHeights = styles.map(({ lineHeight }) => Number.parseFloat(lineHeight) / size);
  return {
    size,
    em: size / around,
    lineHeight: mostOften(lineHeights.map((one) => Math.round(one * 100) / 100)),
    weights: [...new Set(styles.map(({ fontWeight }) => fontWeight))].toSorted(),
    faces: [...families].map(firstFace).toSorted().join(", "),
    example: pieces.find(({ text }) => /\p{L}{3}/u.test(text))?.text ?? pieces[0]?.text ?? "",
  };
}

/** What is only said, and what is seen by who tabs there, has no size that a designer looks for. */
function isForEyes({ node }: Piece): boolean {
  return !node.parentElement?.closest(".ears, .skip");
}

function sizeOf({ node }: Piece): number {
  return Math.round(Number.parseFloat(styleOf(node.parentElement).fontSize));
}

function firstFace(family: string): string {
  return (family.split(",")[0] ?? family).replaceAll('"', "");
}

const DISTANCES = [
  "marginBlockStart",
  "marginBlockEnd",
  "paddingBlockStart",
  "paddingBlockEnd",
  "paddingInlineStart",
  "rowGap",
  "columnGap",
] as const;

function distancesIn(widgets: readonly Element[]): Distance[] {
  const all = widgets.flatMap((widget) => [...everyElement(widget)]).flatMap(distancesOf);
  const bySize = Map.groupBy(all, (size) => size);
  const kept = [...bySize].map(([size, same]) => ({ size, times: same.length }));
  return kept.filter(({ times }) => times >= OFTEN).toSorted((a, b) => a.size - b.size);
}

function distancesOf(element: Element): number[] {
  if (!element.checkVisibility()) return [];
  const style = styleOf(element);
  const sizes = DISTANCES.map((name) => Math.round(Number.parseFloat(style[name])));
  return sizes.filter((size) => size > 0);
}

function lowestControl(widgets: readonly Element[]): number {
  const all = widgets.flatMap((widget) => [...everyElement(widget)]);
  const pressed = all.filter((one) => one.matches("summary, button:not(.skip), select"));
  const heights = pressed.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0);
  return Math.round(Math.min(...heights));
}

function mostOften<T>(values: readonly T[]): T {
  const groups = [...Map.groupBy(values, (value) => value)].toSorted(([, a], [, b]) => b.length - a.length);
  const [first] = groups;
  if (!first) throw new RangeError("Of nothing there is none that is most often");
  return first[0];
}

function styleOf(element: Element | null | undefined): CSSStyleDeclaration {
  return getComputedStyle(element ?? document.body);
}
