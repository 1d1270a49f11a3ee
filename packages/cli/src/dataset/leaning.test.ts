import { readdirSync } from "node:fs";
import { ran, type Scratch, scratch, sealedScratch } from "../fixtures/scratch.js";
import { describe, expect, it } from "vitest";

const LINE = "redlines/kell-point-harbour.yaml";
const QUOTE = "quotes/varga-on-kell-point.yaml";
const REPORT = "sources/gazette-report.yaml";
const ARTICLE = "sources/harbour-article.yaml";
const CLAIM = "claims/pier-report.yaml";

/** Takes a field out of a record. */
function without({ read, write }: Scratch, file: string, field: string): void {
  write(file, read(file).replace(new RegExp(`^${field}:.*\n`, "m"), ""));
}

/** Leaves the article out of every pointer: `dataset.yaml` names it. */
function withoutArticle({ data, read, write }: Scratch): void {
  for (const path of readdirSync(data, { recursive: true, encoding: "utf8" }))
    if (path.endsWith(".yaml"))
      write(path, read(path).replaceAll(/^( +- )source: harbour-article\n +(?=paragraph)/gm, "$1"));
}

/** What records leave out, each with the one file that is broken, and the line of its problem. */
const BROKEN: Readonly<
  Record<string, [leave: (one: Scratch) => void, file: string, words: string, by: string]>
> = {
  "the beginning of a line that a quote tells": [
    (one) => without(one, LINE, "since"),
    QUOTE,
    "text: We",
    "text: So: we",
  ],
  "the same, where the quote's own time is wrong": [
    (one) => without(one, LINE, "since"),
    QUOTE,
    "edtf: 2031-03-03/2031-03-04",
    "edtf: 2031-13",
  ],
  "a claimant who made a source that is no YAML": [
    (one) => without(one, CLAIM, "claimant"),
    REPORT,
    "kind: report",
    "kind: a: b",
  ],
  "a claimant who made a source that its schema refuses": [
    (one) => without(one, CLAIM, "claimant"),
    REPORT,
    "{ actor: ostrell-gazette }",
    "{ actr: ostrell-gazette }",
  ],
  "a date that counts from the day of a source": [
    (one) =>
      one.edit(
        "events/survey.yaml",
        "{ text: autumn of 2029, edtf: 2029-23, basis: stated }",
        "{ text: last year }",
      ),
    ARTICLE,
    "edtf: 2031-03",
    "edtf: 2031-13",
  ],
  "the article of each pointer, where the dataset cannot be read": [
    withoutArticle,
    "dataset.yaml",
    "title: The",
    "title: a: The",
  ],
  "the language of a quote": [
    (one) => {
      without(one, QUOTE, "language");
      without(one, ARTICLE, "language");
    },
    "dataset.yaml",
    "title: The",
    "title: a: The",
  ],
};

describe("what a record leaves out because another one tells it", () => {
  it.each(Object.entries(BROKEN))(
    "is not missed where that one is not accepted: %s",
    async (_, [leave, file, words, by]) => {
      const one = scratch();
      leave(one);
      expect((await ran(["check", one.data])).err).not.toContain("error");
      one.edit(file, words, by);
      const { err } = await ran(["check", one.data]);
      expect(err).toMatch(new RegExp(`^\\S*${file}:\\d+:\\d+ {2}error`, "m"));
      expect(err).toContain("1 problem in 1 file");
    },
  );

  it("breaks no seal", async () => {
    const one = sealedScratch();
    without(one, CLAIM, "claimant");
    one.edit(REPORT, "kind: report", "kind: a: b");
    const { err } = await ran(["check", one.data]);
    expect(err).not.toContain("says something else");
    expect(err).toContain("1 problem in 1 file");
  });
});

describe("what no other record tells", () => {
  it("is missed though another one is not accepted", async () => {
    const one = scratch();
    without(one, CLAIM, "proposition");
    one.edit(REPORT, "kind: report", "kind: a: b");
    const { err } = await ran(["check", one.data]);
    expect(err).toContain("error  `proposition` is missing");
    expect(err).toContain("2 problems in 2 files");
  });

  it("is missed though the other is accepted", async () => {
    const one = scratch();
    without(one, LINE, "since");
    without(one, QUOTE, "time");
    expect((await ran(["check", one.data])).err).toContain("error  `since` is missing");
  });
});
