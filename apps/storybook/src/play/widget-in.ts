import { expect, waitFor } from "storybook/test";

type Tag = "actor-card" | "quote-block" | "redline-gauge";

/** A widget of a story with what it shows. */
export interface Shown {
  widget: HTMLElement;
  shadow: ShadowRoot;
}

/** The first widget of a story, once it is in the state that is expected of it. */
export async function widgetIn(canvas: HTMLElement, tag: Tag, state: "loading" | "ready" | "error" = "ready"): Promise<Shown> {
  const widget = canvas.querySelector<HTMLElement>(tag);
  if (!widget?.shadowRoot) throw new Error(`There is no <${tag}> in this story, or it is not defined.`);
  await waitFor(() => expect(widget.matches(`:state(${state})`), `${tag} is ${state}`).toBe(true));
  return { widget, shadow: widget.shadowRoot };
}

/** The first element that fits. */
export function part(shadow: ParentNode, selector: string): HTMLElement {
  const found = shadow.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The widget shows no ${selector}.`);
  return found;
}

/** Its words with white space as one reads it. */
export function wordsOf(node: Node): string {
  return (node.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** The words that an element holds for readers, without its data. */
function readable(widget: HTMLElement): string {
  const copy = widget.cloneNode(true) as HTMLElement;
  for (const script of copy.querySelectorAll("script")) script.remove();
  return wordsOf(copy);
}

/** Whether the plain words stand in the page, because nothing better is shown. */
export async function expectPlainWords({ widget, shadow }: Shown, words: string): Promise<void> {
  await expect(shadow.querySelector("slot"), "the widget shows its light content").not.toBeNull();
  await expect(readable(widget)).toContain(words);
  await expect(widget.getBoundingClientRect().height).toBeGreaterThan(0);
}

/** Whether the interface runs as its language does. */
export async function expectDirection({ shadow }: Shown, language: string, direction: "ltr" | "rtl"): Promise<void> {
  const root = part(shadow, ".root");
  await expect(root.lang).toBe(language);
  await expect(getComputedStyle(root).direction).toBe(direction);
}

/** Whether everything fits into the column: a reader never scrolls sideways. */
export async function expectFit({ widget }: Shown, width: number): Promise<void> {
  await expect(widget.getBoundingClientRect().width).toBeLessThanOrEqual(width);
  await expect(widget.scrollWidth).toBeLessThanOrEqual(widget.clientWidth);
}
