import { ActorCard } from "@redlines/actor-card";
import { template as actorCard } from "@redlines/actor-card/html.js";
import { sharedStyles } from "@redlines/element";
import type { FallbackOptions } from "@redlines/element/fallback-html.js";
import type { Excerpt, ExcerptKind } from "@redlines/model";
import { QuoteBlock } from "@redlines/quote-block";
import { template as quoteBlock } from "@redlines/quote-block/html.js";
import { RedlineGauge } from "@redlines/redline-gauge";
import { template as redlineGauge } from "@redlines/redline-gauge/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Theme } from "./paths.js";

export interface WidgetOptions extends FallbackOptions {
  /** The day, `YYYY-MM-DD`, for which a gauge shows its reading and a card its actor; not after the article's own date. */
  asOf?: string | undefined;
  /** `compact` for a card of a line or two; other widgets have one form. */
  form?: "compact" | "full" | undefined;
  /** Of a quotation: the language of the words to show alone, such as `fa`; all of them where it is not among them. */
  version?: string | undefined;
  /** For a page that is always light or always dark, whatever the reader's system says; `auto`, if left out, is as the page says. */
  theme?: Theme | undefined;
}

/** What a server must know of a widget. */
export interface Widget {
  readonly tag: string;
  readonly styles: string;
  readonly content: (excerpt: Excerpt, options: WidgetOptions) => TemplateResult;
}

function widget<K extends ExcerptKind>(
  tag: string,
  { styles }: { styles: string },
  content: (excerpt: Excerpt<K>, options: WidgetOptions) => TemplateResult,
): Widget {
  return { tag, styles: sharedStyles + styles, content: content as Widget["content"] };
}

/** The widget of each kind of excerpt. */
const WIDGETS: Readonly<Record<ExcerptKind, Widget>> = {
  actor: widget("actor-card", ActorCard, actorCard),
  quote: widget("quote-block", QuoteBlock, quoteBlock),
  redline: widget("redline-gauge", RedlineGauge, redlineGauge),
};

/** @throws {TypeError} when there is none */
export function widgetFor({ kind }: Pick<Excerpt, "kind">): Widget {
  if (!Object.hasOwn(WIDGETS, kind))
    throw new TypeError(
      `No widget shows an excerpt of kind “${kind}”. There is one for: ${Object.keys(WIDGETS).join(", ")}.`,
    );
  return WIDGETS[kind];
}
