import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HARBOUR_LINE, ran, scratch } from "../fixtures/scratch.js";
import { article, bare, SURVEY, verify } from "../fixtures/verifying.js";

describe("redlines verify", () => {
  it("proves every pointer into the article", async () => {
    const { code, out, err } = await verify({ data: join(HARBOUR_LINE, "data") });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^ok {2}32 pointers into harbour-article proved against .*; 5 of its 6 paragraphs digested\n$/,
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

describe("the words of a record that rests on two sources", () => {
  const second = (digest: string): string =>
    "evidence:\n" +
    `  - { source: gazette-report, paragraph: 1, start: A pier, digest: ${digest}, use: paraphrases }\n`;

  it("may stand in either", async () => {
    const one = scratch();
    one.edit("events/piles-landed.yaml", "evidence:\n", second("a".repeat(64)));
    expect(await verify(one)).toMatchObject({ code: 0, out: expect.not.stringContaining("may stand") });
    one.edit("events/piles-landed.yaml", "hedge: reportedly", "hedge: allegedly");
    expect(await verify(one)).toMatchObject({
      code: 0,
      out: expect.stringContaining("the words of 1 record may stand in other sources"),
    });
  });
});

describe("the source that is verified", () => {
  it("can be another than the article", async () => {
    const one = scratch();
    one.write("../report.txt", "The pier is planned.\n");
    one.edit(
      "claims/pier-report.yaml",
      "evidence:\n",
      "evidence:\n  - { source: gazette-report, paragraph: 1, start: The pier is planned, " +
        `digest: ${"a".repeat(64)}, use: paraphrases }\n`,
    );
    const args = ["verify", one.data, "--source", join(one.root, "report.txt"), "--id", "gazette-report"];
    expect((await ran(args)).err).toContain(
      "claims/pier-report.yaml:11:81  error  the passage is no longer the one that was digested",
    );
    const { out, code } = await ran([...args, "--write"]);
    expect(code).toBe(0);
    expect(out).toContain("ok  1 pointer into gazette-report proved");
    expect(out).toContain("32 pointers into other sources not checked");
  });

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
