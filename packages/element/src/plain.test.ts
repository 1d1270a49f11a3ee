import { html } from "lit/html.js";
import { describe, expect, test } from "vitest";
import { HOSTILE, HOSTILE_ADDRESS } from "./fixtures/markup.js";
import { noteExcerpt } from "./fixtures/note.js";
import { plainProblems } from "./fixtures/plain.js";
import { spoken } from "./fixtures/spoken.js";
import { type Content, linked, titleWords } from "./content.js";
import { words as en } from "./languages/en.js";
import { words as ar } from "./languages/ar.js";
import { words as fa } from "./languages/fa.js";
import { words as fr } from "./languages/fr.js";
import { words as he } from "./languages/he.js";
import { words as ru } from "./languages/ru.js";
import { plainHtml, serverContent } from "./plain.js";

const languages = { ar, en, fa, fr, he, ru };
const setting = { excerpt: noteExcerpt(), language: "en", words: en, headingLevel: undefined } as const;

describe("plain HTML", () => {
  test("keeps words, languages, dates and links, and nothing that needs a style sheet or a script", () => {
    const [lang, dir, text, date, address] = ["fa", "rtl", "ایران", "2017-12", "https://example.org/?a=1&b=2"];
    const template = html`<article class="x" part="y" aria-labelledby="z">
      <p class="muted" lang=${lang} dir=${dir}>${text}</p>
      <time datetime=${date}>December 2017</time>
      <a href=${address}>there</a>
      <i class="on"></i>
    </article>`;
    expect(plainHtml(template)).toBe(
      '<p lang="fa" dir="rtl">ایران</p> <time datetime="2017-12">December 2017</time> <a href="https://example.org/?a=1&amp;b=2">there</a>',
    );
  });

  test("opens what is folded", () => {
    expect(plainHtml(html`<details><summary>More</summary><p>Words</p></details>`)).toBe("<div><p>More</p><p>Words</p></div>");
  });

  test.each([
    ["2", "<h2>Title</h2>"],
    ["6", "<h6>Title</h6>"],
    [undefined, "<h3>Title</h3>"],
    ["none", "<p>Title</p>"],
    ["9", "<h3>Title</h3>"],
  ])("makes a heading of level %s", (headingLevel, expected) => {
    expect(plainHtml(titleWords("Title", { ...setting, headingLevel }))).toBe(expected);
  });

  test("writes markup in text, in an attribute and in a title as text", () => {
    const written = plainHtml([titleWords(HOSTILE, setting), html`<p lang=${HOSTILE}>${HOSTILE}</p>`, linked(HOSTILE, `https://example.org/${HOSTILE}`)]);
    expect(plainProblems(written)).toEqual([]);
    expect(spoken(written)).toContain(HOSTILE);
  });

  test("links web addresses only", () => {
    for (const address of [HOSTILE_ADDRESS, "data:text/html,x", " https://example.org", "//example.org", "", undefined])
      expect(plainHtml(linked("words", address))).toBe("words");
    expect(plainHtml(linked("words", "https://example.org/"))).toBe('<a href="https://example.org/">words</a>');
  });

  test.each([[{ strings: ["<a href='https://evil.example'>in</a>"], values: [] }], [{ _$litType$: 1, strings: ["<b>"], values: [] }], [{}], [17], [null]])(
    "refuses what only looks like a template: %j",
    (value) => {
      expect(() => plainHtml(value as unknown as Content)).toThrow(TypeError);
    },
  );
});

test("the check of plain HTML finds what is wrong with it", () => {
  expect(plainProblems('<p>fine <bdi lang="fa">x</bdi></p>')).toEqual([]);
  for (const wrong of ["<script>x</script>", '<p class="x">y</p>', "<p>open", "<p><q>crossed</p></q>", "1 < 2", '<a href="javascript:x">y</a>'])
    expect(plainProblems(wrong), wrong).not.toEqual([]);
});

describe("the content for a server", () => {
  const written = (language?: string): string => plainHtml(serverContent((given) => given.words.source, languages, noteExcerpt(), { language }));

  test.each([
    ["he", '<div lang="he" dir="rtl">מקור</div>'],
    ["fr-CA", '<div lang="fr" dir="ltr">Source</div>'],
    ["de", '<div lang="en" dir="ltr">Source</div>'],
    ["constructor", '<div lang="en" dir="ltr">Source</div>'],
    [undefined, '<div lang="en" dir="ltr">Source</div>'],
  ])("in %s", (language, expected) => expect(written(language)).toBe(expected));
});
