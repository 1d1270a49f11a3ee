import { describe, expect, it } from "vitest";
import { scratch, type Scratch } from "../fixtures/scratch.js";
import { SURVEY, verify } from "../fixtures/verifying.js";

const wrong: [what: string, put: (one: Scratch) => void, said: string][] = [
  [
    "a paragraph that is not there",
    ({ edit }) => edit(SURVEY, "paragraph: 3", "paragraph: 9"),
    "events/survey.yaml:14:16  error  the source has no paragraph 9",
  ],
  [
    "a paragraph next door",
    ({ edit }) => edit(SURVEY, "paragraph: 3", "paragraph: 4"),
    "fix       these words stand in paragraph 3",
  ],
  [
    "part of a word",
    ({ edit }) => edit(SURVEY, "start: In the autumn", "start: n the autumn"),
    "paragraph 3 does not hold “n the autumn”",
  ],
  [
    "another case",
    ({ edit }) => edit(SURVEY, "start: In the autumn", "start: in the autumn"),
    "paragraph 3 does not hold “in the autumn”",
  ],
  [
    "a start that stands there twice",
    ({ edit }) => edit(SURVEY, "start: In the autumn", "start: Ostrell"),
    "events/survey.yaml:15:12  error  “Ostrell” stands in the paragraph 2 times",
  ],
  [
    "a start alone that stands there twice",
    ({ edit }) => edit("figures/pier-length.yaml", "start: at least 40 metres", "start: Ostrell"),
    "“Ostrell” stands in the paragraph 4 times",
  ],
  [
    "an end before the start",
    ({ edit }) => edit(SURVEY, "end: measured the sandbank", "end: Her government"),
    "found     “Her government”, before the start",
  ],
  [
    "a hedge outside its passage",
    ({ edit }) => edit("events/piles-landed.yaml", "hedge: reportedly", "hedge: allegedly"),
    "events/piles-landed.yaml:12:39  error  the hedge does not stand in the passages",
  ],
  [
    "a quote with a word changed",
    ({ edit }) => edit("quotes/varga-on-kell-point.yaml", "build a harbour", "build a port"),
    "quotes/varga-on-kell-point.yaml:6:7  error  the quotation differs from the source",
  ],
  [
    "a quote that is out of order",
    ({ edit }) =>
      edit(
        "quotes/varga-on-kell-point.yaml",
        "text: We shall not let [Ostrell] build",
        "text: in any other year. […] We shall not let [Ostrell] build",
      ),
    "found     “We shall not let”, before words that stand ahead of it",
  ],
  [
    "estimative words that are not there",
    ({ edit }) => edit("forecasts/another-attempt.yaml", "term: will likely", "term: likely will"),
    "error  the estimative words do not stand",
  ],
  [
    "a digest that is not the passage's",
    ({ edit, read }) => edit(SURVEY, /digest: (\w+)/.exec(read(SURVEY))?.[1] ?? "", "a".repeat(64)),
    "events/survey.yaml:17:13  error  the passage is no longer the one that was digested",
  ],
  [
    "a wrong pointer deep in a record",
    ({ edit }) =>
      edit(
        "actors/ilse-varga.yaml",
        "        start: Prime Minister Ilse Varga",
        "        start: Prime Minister Elsa Varga",
      ),
    "actors/ilse-varga.yaml:12:16  error  paragraph 2 does not hold",
  ],
  [
    "more digests than paragraphs",
    ({ edit }) =>
      edit(
        "sources/harbour-article.yaml",
        "paragraphs:",
        `paragraphs:\n${`  - ${"0".repeat(64)}\n`.repeat(3)}`.trimEnd(),
      ),
    "error  the source has no paragraph 7",
  ],
];

describe("what verify refuses", () => {
  it.each(wrong)("%s", async (_, put, said) => {
    const one = scratch();
    put(one);
    const { code, err } = await verify(one);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  it.each(wrong.filter(([what]) => !what.includes("digest")))(
    "%s, also with --write, and does not write over it",
    async (_, put, said) => {
      const one = scratch();
      put(one);
      const { code, err } = await verify(one, "--write");
      expect(code).toBe(1);
      expect(err).toContain(said);
    },
  );

  it("tells what check tells as well", async () => {
    const one = scratch();
    one.edit("actors/ostrell.yaml", "kind: state", "kind: realm");
    expect((await verify(one)).err).toContain("`kind` is none of the values");
  });
});
