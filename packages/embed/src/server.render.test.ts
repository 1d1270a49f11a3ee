import { sharedStyles } from "@redlines/element";
import { templateToHtml } from "@redlines/element/fallback-html.js";
import { compactExcerpt, type Excerpt } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { HOSTILE, HOSTILE_ADDRESS, stringsOf, withPart } from "@redlines/testing/markup";
import { plainProblems } from "@redlines/testing/plain";
import { spoken } from "@redlines/testing/spoken";
import { EVERY_WIDGET, everyWording, widgetCalled } from "./fixtures/every-widget.js";
import { contentOf } from "./render.js";
import { renderDeck, type RenderOptions, renderWidget } from "./server.js";
import { stylesOf, WIDGETS } from "./widgets.js";

interface Parts {
  /** What stands in the shadow root, its style sheet left out, with what its slots show. */
  shadow: string;
  /** What the page has of it beside the shadow root, first without its folds, then each of these. */
  words: string;
  folds: string[];
  /** The text of the JSON child. */
  json: string;
}

/** The content of the shadow root, what stands beside it, and the data. */
const STATIC_WIDGET = new RegExp(
  [
    /^<[a-z-]+[^>]*>/,
    /<template shadowrootmode="open"><style>.*?<\/style>(.*?)<\/template>/,
    /(.*?)/,
    /<script type="application\/json">(.*?)<\/script><\/[a-z-]+>$/,
  ]
    .map(({ source }) => source)
    .join(""),
  "s",
);

/** A rendered widget, taken apart as a parser would: at the first end of each element. */
function parts(html: string): Parts {
  const found = STATIC_WIDGET.exec(html);
  if (!found) throw new Error(`Not a widget: ${html.slice(0, 200)}`);
  const [, drawn = "", beside = "", json = ""] = found;
  const [words = "", ...slotted] = beside.split(/(?=<div slot=)/);
  const folds = slotted.map((fold) => fold.replace(/ slot="[^"]+"/, ""));
  const names = slotted.map((fold) => /slot="([^"]+)"/.exec(fold)?.[1]);
  const shadow = drawn.replaceAll(/<slot name="([^"]+)"><\/slot>/g, (slot, name: string) => {
    return folds[names.indexOf(name)] ?? slot;
  });
  return { shadow, words, folds, json };
}

/** Fallback HTML without what is folded in it. */
function withoutFolds(html: string): string {
  const innermost = /<details>(?:(?!<details>).)*?<\/details>/gs;
  const less = html.replaceAll(innermost, "");
  return less === html ? html : withoutFolds(less);
}

describe.each(EVERY_WIDGET)("$tag", (widget) => {
  test("says the same in its shadow root as in fallback HTML: every record, every language", () => {
    const different = everyWording(widget).flatMap(({ excerpt, language }) => {
      const { shadow, words } = parts(renderWidget(excerpt, { language, inline: true }));
      const plain = widget.words(excerpt, { language });
      return spoken(shadow) === spoken(plain) && spoken(words) === spoken(withoutFolds(plain))
        ? []
        : [`${excerpt.record.id} in ${language}`];
    });
    expect(different).toEqual([]);
  });

  test("carries the whole record where it is inlined, from which a script can wake it", () => {
    for (const one of widget.excerpts)
      expect(JSON.parse(parts(renderWidget(one, { inline: true })).json)).toEqual(
        JSON.parse(JSON.stringify(one)),
      );
  });

  test("as a script's place it has no shadow root, as fallback HTML nothing else", () => {
    const script = renderWidget(widget.richest, { as: "script", inline: true });
    const plain = renderWidget(widget.richest, { as: "plain" });
    expect(script).not.toContain("<template");
    expect(script.startsWith(`<${widget.tag}>${plain}<script type="application/json">`)).toBe(true);
    expect(plainProblems(plain)).toEqual([]);
  });

  test.each(["static", "script"] as const)("as %s reads its data from a site, unless it is inlined", (as) => {
    const baseUrl = "https://a.example/r";
    const src = `src="https://a.example/r/excerpts/${widget.kind}/${widget.richest.record.id}.json"`;
    const html = renderWidget(widget.richest, { as, baseUrl });
    expect(html).toContain(`<${widget.tag} ${src}>`);
    expect(html).not.toContain("application/json");
    expect(renderWidget(widget.richest, { as, baseUrl, inline: true })).not.toContain(" src=");
  });

  test("without a site has neither as static, and is refused as script", () => {
    expect(renderWidget(widget.richest)).not.toMatch(/ src=|application\/json/);
    expect(() => renderWidget(widget.richest, { as: "script" })).toThrow(
      "A widget for a script needs its data. Give the address of a site that has it, or inline the data.",
    );
  });

  test.each([HOSTILE, HOSTILE_ADDRESS])(
    "writes markup in any string as text, or refuses it: %s",
    (markup) => {
      const written = stringsOf(widget.richest).flatMap((path) =>
        renderIfPossible(withPart(widget.richest, path, markup)),
      );
      expect(written.length).toBeGreaterThan(20);
      for (const html of written) {
        const { shadow, words, folds, json } = parts(html);
        for (const piece of [words, ...folds]) expect(plainProblems(piece)).toEqual([]);
        expect(shadow).not.toMatch(
          /<(?:img|script|svg(?![^>]* aria-hidden="true")|h2)|href="javascript| on[a-z]+="/,
        );
        expect(JSON.stringify(JSON.parse(json))).toContain("globalThis.ran");
        const plain = templateToHtml(contentOf(JSON.parse(json) as Excerpt, {}));
        expect(spoken(shadow)).toBe(spoken(plain));
      }
    },
  );
});

