import { html } from "lit/html.js";
import { describe, expect, test } from "vitest";
import { HOSTILE, HOSTILE_ADDRESS } from "@redlines/testing/markup";
import { noteExcerpt } from "./fixtures/note.js";
import { inLanguage } from "@redlines/testing/in-language";
import { plainProblems } from "@redlines/testing/plain";
import { spoken } from "@redlines/testing/spoken";
import { type Content, linkTemplate, titleTemplate } from "./templates.js";
import { messages as en } from "./messages/en.js";
import { messages as ar } from "./messages/ar.js";
import { messages as fa } from "./messages/fa.js";
import { messages as fr } from "./messages/fr.js";
import { messages as he } from "./messages/he.js";
import { messages as ru } from "./messages/ru.js";
import { serverTemplate, slottedHtml, templateToHtml } from "./fallback-html.js";

const languages = { ar, en, fa, fr, he, ru };
const context = {
  excerpt: noteExcerpt(),
  language: "en",
  messages: en,
  dataLanguage: "en",
  headingLevel: undefined,
} as const;

describe("plain HTML", () => {
  test("keeps words, languages, dates and links, and nothing that needs a style sheet or a script", () => {
    const [lang, dir, text, date, address] = [
      "fa",
      "rtl",
      "ایران",
      "2017-12",
      "https://example.org/?a=1&b=2",
    ];
    const template = html`<article class="x" part="y" aria-labelledby="z">
      <p class="muted" lang=${lang} dir=${dir}>${text}</p>
      <time datetime=${date}>December 2017</time>
      <a href=${address}>there</a>
      <i class="on"></i>
    </article>`;
    expect(templateToHtml(template)).toBe(
      '<p lang="fa" dir="rtl">ایران</p> <time datetime="2017-12">December 2017</time> <a ' +
        'href="https://example.org/?a=1&amp;b=2">there</a>',
    );
  });

  const folded = html`<details part="more"><summary>More</summary><p>Words</p></details>`;

  test("keeps what is folded, and opens it where a place knows no folds", () => {
    expect(templateToHtml(folded)).toBe("<details><summary>More </summary><p>Words</p></details>");
    expect(templateToHtml(folded, "open")).toBe("<div><p>More </p><p>Words</p></div>");
  });

  test.each([
    [html`<dl><dt>Evidence</dt><dd>Rung 1</dd></dl>`, "Evidence Rung 1"],
    [html`<p>A line,<br>and one more</p><p>Next</p>`, "A line, and one more Next"],
    [html`<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul>`, "One Two Three"],
    [html`<p>Within <q>a</q><span>word</span></p> <p>and after</p>`, "Within aword and after"],
    [html`<div><i></i> <i></i></div><p> </p>Words<div>of a block</div>after it`, "Words of a block after it"],
  ])("parts words by spaces, not by tags alone: %#", (template, expected) => {
    const written = templateToHtml(template);
    expect(
      written
        .replaceAll(/<[^>]*>/g, "")
        .trim()
        .split(/\s+/)
        .join(" "),
    ).toBe(expected);
    expect(written).not.toMatch(/ {2}|<br>/);
  });

  test("as the children of a widget has each fold once, in the slot of its name, in the language", () => {
    const root = html`<div lang="fa" dir="rtl"><p>Seen</p>${folded}<p>Too</p></div>`;
    expect(slottedHtml(root)).toBe(
      '<div lang="fa" dir="rtl"><p>Seen </p><p>Too</p></div>' +
        ' <div slot="more" lang="fa" dir="rtl"><p>Words</p></div>',
    );
  });

  test.each([
    ["2", "<h2>Title</h2>"],
    ["6", "<h6>Title</h6>"],
    [undefined, "<h3>Title</h3>"],
    ["none", "<p>Title</p>"],
    ["9", "<h3>Title</h3>"],
  ])("makes a heading of level %s", (headingLevel, expected) => {
    expect(templateToHtml(titleTemplate("Title", { ...context, headingLevel }))).toBe(expected);
  });

  test("writes markup in text, in an attribute and in a title as text", () => {
    const written = templateToHtml([
      titleTemplate(HOSTILE, context),
      html`<p lang=${HOSTILE}>${HOSTILE}</p>`,
      linkTemplate(HOSTILE, `https://example.org/${HOSTILE}`),
    ]);
    expect(plainProblems(written)).toEqual([]);
    expect(spoken(written)).toContain(HOSTILE);
  });

  test("links web addresses only", () => {
    for (const address of [
      HOSTILE_ADDRESS,
      "data:text/html,x",
      " https://example.org",
      "//example.org",
      "",
      undefined,
    ])
      expect(templateToHtml(linkTemplate("words", address))).toBe("words");
    expect(templateToHtml(linkTemplate("words", "https://example.org/"))).toBe(
      '<a href="https://example.org/">words</a>',
    );
  });

  test.each([
    [{ strings: ["<a href='https://evil.example'>in</a>"], values: [] }],
    [{ _$litType$: 1, strings: ["<b>"], values: [] }],
    [{}],
    [17],
    [null],
  ])("refuses what only looks like a template: %j", (value) => {
    expect(() => templateToHtml(value as unknown as Content)).toThrow(TypeError);
  });
});

test("the check of plain HTML finds what is wrong with it", () => {
  expect(plainProblems('<p>fine <bdi lang="fa">x</bdi></p>')).toEqual([]);
  for (const wrong of [
    "<script>x</script>",
    '<p class="x">y</p>',
    "<p>open",
    "<p><q>crossed</p></q>",
    "1 < 2",
    '<a href="javascript:x">y</a>',
  ])
    expect(plainProblems(wrong), wrong).not.toEqual([]);
});

describe("the content for a server", () => {
  const written = (language?: string, record = "de"): string =>
    templateToHtml(
      serverTemplate((given) => given.messages.source, languages, inLanguage(noteExcerpt(), record), {
        language,
      }),
    );

  test.each([
    ["he", '<div lang="he" dir="rtl">מקור</div>'],
    ["fr-CA", '<div lang="fr" dir="ltr">Source</div>'],
    ["de", '<div lang="en" dir="ltr">Source</div>'],
    ["constructor", '<div lang="en" dir="ltr">Source</div>'],
    [undefined, '<div lang="en" dir="ltr">Source</div>'],
  ])("of a record in none of ours is in the page's language: %s", (language, expected) =>
    expect(written(language)).toBe(expected),
  );

  test.each([
    ["he", "he-IL", '<div lang="he" dir="rtl">מקור</div>'],
    ["en", "he", '<div lang="he" dir="rtl"><p lang="en" dir="ltr">In Hebrew </p>מקור</div>'],
    ["he", "en", '<div lang="en" dir="ltr"><p lang="he" dir="rtl">בשפה: אנגלית </p>Source</div>'],
    ["de", "fr", '<div lang="fr" dir="ltr">Source</div>'],
    [undefined, "fr", '<div lang="fr" dir="ltr">Source</div>'],
  ])("on a page in %s, of a record in %s, is in the record's, and says so", (page, record, expected) =>
    expect(written(page, record)).toBe(expected),
  );
});
