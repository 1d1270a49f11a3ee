import { dataset } from "@redlines/core";
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import { excerpt as cut, type Excerpt } from "@redlines/model";
import { spoken } from "@redlines/testing/spoken";
import { beforeAll, describe, expect, test } from "vitest";
import { imagesOf, pageWith } from "./fixtures/drawn.js";
import { EVERY_WIDGET, everyWording } from "./fixtures/every-widget.js";
import { release, scripts } from "./fixtures/release.js";
import { imageAlt, shortAlt } from "./images/alt.js";
import { drawnImages, imageFiles } from "./images/images.js";
import { imagesPages } from "./images/images-page.js";
import { renderWidget } from "./render.js";
import { siteFiles, type SiteOptions } from "./site.js";
import { type OEmbed, oembedHandler } from "./oembed.js";

const OPTIONS: SiteOptions = {
  dataset,
  baseUrl: "https://a.example/redlines/",
  release,
  scripts,
  languages: ["en", "fa"],
  localised: { fa },
  themes: ["auto", "dark"],
  provider: "The Daily Example",
};
const LINE = "redline/iranian-presence-in-syria";

/** What a widget says unfolded, by letters and digits alone; of a fold in a list, its line. */
function unfolded(excerpt: Excerpt, language: string): string {
  const html = renderWidget(excerpt, { as: "plain", language, headingLevel: 2 });
  const items = html.replaceAll(/<li><details><summary>(.*?)<\/summary>.*?<\/details>/gs, "<li>$1");
  return letters(items.replaceAll(/<details>.*<\/details>/gs, " "));
}

