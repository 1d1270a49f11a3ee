import { expect, waitFor } from "storybook/test";
import type { Named } from "../states/state-code.js";
import { TAGS } from "../snippet/embed-code.js";
import { readable } from "./widget-in.js";

/**
 * Whether the widgets of a story come to rest where their states say, in each theme that is shown:
 * with the record and not its fallback HTML, or with the fallback HTML and not an empty place; and
 * whether each fits its column, so that nobody scrolls sideways.
 */
export async function expectAtRest(canvas: HTMLElement, all: readonly Named[]): Promise<void> {
  for (const scene of canvas.querySelectorAll(".scene")) {
    const widgets = [...scene.querySelectorAll<HTMLElement>(Object.values(TAGS).join())];
    await expect(widgets.length).toBe(all.length);
    for (const [index, named] of all.entries()) await expectOne(widgets[index], named);
  }
}

async function expectOne(
  widget: HTMLElement | undefined,
  { name, state: { ends = "ready" } }: Named,
): Promise<void> {
  if (!widget) throw new Error(`${name} is not in this story.`);
  await waitFor(() => expect(widget.matches(`:state(${ends})`), `${name} is ${ends}`).toBe(true));
  const showsRecord = widget.shadowRoot?.querySelector(".root") !== null;
  await expect(showsRecord, `${name} shows ${ends === "ready" ? "the record" : "its fallback HTML"}`).toBe(
    ends === "ready",
  );
  await expect(readable(widget), `${name} holds words`).not.toBe("");
  await expect(widget.clientHeight, `${name} takes room`).toBeGreaterThan(0);
  if (!showsRecord) await expectInside(widget, name);
  // Both numbers are rounded.
  await expect(widget.scrollWidth, `${name} fits its column`).toBeLessThanOrEqual(widget.clientWidth + 1);
}

/** Words that run from right to left leave their column at the left, which no `scrollWidth` counts. */
async function expectInside(widget: HTMLElement, name: string): Promise<void> {
  const words = document.createRange();
  words.selectNodeContents(widget);
  const [column, filled] = [widget.getBoundingClientRect(), words.getBoundingClientRect()];
  await expect(filled.left, `${name} starts in its column`).toBeGreaterThanOrEqual(column.left - 1);
  await expect(filled.right, `${name} ends in its column`).toBeLessThanOrEqual(column.right + 1);
}
