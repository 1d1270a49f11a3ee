import { expect, waitFor } from "storybook/test";

/** A widget of a story with what it shows. */
export interface Shown {
  widget: HTMLElement;
  shadow: ShadowRoot;
}

/** The first widget of a story, once it shows its record. */
export async function widgetIn(canvas: HTMLElement, tag: keyof HTMLElementTagNameMap): Promise<Shown> {
  const widget = canvas.querySelector<HTMLElement>(tag);
  if (!widget?.shadowRoot) throw new Error(`There is no <${tag}> in this story, or it is not defined.`);
  await waitFor(() => expect(widget.matches(":state(ready)"), `${tag} is ready`).toBe(true));
  return { widget, shadow: widget.shadowRoot };
}

/** The first element that fits. */
export function part(shadow: ParentNode, selector: string): HTMLElement {
  const found = shadow.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The widget shows no ${selector}.`);
  return found;
}

/** The words that an element holds for readers, without its data. */
export function readable(widget: HTMLElement): string {
  const copy = widget.cloneNode(true) as HTMLElement;
  for (const script of copy.querySelectorAll("script")) script.remove();
  return (copy.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}
