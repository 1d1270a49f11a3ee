import { type Excerpt, phraseLanguage } from "@redlines/model";
import { heightAt } from "./heights.js";
import { type Images, imageTheme, pageImage } from "./images/images.js";
import type { OEmbed } from "./oembed.js";
import { addressOf } from "./release.js";
import { roomOf } from "./render.js";
import { bareFrameTag } from "./frame-snippet.js";
import type { SnippetOptions } from "./snippet.js";
import { titleOf } from "./title.js";

export interface AnswerOptions extends SnippetOptions {
  readonly baseUrl: string;
  /** Who publishes the site. */
  readonly provider: string;
  /** The images of the site: the answer then names one. */
  readonly images?: Images | undefined;
}

/** A day: a correction must reach those who keep an answer. */
const CACHE_AGE = 86_400;

/**
 * How wide a frame is said to be when nobody says how wide it may be, and how high one of which nothing was
 * measured.
 */
const [WIDTH, HEIGHT] = [640, 480];

/**
 * What the site answers to oEmbed for the page of a widget: a frame and nothing else, which consumers that
 * clean an answer keep.
 */
export function oembedAnswer(excerpt: Excerpt, { provider, images, ...options }: AnswerOptions): OEmbed {
  const { baseUrl, width = WIDTH } = options;
  const language = phraseLanguage(options.language ?? excerpt.about.language);
  const heights = roomOf(excerpt, options);
  const height = heightAt(heights, width) ?? HEIGHT;
  const image = pageImage(excerpt, { baseUrl, language, images, theme: imageTheme(options.theme) });
  const html = bareFrameTag(excerpt, options).replace(/ width="100%"/, ` width="${width}"`);
  return {
    type: "rich",
    version: "1.0",
    title: titleOf(excerpt, language),
    provider_name: provider,
    provider_url: addressOf(baseUrl, ""),
    cache_age: CACHE_AGE,
    width,
    height,
    html,
    ...(image && {
      thumbnail_url: image.address,
      thumbnail_width: image.width,
      thumbnail_height: image.height,
    }),
    ...(heights.length > 0 && { heights }),
  };
}
