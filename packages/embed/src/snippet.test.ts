import { createHash } from "node:crypto";
import { direction } from "@redlines/element";
import { LANGUAGES } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { plainProblems } from "@redlines/testing/plain";
import { spoken } from "@redlines/testing/spoken";
import { appleNews } from "./apple-news.js";
import { EVERY_WIDGET, widgetCalled } from "./fixtures/every-widget.js";
import { built, DIST, release, scripts } from "./fixtures/release.js";
import { cleanedByWordPress } from "@redlines/testing/wordpress";
import { heightStyles, type MeasuredHeights } from "./heights.js";
import { recordLinks } from "./record-link.js";
import { type Release, releasePath, scriptTag } from "./release.js";
import { snippet, type SnippetOptions, type Way } from "./snippet.js";
import { titleOf } from "./title.js";

const quote = widgetCalled("quote-block");
const gauge = widgetCalled("redline-gauge");

const BASE = "https://redlines.example/story/";
const options: SnippetOptions = { baseUrl: BASE, release };
const WAYS: readonly Way[] = ["static", "script", "frame", "plain"];

/** Every script that a snippet loads, with all that pins it. */
const loaded = (html: string): string[][] =>
  [
    ...html.matchAll(
      /<script type="module" src="([^"]*)" integrity="([^"]*)" crossorigin="anonymous"><\/script>/g,
    ),
  ].map(([, ...found]) => found);

describe("each script in a snippet", () => {
  test.each(WAYS)("%s: has a pinned address and the integrity of the file that was built", (as) => {
    const html = snippet(quote.richest, { ...options, as });
    const found = loaded(html);
    expect(found).toHaveLength(as === "plain" ? 0 : 1);
    // Nothing else loads a script.
    expect(html.match(/<script(?! type="application\/json")/g)?.length ?? 0).toBe(found.length);
    for (const [src = "", integrity = ""] of found) {
      const start = BASE + releasePath(release);
      expect(src.startsWith(start)).toBe(true);
      const file = src.slice(start.length);
      expect(integrity).toBe(`sha384-${createHash("sha384").update(built(file)).digest("base64")}`);
    }
  });

  test("of another file than the one that was published would be told", () => {
    const tampered: Release = {
      ...release,
      files: { ...release.files, "embed.js": release.files["frame-resizer.js"] ?? "" },
    };
    const [[, integrity] = []] = loaded(snippet(quote.richest, { ...options, release: tampered }));
    expect(integrity).not.toBe(`sha384-${createHash("sha384").update(built("embed.js")).digest("base64")}`);
  });

  test("that no release has is refused, as is an address that no page may load from", () => {
    expect(() => scriptTag(release, BASE, "toString")).toThrow(RangeError);
    for (const baseUrl of ["javascript:alert(1)//", "data:text/html,", "file:///srv/", "story"])
      expect(() => snippet(quote.richest, { ...options, baseUrl })).toThrow(TypeError);
    expect(
      snippet(quote.richest, { ...options, baseUrl: `https://a.example/"><script>x</script>'` }),
    ).not.toContain("<script>x");
  });

  test("needs a release, and a frame an address", () => {
    expect(() => snippet(quote.richest, { baseUrl: BASE })).toThrow("release");
    expect(() => snippet(quote.richest, { as: "frame", release })).toThrow("baseUrl");
    expect(snippet(quote.richest)).not.toContain("src=");
  });
});

test("every part of a release is named after what is in it, and has its integrity", () => {
  const parts = Object.keys(release.files).filter((path) => path.startsWith("embed/"));
  expect(parts.length).toBeGreaterThan(LANGUAGES.length);
  for (const path of parts) expect(path).toMatch(/^embed\/[a-z-]+-[0-9a-f]{8}\.js$/);
  for (const [path, code] of scripts) {
    expect(release.files[path], path).toBe(`sha384-${createHash("sha384").update(code).digest("base64")}`);
    for (const [, imported = ""] of code.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g))
      expect(
        scripts.has(new URL(imported, `file:///${path}`).pathname.slice(1)),
        `${imported} in ${path} of ${DIST}`,
      ).toBe(true);
  }
});

