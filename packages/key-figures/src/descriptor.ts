/** `@redlines/key-figures/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import { type ListOptions, listOptions, type WidgetDescriptor } from "@redlines/element/widget-descriptor.js";
import type { Excerpt, Language } from "@redlines/model";
import { fallbackHtml, template } from "./html.js";
import { keyFiguresStyles } from "./key-figures.styles.js";
import type { KeyFiguresMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";

/** What key figures can be told. */
export type Options = ListOptions;

export const descriptor: WidgetDescriptor<"figure", Options> = {
  kind: "figure",
  tag: "key-figures",
  name: "Key figures",
  about: "the numbers, each with its bound, how sure it is and whose it is",
  record: { one: "a figure", many: "Figures" },
  styles: keyFiguresStyles,
  options: listOptions,
  template,
  fallbackHtml,
  title,
};

const MESSAGES: Readonly<Record<Language, KeyFiguresMessages>> = languages;

/** What the numbers are of. */
function title({ items }: Excerpt<"figure">, language: Language): string {
  const { colon, keyFigure, keyFigures, semicolon } = MESSAGES[language];
  const measures = items.map(({ measure }) => assertString(measure));
  return [items.length > 1 ? keyFigures : keyFigure, measures.join(semicolon)].join(colon);
}
