import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, HARBOUR_LINE, type Ran, ran, scratch, type Scratch } from "../fixtures/scratch.js";
import { article, bare, SURVEY, verify } from "../fixtures/verifying.js";

describe("redlines verify", () => {
  it("proves every pointer into the article", async () => {
    const { code, out, err } = await verify({ data: join(HARBOUR_LINE, "data") });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      "ok    harbour-article  32 pointers, 5 of 6 paragraphs\n" +
        "32 pointers proved · 30 of 30 records sealed\n" +
        "1 quotation is in no quote record: harbour-article paragraph 4\n",
    );
  });

  it("does not copy the article into the dataset", async () => {
    const one = scratch();
    for (const path of [SURVEY, "actors/ilse-varga.yaml"]) bare(one, path);
    await verify(one, "--write");
    expect(one.read(SURVEY)).not.toContain("measured the sandbank, and");
    expect(one.read(SURVEY)).toBe(readFileSync(join(HARBOUR_LINE, "data", SURVEY), "utf8"));
  });
});

describe("one evidence word changed", () => {
  it("in the record names record, file, line and column", async () => {
    const one = scratch();
    one.edit(SURVEY, "start: In the autumn", "start: In the summer");
    const { code, err } = await verify(one);
    expect(code).toBe(1);
    expect(err).toBe(`${one.data}/events/survey.yaml:15:12  error  paragraph 3 does not hold “In the summer”
    record    event survey
    rule      verify
    expected  words of that paragraph, exactly
    found     “In the summer”
    fix       copy the first words of the passage from the source

1 problem in 1 file
`);
  });

  it("in the source names every record that rests on it", async () => {
    const one = scratch();
    const { code, err } = await ran([
      "verify",
      one.data,
      "--source",
      article(one, "Ostrell measured the", "Ostrell surveyed the"),
    ]);
    expect(code).toBe(1);
    expect(err).toContain(
      "events/survey.yaml:16:10  error  “measured the sandbank” " +
        "does not follow “In the autumn” in paragraph 3",
    );
    expect(err).toContain(
      "sources/harbour-article.yaml:9:5  error  paragraph 3 is no longer the one that was digested",
    );
    expect(err).toContain("2 problems in 2 files");
  });

  it("in the middle of a passage is found by its digest", async () => {
    const one = scratch();
    const { code, err } = await ran([
      "verify",
      one.data,
      "--source",
      article(one, "surveyors from Ostrell", "surveyors of Ostrell"),
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(
      new RegExp(
        String.raw`events/survey\.yaml:17:13 {2}error {2}` +
          String.raw`the passage is no longer the one that was digested\n` +
          String.raw`.*event survey\n.*\n {4}expected {2}[0-9a-f]{64}\n {4}found {5}[0-9a-f]{64}\n`,
      ),
    );
  });
});

describe("what makes no difference", () => {
  it.each([
    ["straight quotation marks", "“We shall", '"We shall'],
    ["runs of white space", "In the autumn of", "In  the\u00A0autumn\tof"],
    ["a decomposed letter", "café", "cafe\u0301"],
    ["empty lines", "\n\nHer government", "\n\n\n \t\n\nHer government"],
    ["the other line ends", "\n\n\nHer", "\r\n\r\nHer"],
    ["a byte order mark", "This article", "\uFEFFThis article"],
  ])("%s", async (_, words, by) => {
    const one = scratch();
    const { code, err } = await ran(["verify", one.data, "--source", article(one, words, by)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

/** A second source's text beside the dataset, and a pointer into it. */
function reported(one: Scratch, text = "A pier is planned. Nobody denies it.\n"): void {
  one.write("../article.txt", readFileSync(ARTICLE));
  one.write("../texts/gazette-report.txt", text);
  one.edit(
    "events/piles-landed.yaml",
    "evidence:\n",
    "evidence:\n  - { source: gazette-report, start: A pier is planned, use: paraphrases }\n",
  );
}

const all = async (one: Scratch, ...more: string[]): Promise<Ran> => ran(["verify", one.data, ...more]);

describe("every source whose text is at hand", () => {
  it("is proved in one run, with one line for each and one for the whole", async () => {
    const one = scratch();
    reported(one);
    expect(await all(one)).toEqual({
      code: 0,
      err: "",
      out:
        "ok    gazette-report   1 pointer, 1 of 1 paragraph\n" +
        "ok    harbour-article  32 pointers, 5 of 6 paragraphs\n" +
        "33 pointers proved · 0 of 30 records sealed\n" +
        "1 quotation is in no quote record: harbour-article paragraph 4\n",
    });
  });

  it("ends with an error where a pointer into it fails, whichever source it is", async () => {
    const one = scratch();
    reported(one, "No pier is planned.\n");
    const { code, out, err } = await all(one);
    expect(code).toBe(1);
    expect(out).toContain("FAIL  gazette-report   1 of 1 pointer does not lead to its passage\n");
    expect(err).toContain("events/piles-landed.yaml:18:38  error  no paragraph holds “A pier is planned”");
  });

  it("is not taken for another's: what has no text here is unproved", async () => {
    const one = scratch();
    reported(one);
    const { code, out } = await verify(one);
    expect(code).toBe(0);
    expect(out).toContain("–     gazette-report   no text here; 1 pointer unproved\n");
    expect(out).toContain("32 pointers proved, 1 unproved · 0 of 30 records sealed");
    expect((await all(one, "--id", "gazette-report")).out).toContain("ok    gazette-report   1 pointer,");
  });

  it("needs no proof again once it has been proved", async () => {
    const one = scratch();
    reported(one);
    expect(await all(one, "--write", "--strict")).toMatchObject({ code: 0, err: "" });
    const { code, out } = await verify(one, "--strict");
    expect(code).toBe(0);
    expect(out).toContain("–     gazette-report   no text here; 1 pointer proved earlier\n");
  });

  it("can be in another folder", async () => {
    const one = scratch();
    reported(one);
    one.write("../elsewhere/harbour-article.txt", readFileSync(ARTICLE));
    rmSync(join(one.root, "article.txt"));
    const { out } = await all(one, "--texts", join(one.root, "elsewhere"));
    expect(out).toContain("ok    harbour-article  32 pointers");
    expect(out).toContain("–     gazette-report");
  });

  it("has its own name: a text of no source is told", async () => {
    const one = scratch();
    reported(one);
    one.write("../texts/gazette-reprot.txt", "A pier.\n");
    const { code, err } = await all(one);
    expect(code).toBe(1);
    expect(err).toContain("this is the text of no source");
    expect(err).toContain("did you mean `gazette-report`?");
  });

  it("has one text", async () => {
    const one = scratch();
    reported(one);
    one.write("../texts/harbour-article.txt", readFileSync(ARTICLE));
    const { code, err } = await all(one);
    expect(code).toBe(2);
    expect(err).toContain("are both given as the text of the article");
  });

  it("is one at least", async () => {
    const { code, err } = await all(scratch());
    expect(code).toBe(2);
    expect(err).toContain("There is no text to prove anything against");
  });
});

describe("the words of a record that rests on two sources", () => {
  it("may stand in either, and are not missed while one is unread", async () => {
    const one = scratch();
    reported(one, "A pier is planned.\n");
    one.edit("events/piles-landed.yaml", "hedge: reportedly", "hedge: allegedly");
    expect(await verify(one)).toMatchObject({ code: 0, err: "" });
    const { code, out, err } = await all(one);
    expect(code).toBe(1);
    expect(err).toContain("the hedge does not stand in the passages");
    expect(out).toContain("FAIL  gazette-report   the words of 1 record do not stand in its passages\n");
  });
});

describe("a quotation over several paragraphs", () => {
  const quote = "quotes/varga-on-kell-point.yaml";
  const asked =
    "evidence:\n  - { start: “We shall, end: any other year., use: quotes }\n" +
    "  - { start: “Nor, end: build a bridge, use: quotes }\n";

  /** The article with a second paragraph of the quotation, and a record of both. */
  function twice(one: Scratch, second: string): void {
    const text = readFileSync(ARTICLE, "utf8");
    one.write("../article.txt", `${text}\n“Nor shall we let it build a bridge”, she said.\n`);
    one.write(
      quote,
      one
        .read(quote)
        .replace(/^text: (.*)$/m, (_, first: string) => `text: |-\n  ${first}\n\n  ${second}`)
        .replace(/evidence:\n[^]*/, asked),
    );
  }

  it("is proved, passage by passage in their order", async () => {
    const one = scratch();
    twice(one, "Nor shall we let it build a bridge");
    expect(await all(one)).toMatchObject({ code: 0, err: "" });
  });

  it("may repeat the mark at which a paragraph of it begins", async () => {
    const one = scratch();
    twice(one, "“Nor shall we let it build a bridge");
    expect(await all(one)).toMatchObject({ code: 0, err: "" });
  });

  it("fails where a word of the second differs", async () => {
    const one = scratch();
    twice(one, "Nor shall we let it build a road");
    const { err } = await all(one);
    expect(err).toContain("the quotation differs from the source");
    expect(err).toContain("expected  Nor shall we let it build a {+bridge+}\n");
    expect(err).toContain("found     Nor shall we let it build a [-road-]\n");
  });
});

describe("the source that is verified", () => {
  it("must be one of the dataset", async () => {
    const { code, err } = await verify(scratch(), "--id", "harbour-articel");
    expect(code).toBe(2);
    expect(err).toContain("did you mean `harbour-article`?");
  });

  it.each([
    ["not there", "nowhere.txt", undefined],
    ["empty", "empty.txt", ""],
    ["no text", "bytes.txt", new Uint8Array([0xff, 0xfe, 0x00])],
  ])("must be text that can be read, and is %s", async (_, name, content) => {
    const one = scratch();
    if (content !== undefined) one.write(`../${name}`, content);
    const { code, err } = await ran(["verify", one.data, "--source", join(one.root, name)]);
    expect(code).toBe(2);
    expect(err).toContain(name);
  });
});
