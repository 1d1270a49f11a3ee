import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import { excerptIds, type Dataset, excerpt, type Excerpt } from "@redlines/model";
import { cleanedByWordPress } from "@redlines/testing/wordpress";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { SaxesParser } from "saxes";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { EVERY_WIDGET, widgetCalled } from "./fixtures/every-widget.js";
import { REWRITERS } from "./fixtures/pasted/rewriters.js";
import { release } from "./fixtures/release.js";
import { snippet, type SnippetOptions } from "./snippet.js";
import { dataScript } from "./render.js";
import { WIDGETS } from "./widgets.js";

const options: SnippetOptions = { baseUrl: "https://a.example/b&c/", release, language: "en" };
const HEIGHTS = { heights: () => [[240, 900] as const, [480, 700] as const] };

const WAYS: readonly (readonly [string, SnippetOptions])[] = [
  ["static", { as: "static" }],
  ["static, inlined", { as: "static", inline: true }],
  ["script", { as: "script" }],
  ["script with its room", { as: "script", ...HEIGHTS }],
  ["script, inlined", { as: "script", inline: true }],
  ["frame", { as: "frame" }],
  ["frame with its heights", { as: "frame", ...HEIGHTS }],
  ["plain", { as: "plain" }],
];

const french = WIDGETS.flatMap(({ kind }) => {
  const data = lauvre as unknown as Dataset;
  return excerptIds(data, kind).map((id) => excerpt(data, kind, id));
});
const ALL: readonly Excerpt[] = [...EVERY_WIDGET.flatMap(({ excerpts }) => excerpts), ...french];
const ACTORS = widgetCalled("actor-card").excerpts.slice(0, 3);

const snippets = (way: SnippetOptions): string[] => [
  ...ALL.map((one) => snippet(one, { ...options, ...way })),
  ...(way.as === "frame" ? [] : [snippet(ACTORS, { ...options, ...way })]),
];

/** What is wrong with a text as an XML document. */
function xmlProblem(text: string): string | undefined {
  let found: string | undefined;
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => (found ??= message));
  parser.write(text).close();
  return found;
}

describe.each(WAYS)("as %s every snippet", (_name, way) => {
  test("is one element that is well-formed as XML, a block, on one line", () => {
    const all = snippets(way);
    expect(all.length).toBeGreaterThan(50);
    for (const html of all) {
      expect(xmlProblem(html)).toBeUndefined();
      expect(html).toMatch(/^<div\b[^\n]*<\/div>$/);
    }
  });

  test.each(["markdown-it", "marked", "commonmark", "remark", "showdown"])(
    "comes out of %s as it went in",
    async (tool) => {
      const html = snippet(widgetCalled("redline-gauge").richest, { ...options, ...way });
      const out = (await REWRITERS[tool]?.(html)) ?? "";
      expect(asOneWrites(out)).toContain(asOneWrites(html));
    },
  );
});

/** As a browser reads it, however it is written. */
function asOneWrites(html: string): string {
  const tool = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);
  return String(tool.processSync(html));
}

test("the measure of XML sees a bare attribute, a bare sign and a tag that is not closed", () => {
  for (const broken of ["<p hidden>x</p>", "<p>a & b</p>", "<p>a<br>b</p>", "<p>]]></p>"])
    expect(xmlProblem(broken)).toBeDefined();
});

test("data is the same in XML as in HTML, whatever stands in it", () => {
  const data = { text: 'a & b </script> <!-- ]]> "c" &amp;' };
  const html = dataScript("application/json", data);
  expect(xmlProblem(html)).toBeUndefined();
  expect(JSON.parse(html.replaceAll(/<\/?script[^>]*>/g, ""))).toEqual(data);
});

/** The words as a reader tells them apart: elements within a line part nothing, all others do. */
const WITHIN_LINE = /<\/?(?:a|b|bdi|cite|data|em|q|span|strong|time)\b[^>]*>/g;
const UNREAD = /<(template|style|script)\b.*?<\/\1>/gs;
const asWords = (text: string): string => text.split(/\s+/).filter(Boolean).join(" ");
const read = (html: string): string =>
  asWords(
    html
      .replace(UNREAD, "")
      .replace(WITHIN_LINE, "")
      .replaceAll(/<[^>]*>/g, " "),
  );
const tagsDropped = (html: string): string => asWords(html.replace(UNREAD, "").replaceAll(/<[^>]*>/g, ""));

describe.each([
  ["plain", { as: "plain" }],
  ["script", { as: "script" }],
  ["static", { as: "static" }],
] as const)("the words of a %s snippet stay apart", (_name, way) => {
  test("where all tags are dropped", () => {
    for (const html of snippets(way)) expect(tagsDropped(html)).toBe(read(html));
  });

  test.each(["html-minifier-terser", "htmlnano"])("where %s drops white space", async (tool) => {
    for (const { richest } of EVERY_WIDGET) {
      const html = snippet(richest, { ...options, ...way });
      expect(read((await REWRITERS[tool]?.(html)) ?? "")).toBe(read(html));
    }
  });
});

test("the measure of words sees what is glued", () => {
  expect(tagsDropped("<dt>Evidence</dt><dd>Rung 1</dd>")).not.toBe(read("<dt>Evidence</dt><dd>Rung 1</dd>"));
});

test.each([
  ["bare", {}],
  ["measured", HEIGHTS],
])("of a %s frame an author's WordPress leaves a link to the record", (_name, given) => {
  const { richest } = widgetCalled("quote-block");
  const left = cleanedByWordPress(snippet(richest, { ...options, as: "frame", ...given }));
  expect(left).toContain(`<a href="https://a.example/b&amp;c/frame/quote/${richest.record.id}/en.html">`);
  expect(left).not.toMatch(/iframe|container-type/);
});