const letters = (html: string): string =>
  spoken(html)
    .replaceAll(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

describe("the alternative text of an image", () => {
  test.each(EVERY_WIDGET)("of a $tag says every word that it shows, and no other", (widget) => {
    for (const { excerpt, language } of everyWording(widget))
      expect(letters(imageAlt(excerpt, language)), excerpt.record.id).toBe(unfolded(excerpt, language));
  });

  test.each([
    ["event", "bbc-reports-base", "citing BBC"],
    ["forecast", "retaliation-will-come", "a question of when, not if"],
    ["forecast", "militias-would-hinder-deal", "would, only on a condition"],
    ["figure", "hezbollah-missiles", "reported · estimated · citing Israeli officials (believe)"],
    ["redline", "iranian-presence-in-syria", "reportedly · citing unnamed source"],
    ["relation", "russia-against-assads-foes", "what it calls"],
  ] as const)("of %s %s has the hedge “%s”", (kind, id, hedge) => {
    expect(imageAlt(cut(dataset, kind, id), "en")).toContain(hedge);
  });

  test.each([
    ["event", "bbc-reports-base", "citing BBC"],
    ["forecast", "retaliation-will-come", "a question of when, not if"],
    ["figure", "hezbollah-missiles", "citing Israeli officials (believe)"],
  ] as const)("of %s %s has it in a card as well", (kind, id, hedge) => {
    expect(shortAlt(cut(dataset, kind, id), "en")).toContain(hedge);
  });

  test("is for a card as long as that takes it, with the line that says whose word it is", () => {
    for (const widget of EVERY_WIDGET)
      for (const { excerpt, language } of everyWording(widget)) {
        const [whole, short] = [imageAlt(excerpt, language), shortAlt(excerpt, language)];
        expect(short.length, short).toBeLessThanOrEqual(420);
        expect(short === whole, short).toBe(whole.length <= 420);
        expect(short.endsWith(whole.slice(-20)), short).toBe(true);
      }
  });
});

describe("a site without images", () => {
  test("promises none, in any file", async () => {
    const files = await siteFiles(OPTIONS);
    const own = [...files].filter(([path]) => !/^(embed|desk)\//.test(path));
    const promise = /og:image|twitter:image|thumbnail_url|summary_large_image|["/]image\//;
    expect(own.filter(([, text]) => promise.test(text)).map(([path]) => path)).toEqual([]);
    expect(imageFiles(OPTIONS).size).toBe(0);
  });
});

describe("a site with images", () => {
  const images = imagesOf(dataset, ["en"]);
  const options = { ...OPTIONS, images };
  const drawn = imageFiles(options);
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await siteFiles(options);
  });

  test("links to what was drawn, and to nothing else", () => {
    const linked = [...files].flatMap(([path, text]) => {
      if (/^(embed|desk)\//.test(path) || path === "manifest.json") return [];
      return [...text.matchAll(/image\/[a-z]+\/[a-z0-9-]+\/[a-z]+\.[a-z]+\.\d+\.(?:png|svg)/g)].map(String);
    });
    expect(new Set(linked).size).toBeGreaterThan(500);
    expect(linked.filter((path) => !drawn.has(path))).toEqual([]);
  });

  test("lists them with their integrity, and keeps none for good", () => {
    const { files: listed } = JSON.parse(files.get("manifest.json") ?? "") as {
      files: { path: string; bytes: number; immutable: boolean }[];
    };
    const image = listed.find(({ path }) => path === `image/${LINE}/en.light.640.png`);
    expect(image).toMatchObject({ bytes: 70, immutable: false });
    expect(listed.filter(({ path }) => path.startsWith("image/"))).toHaveLength(drawn.size);
  });

  test("gives cards of its pages an image, its size and its words", () => {
    for (const [path, theme] of [
      [`frame/${LINE}/en.html`, "light"],
      [`frame/${LINE}/en.dark.html`, "dark"],
      [`snippets/${LINE}/en.html`, "light"],
    ] as const) {
      const page = files.get(path) ?? "";
      const alt = shortAlt(cut(dataset, "redline", "iranian-presence-in-syria"), "en");
      for (const [property, content] of [
        ["og:image", `https://a.example/redlines/image/${LINE}/en.${theme}.1200.png`],
        ["og:image:type", "image/png"],
        ["og:image:width", "1200"],
        ["og:image:height", "630"],
        ["og:image:alt", alt],
      ])
        expect(page).toContain(`<meta property="${property}" content="${content}">`);
      expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
      expect(page).toContain(`<meta name="twitter:image:alt" content="${alt}">`);
    }
    expect(files.get(`frame/${LINE}/fa.html`)).toContain('name="twitter:card" content="summary"');
  });

  test("answers to oEmbed with one", () => {
    const answer = (language: string): OEmbed =>
      JSON.parse(files.get(`oembed/${LINE}/${language}.json`) ?? "") as OEmbed;
    expect(answer("en")).toMatchObject({
      thumbnail_url: `https://a.example/redlines/image/${LINE}/en.light.640.png`,
      thumbnail_width: 640,
      thumbnail_height: 321,
    });
    expect(answer("fa")).not.toHaveProperty("thumbnail_url");
  });

  test.each([
    ["{}", true],
    ['{"maxwidth":"640"}', true],
    ['{"maxwidth":"639"}', false],
    ['{"maxheight":"320"}', false],
  ])("names it to a question for %s: %s, as it respects what is allowed", async (most, isNamed) => {
    const url = `${OPTIONS.baseUrl}frame/${LINE}/en.html`;
    const query = new URLSearchParams({ url, ...(JSON.parse(most) as Record<string, string>) });
    const load = (path: string): Promise<Response> => Promise.resolve(new Response(files.get(path)));
    const ask = oembedHandler({ baseUrl: OPTIONS.baseUrl, load });
    const answer = await (await ask(new Request(`https://api.example/?${query.toString()}`))).text();
    for (const name of ["thumbnail_url", "thumbnail_width", "thumbnail_height"])
      expect(answer.includes(name), name).toBe(isNamed);
  });

  test("has them beside the codes, with the text that goes where they go", () => {
    const page = files.get(`snippets/${LINE}/en.html`) ?? "";
    const names = [...page.matchAll(/<a href="[^"]+" download>([^<]+)<\/a>/g)].map(([, name]) => name);
    expect(names).toHaveLength(8);
    expect(names).toContain("PNG, dark, 1200 × 630 px");
    expect(page).toContain(imageAlt(cut(dataset, "redline", "iranian-presence-in-syria"), "en"));
    expect(files.get(`snippets/${LINE}/fa.html`)).not.toContain("download>");
  });
});

describe("a site over an earlier one", () => {
  const former = `image/${LINE}/fa.dark.640.png`;
  const gone = "image/redline/no-more/en.light.640.png";
  const earlier = {
    paths: [former, gone],
    scripts: new Map<string, string>(),
    images: new Map([
      [former, new Uint8Array([1])],
      [gone, new Uint8Array([2])],
    ]),
  };

  test("keeps images of records that are there, and lists them", async () => {
    expect([...imageFiles({ ...OPTIONS, earlier })]).toEqual([[former, new Uint8Array([1])]]);
    const files = await siteFiles({ ...OPTIONS, earlier });
    expect(files.get("manifest.json")).toContain(former);
    expect(files.get("manifest.json")).not.toContain(gone);
  });

  test("draws them anew in each language in which it had some", () => {
    const excerpts = [cut(dataset, "redline", "iranian-presence-in-syria")];
    const [page = ""] = imagesPages({ ...OPTIONS, languages: ["en"], script: "", excerpts, earlier });
    expect(page).toContain(`"${LINE}/fa"`);
    const images = imagesOf(dataset, ["en", "fa"]);
    expect(imageFiles({ ...OPTIONS, images, earlier }).get(former)).toHaveLength(70);
  });

  test("has them at the former ids of their records, too", () => {
    const redirects = { ...dataset.redirects, "the-old-line": { to: "iranian-presence-in-syria" } };
    const renamed = { ...dataset, redirects };
    const images = imagesOf(renamed, ["en"]);
    const files = imageFiles({ dataset: renamed, images });
    expect(files.get("image/redline/the-old-line/en.light.640.svg")).toBe(
      files.get(`image/${LINE}/en.light.640.svg`),
    );
  });
});

test("what a browser did not draw is told with the record", () => {
  expect(() => drawnImages(["<html></html>"])).toThrow("drew no images");
  const failed = '<pre id="failed" hidden="">redline/a/en: No image is drawn of the mask x &lt; y</pre>';
  expect(() => drawnImages([pageWith([]), failed])).toThrow(
    "redline/a/en: No image is drawn of the mask x < y",
  );
});
