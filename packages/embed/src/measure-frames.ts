import type { Heights } from "./heights.js";

/** The narrowest and the widest frame that is measured, and the steps between, in CSS pixels. */
export interface MeasuredWidths {
  readonly narrowest: number;
  readonly widest: number;
  readonly step: number;
  /** How much higher than in this browser a frame is taken to be. */
  readonly spare: number;
}

/**
 * Runs in a page that `measuringPage` wrote, and leaves there what it found. The page takes in the text of
 * this one function, so it may use nothing from outside.
 *
 * Each widget is measured as its frame shows it, at each width. Between two steps it is taken to be as high
 * as at the higher of them, so that nothing is cut off and at most a line is left over.
 */
export function measureFrames({ narrowest, widest, step, spare }: MeasuredWidths): void {
  const frames = [...document.querySelectorAll<HTMLElement>("[data-name]")];
  const measured = new Map<HTMLElement, [width: number, height: number][]>(
    frames.map((frame) => [frame, []]),
  );
  for (let width = narrowest; width <= widest; width += step) {
    document.body.style.width = `${width}px`;
    for (const [frame, heights] of measured)
      heights.push([width, Math.ceil(frame.getBoundingClientRect().height) + spare]);
  }

  const reserve = (heights: Heights): Heights =>
    heights.map(([width, height], index) => [width, Math.max(height, heights[index + 1]?.[1] ?? 0)]);
  const withoutRepeats = (heights: Heights): Heights =>
    heights.filter(([, height], index) => heights[index - 1]?.[1] !== height);

  const found = [...measured].map(([frame, heights]) => [
    frame.dataset["name"],
    withoutRepeats(reserve(heights)),
  ]);
  const answer = document.createElement("pre");
  answer.id = "found";
  answer.textContent = JSON.stringify(Object.fromEntries(found));
  document.body.replaceChildren(answer);
}
