import { type Citation, type Common, LANGUAGES } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { shadowHtml, templateToHtml } from "./fallback-html.js";
import { noteExcerpt } from "./fixtures/note.js";
import { messages as ar } from "./messages/ar.js";
import { messages as en } from "./messages/en.js";
import { messages as fa } from "./messages/fa.js";
import { messages as fr } from "./messages/fr.js";
import { messages as he } from "./messages/he.js";
import { messages as ru } from "./messages/ru.js";
import { checkedSources, sourceLine } from "./source.template.js";
import type { RenderContext } from "./templates.js";

const MESSAGES = { ar, en, fa, fr, he, ru };

const ARTICLE: Citation = {
  id: "article",
  role: "facts",
  authors: ["Meir Javedanfar"],
  publication: "Foreign Affairs",
  title: { lang: "en", text: "A Title" },
  issued: { edtf: "2017-12", text: "December 2017" },
  paragraphs: [3, 5],
  href: "https://fa.example/",
};
const REGISTER: Citation = { id: "cldr", role: "names", authors: ["Unicode CLDR 48"], paragraphs: [] };
const AUTHOR: Common["voices"] = [{ name: "Meir Javedanfar", role: "says" }];

function context(common?: Common, cited: Citation[] = [ARTICLE, REGISTER]): RenderContext {
  return {
    excerpt: { ...noteExcerpt(), cited },
    language: "en",
    dataLanguage: "en",
    messages: en,
    headingLevel: undefined,
    common,
  };
}

const plain = (content: Parameters<typeof templateToHtml>[0]): string =>
  templateToHtml(content).replaceAll(/<[^>]+>/g, "");

describe("the source line", () => {
  test.each<[string, Common | undefined, string]>([
    [
      "most is stated by one voice",
      { voices: AUTHOR, status: "asserted" },
      "Stated by Meir Javedanfar, Foreign Affairs, December 2017, unless marked.",
    ],
    [
      "most has another status",
      { voices: AUTHOR, status: "inferred" },
      "From Meir Javedanfar, Foreign Affairs, December 2017. Unless marked: inferred.",
    ],
    ["no status prevails", { voices: AUTHOR }, "From Meir Javedanfar, Foreign Affairs, December 2017."],
    [
      "no voice prevails, and each statement names its own",
      { voices: [] },
      "From Foreign Affairs, December 2017.",
    ],
    ["there are no statements", undefined, "From Meir Javedanfar, Foreign Affairs, December 2017."],
  ])("where %s", (_what, common, expected) => {
    expect(plain(sourceLine(context(common)))).toBe(expected);
  });

  test.each([{ voices: AUTHOR, status: "asserted" }, undefined] as const)(
    "names the author once, whether a voice or the maker of the source: %o",
    (common) => {
      expect(plain(sourceLine(context(common))).split("Meir Javedanfar")).toHaveLength(2);
    },
  );

  test("says what the facts rest on, and nothing of where names come from", () => {
    expect(plain(sourceLine(context()))).not.toContain("CLDR");
  });

  test("has the title where no publication is known", () => {
    const { publication: _publication, ...letter } = ARTICLE;
    expect(plain(sourceLine(context(undefined, [letter])))).toBe(
      "From Meir Javedanfar, A Title, December 2017.",
    );
  });

  test("ends with a remark, and with the version where the page's own words are older", () => {
    const newer = { ...context(), pageVersion: "0.9.0" };
    expect(plain(sourceLine(newer, "The steps are ours."))).toMatch(
      / The steps are ours\. · newer than this page: 0\.9\.0$/,
    );
  });

  test.each(LANGUAGES)("in %s says the voice, the publication and the status that most have", (language) => {
    const common = { voices: AUTHOR, status: "reported" } as const;
    const line = plain(sourceLine({ ...context(common), language, messages: MESSAGES[language] }));
    for (const part of ["Meir Javedanfar", "Foreign Affairs", MESSAGES[language].certainty.reported])
      expect(line).toContain(part);
  });

  test("is a part of its own, so that a page can style it", () => {
    expect(shadowHtml(sourceLine(context()))).toMatch(/^<p class="muted" part="source">/);
  });
});

describe("the sources for those who check", () => {
  test("have the paragraphs, the title, the way there, and which data it is", () => {
    expect(templateToHtml(checkedSources(context()))).toContain(
      '<p>Source: <a href="https://fa.example/"><bdi lang="en" dir="ltr">Meir Javedanfar</bdi>',
    );
    const first = plain(checkedSources(context())).split(" · ");
    expect(first[0]).toBe(
      "Source: Meir Javedanfar, A Title, Foreign Affairs, December 2017, paragraphs 3, 5",
    );
    expect(first[1]).toMatch(/^Data: version 1\.0\.0/);
  });

  test("say in a paragraph of their own where names, codes and flags come from", () => {
    const written = templateToHtml(checkedSources(context()));
    expect(written.split("</p>")).toHaveLength(3);
    expect(plain(checkedSources(context()))).toContain("Names, codes and flags: Unicode CLDR 48");
    expect(plain(checkedSources(context(undefined, [ARTICLE])))).not.toContain("Names, codes");
  });

  test("link no address that a page may not link to", () => {
    const unsafe = { ...ARTICLE, href: "javascript:alert(1)" };
    expect(templateToHtml(checkedSources(context(undefined, [unsafe])))).not.toContain("<a");
  });
});
