import { sharedStyles } from "@redlines/element";
import type { SharedOptions, WidgetDescriptor } from "@redlines/element/widget-descriptor.js";
import type { Excerpt } from "@redlines/model";
import { DESCRIPTORS } from "./generated/descriptors.js";

type Descriptor = (typeof DESCRIPTORS)[number];

/** What the widget of a descriptor can be told. */
type OptionsOf<D> = D extends WidgetDescriptor<infer _K, infer O> ? O : never;

/** `A | B` as `A & B`: what can be told to any widget is what can be told to each of them. */
type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void
  ? I
  : never;

/** All that a widget can be told; a widget refuses what is for another. */
export interface WidgetOptions extends SharedOptions, Intersection<OptionsOf<Descriptor>> {}

/** Every widget there is. */
export const WIDGETS: readonly WidgetDescriptor[] = DESCRIPTORS;

/** @throws {TypeError} when there is none */
export function widgetFor({ kind }: Pick<Excerpt, "kind">): WidgetDescriptor {
  const found = WIDGETS.find((widget) => widget.kind === kind);
  if (found) return found;
  const kinds = WIDGETS.map((widget) => widget.kind).join(", ");
  throw new TypeError(`No widget shows an excerpt of kind “${kind}”. There is one for: ${kinds}.`);
}

/** The style sheet of a widget, with that which all share. */
export function stylesOf({ styles }: WidgetDescriptor): string {
  return sharedStyles.cssText + styles.cssText;
}
