/** `@redlines/quote-block/descriptor.js`: what there is for each widget is made from this. */
import {
  headingLevelOption,
  languageOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import type { Excerpt, Language } from "@redlines/model";
import { fallbackHtml, template } from "./html.js";
import { quotationMarks } from "./quotation-marks.js";
import { quoteBlockStyles } from "./quote-block.styles.js";
import type { QuoteBlockMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";
import { isOurs, shownVersions } from "./versions.js";

/** What a quote block can be told. */
export interface Options extends SharedOptions {
  /** Shows only the text in this language, such as `fa`; all languages where there is none in it. */
  version?: string | undefined;
}

export const descriptor: WidgetDescriptor<"quote", Options> = {
  kind: "quote",
  tag: "quote-block",
  name: "Quote block",
  about: "a sourced quotation in its own language",
  record: { one: "a quotation", many: "Quotations" },
  styles: quoteBlockStyles,
  options: {
    headingLevel: headingLevelOption,
    version: {
      attribute: "version",
      about: "of a quotation: show only the text in this language, such as fa; all languages if left out",
      framed: "a frame shows all languages of the words",
      ...languageOption,
    },
    theme: themeOption,
  },
  template,
  fallbackHtml,
  title,
  isPullQuote: ({ record }) => record.form === "pull-quote",
};

const MESSAGES: Readonly<Record<Language, QuoteBlockMessages>> = languages;

/** Who is quoted, and the words in the language that stands first, with a word where they are our own. */
function title(excerpt: Excerpt<"quote">, language: Language): string {
  const speaker = excerpt.actors[excerpt.record.speaker ?? ""]?.name;
  const [first] = shownVersions({ excerpt, language });
  const [open, close] = quotationMarks(first?.lang ?? language);
  const words = `${open}${first?.text ?? ""}${close}`;
  const ours = first && isOurs(first) ? MESSAGES[language][first.kind] : undefined;
  return [creditOf(speaker, ours), words].filter(Boolean).join(": ");
}

function creditOf(speaker: string | undefined, ours: string | undefined): string | undefined {
  return speaker === undefined || ours === undefined ? (speaker ?? ours) : `${speaker} (${ours})`;
}
