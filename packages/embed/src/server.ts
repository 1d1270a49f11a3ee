/**
 * `@redlines/embed/server`: widgets as HTML, in each way that a page can take them. Runs wherever JavaScript
 * does; needs no DOM.
 */
export { appleNews } from "./apple-news.js";
export type { AppleNewsComponent } from "./apple-news.js";
export { framePage } from "./frame-page.js";
export type { FrameOptions } from "./frame-page.js";
export type { Heights, MeasuredHeights, MeasuredKey } from "./heights.js";
export { oembedAnswer } from "./oembed-answer.js";
export type { AnswerOptions } from "./oembed-answer.js";
export type { OEmbed } from "./oembed.js";
export type { Theme } from "./paths.js";
export type { Release } from "./release.js";
export { renderDeck } from "./render-deck.js";
export { renderWidget } from "./render.js";
export type { Delivery, RenderOptions } from "./render.js";
export { snippet } from "./snippet.js";
export type { SnippetOptions, Way } from "./snippet.js";
export { OptionError, WIDGET_OPTIONS } from "./widget-options.js";
export type { WidgetOption } from "./widget-options.js";
export { WIDGETS } from "./widgets.js";
export type { WidgetOptions } from "./widgets.js";
