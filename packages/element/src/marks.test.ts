import { commonOf, type Said } from "@redlines/model";
import { html } from "lit/html.js";
import { describe, expect, test } from "vitest";
import { shadowHtml, templateToHtml } from "./fallback-html.js";
import { noteExcerpt } from "./fixtures/note.js";
import { messages } from "./messages/en.js";
import { foldTemplate } from "./fold.template.js";
import { markedStatement, markTemplate, type Statement } from "./statement.template.js";
import type { RenderContext } from "./templates.js";

const context: RenderContext = {
  excerpt: noteExcerpt(),
  language: "en",
  dataLanguage: "en",
  messages,
  headingLevel: undefined,
};

const MATE = { name: "A. Mate", role: "says" } as const;
const STATED: Statement = { certainty: { status: "asserted" }, voices: [MATE], evidence: [] };
const REPORTED: Statement = {
  certainty: { status: "reported", hedge: "reportedly" },
  voices: [
    { name: "A. Mate", role: "passes-on" },
    { unnamed: { described: "a pilot" }, role: "says", word: "claims" },
  ],
  evidence: [{ source: "a", start: "The", use: "paraphrases", href: "https://a.example/" }],
  time: { edtf: "2031-03", text: "in March" },
};

const inCommon = (...statements: Said[]): RenderContext => ({ ...context, common: commonOf(statements) });
const plain = (content: Parameters<typeof templateToHtml>[0]): string =>
  templateToHtml(content)
    .replaceAll(/<br\/>/g, " / ")
    .replaceAll(/<[^>]+>/g, "");

describe("a statement with its mark", () => {
  test("has none where it shares everything", () => {
    expect(plain(markedStatement("It is open.", STATED, inCommon(STATED)))).toBe("It is open.");
  });

  test("says its date, its status, its hedge and its further voices after it", () => {
    const common = inCommon(STATED, STATED, REPORTED);
    expect(templateToHtml(markedStatement("It shut.", REPORTED, common))).toBe(
      '<a href="https://a.example/">It shut.</a> – <time datetime="2031-03">March 2031</time> · ' +
        'reported <q>reportedly</q> · citing <bdi lang="en" dir="ltr">a pilot</bdi> (<q>claims</q>)',
    );
  });

  test("says all of it where nothing is in common", () => {
    expect(plain(markTemplate(STATED, context))).toBe("– stated · according to A. Mate");
  });

  test.each(["hedge", "status", "voices", "word", "date"])(
    "without its %s it would read otherwise",
    (what) => {
      const [says, pilot] = REPORTED.voices;
      const { certainty, time: _time, ...undated } = REPORTED;
      const poorer: Record<string, Statement> = {
        hedge: { ...REPORTED, certainty: { status: certainty.status } },
        status: { ...REPORTED, certainty: { ...certainty, status: "asserted" } },
        voices: { ...REPORTED, voices: says ? [says] : [] },
        word: { ...REPORTED, voices: [...(says ? [says] : []), { ...pilot, word: undefined } as never] },
        date: { ...undated, certainty },
      };
      const common = inCommon(STATED, STATED);
      const mark = (statement: Statement): string => plain(markTemplate(statement, common));
      expect(mark(poorer[what] ?? REPORTED)).not.toBe(mark(REPORTED));
    },
  );

  test("tells of its correction in sight, beside it and not in the mark", () => {
    const history = [
      { was: "It is shut.", now: "It is open.", why: "Misread.", when: "2031-04-02" },
    ] as const;
    const written = plain(markedStatement("It is open.", { ...STATED, history }, inCommon(STATED)));
    expect(written).toContain("Corrected April 2, 2031. Before: It is shut. Reason: Misread.");
  });

  test("has a chip in the fill of its status, with the word", () => {
    expect(shadowHtml(markTemplate(REPORTED, inCommon(STATED, STATED)))).toContain(
      '<span class="chip reported">reported</span>',
    );
  });
});

describe("a fold", () => {
  const fold = { name: "more", title: "Evidence", size: "9 items", content: html`<p>Words</p>` };

  test("is native, closed, with how much there is in it", () => {
    expect(shadowHtml(foldTemplate(fold, context))).toBe(
      '<details part="more"><summary>Evidence <span class="size">9 items</span></summary>' +
        "<div><p>Words</p></div></details>",
    );
  });

  test("has the page's own words where they are there, through a slot", () => {
    expect(shadowHtml(foldTemplate(fold, { ...context, isSlotted: true }))).toContain(
      '<div><slot name="more"></slot></div>',
    );
  });

  test.each([[""], [[]], [["", ["", []]]]])("is not there where there is nothing in it: %j", (content) => {
    expect(foldTemplate({ ...fold, content }, context)).toBe("");
    expect(foldTemplate({ ...fold, content }, { ...context, isSlotted: true })).toBe("");
  });
});
