import type { Excerpt } from "@redlines/model";
import { until } from "./page.js";

/** As in HTML, by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** A widget that has come to rest in the page, in the language of its record. */
export async function shownWidget<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  excerpt: Excerpt,
  attributes: Attributes = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  element.lang = excerpt.about.language;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(Object.assign(element, { excerpt }));
  await until(element, "ready");
  return element;
}

/** What is in the shadow root of a widget. */
export function within<E extends Element = HTMLElement>(element: Element, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The words of each, one line each. */
export function texts(element: Element, selector: string): string[] {
  return within(element, selector).map(({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim());
}