/** A broken record may be refused, by an error that says so. */
function renderIfPossible(broken: Excerpt): string[] {
  try {
    return [renderWidget(broken, { inline: true })];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

test("a compact card as static needs no data, also in a deck; for a script, or inlined, it has some", () => {
  const card = widgetCalled("actor-card");
  const compact: RenderOptions = { form: "compact", baseUrl: "https://a.example/" };
  for (const html of [renderWidget(card.richest, compact), renderDeck(card.excerpts, compact)])
    expect(html).not.toMatch(/ src=|application\/json/);
  expect(renderWidget(card.richest, { ...compact, as: "script" })).toContain(" src=");
  expect(renderWidget(card.richest, { ...compact, inline: true })).toContain("application/json");
});

test("a deck says for its compact cards on what they rest, whether they are asked to be so or are", () => {
  const { richest, excerpts } = widgetCalled("actor-card");
  const sources = (html: string): number => html.match(/<p>(?:From|Stated) /g)?.length ?? 0;
  for (const as of ["plain", "static"] as const) {
    const asked = renderDeck(excerpts.slice(0, 3), { as, form: "compact" });
    expect([sources(asked), sources(renderDeck(excerpts.slice(0, 3).map(compactExcerpt), { as }))]).toEqual([
      1, 1,
    ]);
    // One that is whole says what holds of its own.
    expect(sources(renderDeck([richest, compactExcerpt(richest)], { as }))).toBe(2);
  }
});

test("the options become attributes, escaped", () => {
  const card = widgetCalled("actor-card");
  const gauge = widgetCalled("redline-gauge");
  const options: RenderOptions = { language: "fa", headingLevel: 2, asOf: "2016-12-31" };
  expect(renderWidget(gauge.richest, options)).toMatch(
    /^<redline-gauge lang="fa" heading-level="2" as-of="2016-12-31">/,
  );
  expect(renderWidget(gauge.richest, { language: 'en" onclick="x' })).toMatch(
    /^<redline-gauge lang="en&quot; onclick=&quot;x">/,
  );
  const compact = renderWidget(card.richest, { form: "compact" });
  expect(compact).toMatch(/^<actor-card form="compact"><template/);
  expect(compact.replace(/<script.*/s, "")).not.toContain("<dt");
  expect(renderWidget(gauge.richest, { asOf: "2011-01-01", as: "plain" })).toContain("No line yet");
});

test.each(["source", "toString", "__proto__", undefined, 7])(
  "an excerpt of kind %j has no widget, and the error says which kinds have",
  (kind) => {
    const render = (): string => renderWidget({ kind } as unknown as Excerpt);
    expect(render).toThrow(TypeError);
    const kinds = EVERY_WIDGET.map((widget) => widget.kind);
    expect(kinds).toEqual(expect.arrayContaining(["actor", "quote", "redline"]));
    expect(render).toThrow(`kind “${String(kind)}”. There is one for: ${kinds.join(", ")}.`);
  },
);

test("each token that the widgets share is used by one of them", () => {
  const shared = [...sharedStyles.cssText.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name = ""]) => name);
  const all = WIDGETS.map(stylesOf).join("");
  expect(shared.filter((name) => !all.includes(`var(${name})`))).toEqual([]);
});
