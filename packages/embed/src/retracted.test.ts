import { dataset } from "@redlines/core";
import { type Dataset, type Excerpt, LANGUAGES, retractionOf, retractionText } from "@redlines/model";
import { RETRACTION } from "@redlines/testing/invented";
import { spoken } from "@redlines/testing/spoken";
import { beforeAll, describe, expect, test } from "vitest";
import { appleNews } from "./apple-news.js";
import { EVERY_WIDGET, type Tested } from "./fixtures/every-widget.js";
import { release, scripts } from "./fixtures/release.js";
import { framePage } from "./frame-page.js";
import { imageAlt, shortAlt } from "./images/alt.js";
import { oembedAnswer } from "./oembed-answer.js";
import { renderWidget } from "./render.js";
import { siteFiles } from "./site.js";
import { snippet, type Way } from "./snippet.js";
import { titleOf } from "./title.js";

const common = { baseUrl: "https://redlines.example/", release };
const WAYS: readonly Way[] = ["static", "script", "plain"];

/** What is retracted in a state of a widget, as if it had been written in a language. */
function retractedIn({ states, tag }: Tested, language: string): Excerpt {
  const { excerpt } = states["Retracted"] ?? {};
  if (!excerpt) throw new Error(`<${tag}> has no state with something retracted`);
  return { ...excerpt, about: { ...excerpt.about, language } };
}

/** Text by letters and digits alone. */
const letters = (html: string): string => spoken(html).replaceAll(/[^\p{L}\p{N}]+/gu, "");
const unfolded = (html: string): string => html.replaceAll(/<details\b.*?<\/details>/gs, " ");
const metaOf = (page: string, property: string): string =>
  new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(page)?.[1] ?? "";

describe.each(EVERY_WIDGET)("what is retracted in $tag", (widget) => {
  test.each(LANGUAGES)("is said to be in sight, in every way: %s", async (language) => {
    const excerpt = retractedIn(widget, language);
    const line = letters(retractionText(RETRACTION, language));
    const options = { ...common, language };
    for (const as of WAYS)
      expect(letters(unfolded(snippet(excerpt, { ...options, as }))), as).toContain(line);
    expect(letters(unfolded(await framePage(excerpt, options)))).toContain(line);
    expect(letters(imageAlt(excerpt, language))).toContain(line);
    const { components } = appleNews(excerpt, options);
    expect(letters(components.map(({ text }) => text).join(" "))).toContain(line);
  });
});

const WHOLE = EVERY_WIDGET.filter((widget) => retractionOf(retractedIn(widget, "en")));

test("of each widget whose record can be retracted, a state shows that", () =>
  expect(EVERY_WIDGET.filter((widget) => !WHOLE.includes(widget)).map(({ kind }) => kind)).toEqual([
    "actor",
    "place",
  ]));

describe.each(WHOLE)("a retracted record in $tag", (widget) => {
  test.each(LANGUAGES)("begins with that, once, and so does its title: %s", async (language) => {
    const excerpt = retractedIn(widget, language);
    const line = retractionText(RETRACTION, language);
    const options = { ...common, language };
    const words = renderWidget(excerpt, { as: "plain", language });
    expect(words).toMatch(/^<div lang="\w+" dir="\w+"> ?<p>/);
    expect(letters(words).startsWith(letters(line))).toBe(true);
    expect(letters(words).split(letters(line))).toHaveLength(2);
    expect(renderWidget(excerpt, { as: "static", language })).toMatch(
      /<\/style><div class="root"[^>]*><p class="[\w ]*retracted" part="retraction">/,
    );
    const [first] = appleNews(excerpt, options).components;
    expect(letters(first?.text ?? "").startsWith(letters(line))).toBe(true);
    for (const alt of [imageAlt(excerpt, language), shortAlt(excerpt, language)])
      expect(letters(alt).startsWith(letters(line))).toBe(true);
    const begin = line.slice(0, line.indexOf(RETRACTION.why)).replaceAll(/\s+/g, " ").trim();
    const page = await framePage(excerpt, options);
    const titles = [
      titleOf(excerpt, language),
      oembedAnswer(excerpt, { ...options, provider: "The Daily Example" }).title ?? "",
      /<title>([^<]*)</.exec(page)?.[1] ?? "",
      metaOf(page, "og:title"),
      / title="([^"]*)"/.exec(snippet(excerpt, { ...options, as: "frame" }))?.[1] ?? "",
    ];
    for (const title of titles) expect(title.startsWith(begin), title).toBe(true);
    expect(metaOf(page, "og:description").startsWith(line)).toBe(true);
  });
});

test("what is retracted among others stands with what says so", () => {
  const listed = EVERY_WIDGET.flatMap(({ states, tag }) =>
    states["OneRetracted"] ? [{ tag, excerpt: states["OneRetracted"].excerpt }] : [],
  );
  expect(listed.map(({ tag }) => tag)).toEqual([
    "event-timeline",
    "forecast-list",
    "interest-matrix",
    "key-figures",
    "relation-map",
  ]);
  for (const { tag, excerpt } of listed) {
    if (!excerpt) throw new Error(`<${tag}> lists nothing`);
    expect(retractionOf(excerpt), tag).toBeUndefined();
    const { language } = excerpt.about;
    const words = unfolded(renderWidget(excerpt, { as: "plain", language }));
    expect(letters(words), tag).toContain(letters(retractionText(RETRACTION, language)));
    expect(titleOf(excerpt, language), tag).not.toMatch(/retracted/i);
  }
});

describe("a site with a retracted record", () => {
  const ID = "netanyahu-we-will-not-allow";
  const BEGIN = "Retracted on May 3, 2031: ";
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const copy = structuredClone(dataset) as unknown as Dataset;
    Object.assign(copy.quotes[ID] ?? {}, { retracted: RETRACTION });
    files = await siteFiles({
      ...common,
      dataset: copy,
      scripts,
      languages: ["en"],
      themes: ["auto"],
      provider: "The Daily Example",
    });
  });

  test("says so in the lines of its desk, and finds it by that", () => {
    const line = new RegExp(`<li data-record="quote/${ID}".*</li>`).exec(files.get("index.html") ?? "")?.[0];
    expect(line).toContain(BEGIN);
    expect(files.get("index.html")?.split(BEGIN)).toHaveLength(2);
  });

  test("says so to programs that read for people, and in its JSON-LD", () => {
    expect(files.get("llms.txt")).toContain(`- [${BEGIN}`);
    const document = [...files].find(([path]) => path.endsWith("dataset.jsonld"))?.[1] ?? "";
    expect(document).toContain('"creativeWorkStatus":"Retracted"');
    expect(document).toContain(RETRACTION.why);
  });

  test("says so on the page of its codes, in the data, and in all that is written of it", () => {
    const own = [...files].filter(([path]) => path.includes(ID) && !path.endsWith(".png"));
    expect(own.length).toBeGreaterThan(4);
    const silent = own.filter(([, text]) => !text.includes(RETRACTION.why) && !text.includes(BEGIN));
    expect(silent.map(([path]) => path)).toEqual([]);
  });
});
