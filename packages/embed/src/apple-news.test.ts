import { LANGUAGES } from "@redlines/model";
import { expect, test } from "vitest";
import { spoken } from "@redlines/testing/spoken";
import { fallbackTree, nodesToHtml } from "@redlines/element/fallback-html.js";
import { appleNews } from "./apple-news.js";
import { contentOf } from "./render.js";
import { EVERY_WIDGET, everyWording, widgetCalled } from "./fixtures/every-widget.js";

/** The roles of text components, and the tags of HTML, that Apple News Format documents. */
const ROLES = /^(body|quote|pullquote|heading[1-6]?)$/;
const TAGS = new Set(
  "a b blockquote br code del em footer i li ol p pre s samp strong sub sup ul".split(" "),
);

/** Letters and digits alone: how blocks are joined is nobody's word. */
const letters = (html: string): string => spoken(html).replaceAll(/\s+/g, "");

test.each(EVERY_WIDGET)(
  "a $tag says all its words in components and HTML that Apple News Format has: every record, every language",
  (widget) => {
    for (const { excerpt, language } of everyWording(widget)) {
      const { components, ...article } = appleNews(excerpt, { language });
      expect(article).toEqual({ language });
      for (const { role, format, text, ...more } of components) {
        expect(role).toMatch(ROLES);
        expect([format, more]).toEqual(["html", {}]);
        const tags = [...text.matchAll(/<\/?([a-z0-9]+)((?: [^<>]*)?)>/g)];
        for (const [, name = "", attributes = ""] of tags) {
          expect(TAGS.has(name), name).toBe(true);
          expect(attributes).toMatch(name === "a" ? /^( href="https?:[^"]+")?$/ : /^$/);
        }
        expect(tags.filter(([tag]) => tag.startsWith("</"))).toHaveLength(tags.length / 2);
        expect(text).toMatch(role === "body" ? /^<(p|ul|ol)>.*<\/(p|ul|ol)>$/s : /^(?!.*<(p|ul|ol|li)>)/s);
      }
      // A place without folds and tables has both open, and each cell of a table says its column.
      const opened = nodesToHtml(fallbackTree(contentOf(excerpt, { language })));
      expect(letters(components.map(({ text }) => text).join(" "))).toBe(letters(opened));
    }
    expect(LANGUAGES.length).toBe(6);
  },
);

test("a quotation is a quote, or a pull quote where it is the author's own; a title a heading", () => {
  const card = widgetCalled("actor-card");
  const quote = widgetCalled("quote-block");
  const roles = quote.excerpts.map((excerpt) => appleNews(excerpt).components.map(({ role }) => role));
  for (const all of roles) expect(all.filter((role) => role.endsWith("quote")).length).toBeGreaterThan(0);
  expect(new Set(roles.flat())).toContain("pullquote");
  expect(new Set(roles.flat())).toContain("quote");
  const heading = appleNews(card.richest, { headingLevel: 4 }).components.find(({ role }) =>
    role.startsWith("heading"),
  );
  expect(heading).toMatchObject({
    role: "heading4",
    text: expect.stringContaining((card.richest.record as { name: string }).name),
  });
});