describe("what a CMS that sanitises HTML leaves", () => {
  test.each(EVERY_WIDGET)(
    "of the plain snippet of a $tag reads whole, once: every record, every language",
    ({ excerpts, words }) => {
      for (const excerpt of excerpts)
        for (const language of LANGUAGES) {
          const pasted = snippet(excerpt, { ...options, as: "plain", language });
          expect(pasted).not.toMatch(/<(template|style|script|iframe)|<[a-z]+-/);
          expect(plainProblems(pasted)).toEqual([]);
          const link = recordLinks([excerpt], { baseUrl: BASE, language, as: "plain" });
          expect(spoken(link)).not.toBe("");
          expect(spoken(cleanedByWordPress(pasted))).toBe(spoken(words(excerpt, { language }) + link));
        }
    },
  );

  test.each(["static", "script", "frame"] as const)(
    "of the %s snippet does not: that is why plain is the one to paste there",
    (as) => {
      const left = cleanedByWordPress(
        snippet(gauge.richest, { ...options, as, heights: () => [[240, 900]] }),
      );
      expect(spoken(left)).not.toBe(spoken(gauge.words(gauge.richest, { language: "en" })));
    },
  );
});

describe("the widget in a snippet", () => {
  test.each(["static", "script"] as const)("as %s reads its data from the site, or carries it", (as) => {
    const src = ` src="${BASE}excerpts/quote/${quote.richest.record.id}.json"`;
    const reading = snippet(quote.richest, { ...options, as });
    expect([reading.includes(src), reading.includes("application/json")]).toEqual([true, false]);
    const carrying = snippet(quote.richest, { ...options, as, inline: true });
    expect([carrying.includes(src), carrying.includes("application/json")]).toEqual([false, true]);
    expect([loaded(reading).length, loaded(carrying).length]).toEqual([1, 1]);
  });

  test("loads no script where nothing wakes: compact cards and decks of them, as static", () => {
    const { richest: card, excerpts } = widgetCalled("actor-card");
    for (const shown of [card, excerpts.slice(0, 3)]) {
      expect(snippet(shown, { ...options, form: "compact" })).not.toMatch(/<script| src=/);
      expect(loaded(snippet(shown, options))).toHaveLength(1);
      expect(loaded(snippet(shown, { ...options, as: "script", form: "compact" }))).toHaveLength(1);
    }
  });

  test("is told a theme, a language, a level and a day", () => {
    const html = snippet(gauge.richest, {
      ...options,
      theme: "dark",
      language: "fa",
      headingLevel: 2,
      asOf: "2016-12-31",
    });
    expect(html).toMatch(
      /^<div><redline-gauge src="[^"]*" lang="fa" heading-level="2" as-of="2016-12-31" theme="dark">/,
    );
    expect(snippet(gauge.richest, { ...options, theme: "auto" })).toMatch(
      /^<div><redline-gauge src="[^"]*">/,
    );
  });
});

describe("the link to the page of a record", () => {
  const page = (id: string, language = "en"): string => `<a href="${BASE}frame/${id}/${language}.html">`;
  const LINE = `redline/${gauge.richest.record.id}`;

  test.each(WAYS)("%s: stands below, where there is a site", (as) => {
    expect(snippet(gauge.richest, { ...options, as })).toContain(page(LINE));
  });

  test.each(["static", "script", "plain"] as const)("%s: is not there without a site", (as) => {
    expect(snippet(gauge.richest, { as, inline: true })).not.toContain("Link to this record");
  });

  test("is in the language of the page, and of a deck leads to each", () => {
    for (const language of LANGUAGES) {
      const html = snippet(gauge.richest, { ...options, as: "static", language });
      expect(html).toContain(`<p lang="${language}" dir="${direction(language)}"><small>`);
      expect(html).toContain(page(LINE, language));
    }
    const { excerpts } = widgetCalled("actor-card");
    for (const as of ["static", "script", "plain"] as const) {
      const html = snippet(excerpts.slice(0, 3), { ...options, as });
      for (const one of excerpts.slice(0, 3))
        expect(html).toContain(`${page(`actor/${one.record.id}`)}<bdi lang="en">${titleOf(one, "en")}</bdi>`);
    }
  });

  test("is the last component of an article in Apple News", () => {
    const { components } = appleNews(gauge.richest, { baseUrl: BASE, language: "ru" });
    expect(components.at(-1)?.text).toMatch(/<p><a href="[^"]+ru.html">Ссылка на эту запись<\/a><\/p>$/);
    expect(JSON.stringify(appleNews(gauge.richest).components)).not.toContain("frame/redline");
  });
});

