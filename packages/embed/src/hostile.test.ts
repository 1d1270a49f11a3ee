import { describe, expect, test } from "vitest";
import type { Excerpt } from "@redlines/model";
import { HOSTILE, HOSTILE_ADDRESS, stringsOf, withPart } from "@redlines/testing/markup";
import { appleNews } from "./apple-news.js";
import { EVERY_WIDGET } from "./fixtures/every-widget.js";
import { release } from "./fixtures/release.js";
import { framePage } from "./frame-page.js";
import { oembedAnswer } from "./oembed-answer.js";
import { snippet } from "./snippet.js";

const common = { baseUrl: "https://redlines.example/", release };
const provider = "</script><img src=x onerror=globalThis.ran>";

/**
 * Tags that only markup in the data could have brought into a page: of another name, with a handler, or with
 * an address that runs.
 */
const INTRUDER = new RegExp(
  [
    /^<(?:img|svg(?![^>]* aria-hidden=)|object|embed|h1)\b/,
    /\son\w+=/,
    /\s(?:href|src|srcdoc|action|formaction)="\s*(?:javascript|data:text)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Every way in which an excerpt goes out. A broken record may be refused, by an error that says so. */
async function written(excerpt: Excerpt): Promise<string[]> {
  try {
    return [
      snippet(excerpt, { ...common, as: "frame", heights: () => [[240, 500]] }),
      await framePage(excerpt, { ...common, robots: excerpt.record.id }),
      oembedAnswer(excerpt, { ...common, provider }).html,
      ...appleNews(excerpt).components.map(({ text }) => text),
    ];
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return [];
    throw error;
  }
}

/**
 * The tags alone: text may say what it likes, scripts and data are no markup, and no value of an attribute is
 * a tag.
 */
function intruders(html: string): string[] {
  const tags =
    html.replaceAll(/(<script[^>]*>).*?<\/script>/gs, "$1").match(/<[a-z!/](?:"[^"]*"|[^">])*>/gi) ?? [];
  return tags.filter((tag) => INTRUDER.test(tag.replaceAll(/"(?!\s*javascript|\s*data:text)[^"]*"/gi, '""')));
}

describe.each(EVERY_WIDGET)("$tag", ({ richest }) => {
  test.each([HOSTILE, HOSTILE_ADDRESS])(
    "no string of a record gets out of its place in a frame, a page, oEmbed or Apple News: %s",
    async (markup) => {
      const pieces: string[] = [];
      for (const path of stringsOf(richest)) pieces.push(...(await written(withPart(richest, path, markup))));
      expect(pieces.length).toBeGreaterThan(60);
      expect(pieces.flatMap(intruders)).toEqual([]);
    },
  );
});

test("the page that search engines shall show has an address that a page may link to", async () => {
  const [{ richest } = { richest: undefined }] = EVERY_WIDGET;
  if (!richest) throw new Error("No widget");
  for (const canonical of ["javascript:globalThis.ran = true", "data:text/html,x", "/story"])
    await expect(framePage(richest, { ...common, canonical })).rejects.toThrow(TypeError);
  expect(await framePage(richest, { ...common, canonical: 'https://daily.example/"><b>' })).toContain(
    '<link rel="canonical" href="https://daily.example/%22%3E%3Cb%3E">',
  );
});

test("the search for intruders finds one", () => {
  for (const html of ["<p><img src=x>", '<a href="javascript:0">', "<p onerror=x>"])
    expect(intruders(html)).toHaveLength(1);
});