describe("the room of a script's widget", () => {
  const heights: MeasuredHeights = ({ form }) => (form === "compact" ? [[240, 80]] : HEIGHTS);
  const HEIGHTS = [
    [240, 900.2],
    [248, 890],
    [480, 700],
    [640, 688],
  ] as const;
  const roomIn = (html: string): string => /<style id="room">(.*?)<\/style>/.exec(html)?.[1] ?? "";

  test("is in em, for each width, and steps within a line are one; the words stand beside it", () => {
    const html = snippet(gauge.richest, { ...options, as: "script", heights });
    const step = /@container\(min-width:(\w+)\)\{div\{--_room:([\d.]+)em\}\}/g;
    const steps = [...roomIn(html).matchAll(step)];
    expect(steps.map(([, ...sizes]) => sizes)).toEqual([
      ["0", "56.32"],
      ["30em", "43.75"],
    ]);
    const light = html.replace(/<template.*?<\/template>/s, "");
    expect(light).toBe(snippet(gauge.richest, { ...options, as: "script" }));
  });

  test("is that of the form, and there is none for a day or a version, or where nothing was measured", () => {
    const card = widgetCalled("actor-card").richest;
    const script = { ...options, as: "script", heights } as const;
    expect(roomIn(snippet(card, { ...script, form: "compact" }))).toContain("--_room:5em");
    expect(roomIn(snippet(card, { ...script, form: "full" }))).toContain("--_room:43.75em");
    const bare = [
      snippet(card, { ...script, asOf: "2016-01-01" }),
      snippet(quote.richest, { ...script, version: "en" }),
      snippet(card, { ...script, heights: () => undefined }),
      snippet([card], { ...script, heights: () => undefined }),
    ];
    for (const html of bare) expect(html).not.toContain("<template");
  });

  test("of a deck is that of each card, in the list", () => {
    const { excerpts } = widgetCalled("actor-card");
    const html = snippet(excerpts.slice(0, 3), { ...options, as: "script", heights });
    expect(html.match(/<style id="room">/g)).toHaveLength(3);
    expect(html).toMatch(
      /^<div><actor-deck><template shadowrootmode="open"><style>.*<slot name="2"><\/slot>/s,
    );
  });
});

describe("the frame in a snippet", () => {
  const frame = snippet(gauge.richest, {
    ...options,
    as: "frame",
    theme: "dark",
    language: "he",
    heights: () => [
      [240, 900.2],
      [480, 700],
      [640, 610],
    ],
  });

  test("has a name, the height of its column, and a sandbox with no origin and no way out", () => {
    const [, attributes = ""] = /<iframe data-redlines="dark"([^>]*)>/.exec(frame) ?? [];
    expect(attributes).toContain(` src="${BASE}frame/redline/${gauge.richest.record.id}/he.dark.html"`);
    expect(attributes).toMatch(/ title="[^"]{10,}"/);
    expect(attributes).toContain(' height="610"');
    const [, sandbox = ""] = /sandbox="([^"]*)"/.exec(attributes) ?? [];
    expect(sandbox.split(" ")).not.toContain("allow-same-origin");
    expect(sandbox).not.toContain("top-navigation");
  });

  test("stands in a shadow root with a height for each width, and the fallback HTML beside it", () => {
    expect(frame).toContain(
      `<style>/*<!--*/${heightStyles(
        [
          [240, 900.2],
          [480, 700],
          [640, 610],
        ],
        "dark",
      )}/*-->*/</style>`,
    );
    expect(frame).toContain("iframe{height:901px}@container (min-width:480px){iframe{height:700px}}");
    const light = frame.replace(/<template.*<\/template>/s, "").replace(/<p lang="he" dir="rtl"><a .*/s, "");
    expect(spoken(light)).toBe(spoken(gauge.words(gauge.richest, { language: "he" })));
  });

  test("of which nothing was measured comes with a link to its page; for a day or a form not at all", () => {
    expect(snippet(gauge.richest, { ...options, as: "frame" })).toMatch(
      /^<div><iframe [^>]*height="480"[^>]*><\/iframe><p lang="en" dir="ltr"><a href="[^"]*\/en.html">/,
    );
    expect(() => snippet(gauge.richest, { ...options, as: "frame", asOf: "2016-01-01" })).toThrow(TypeError);
    expect(() => snippet(gauge.richest, { ...options, as: "frame", form: "compact" })).toThrow(TypeError);
  });
});
