import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, ran, scratch, type Scratch } from "../fixtures/scratch.js";
import { SURVEY, verify } from "../fixtures/verifying.js";

/** The survey with its evidence as somebody writes it who leaves out what the tool can know. */
function short(evidence: string): Scratch {
  const one = scratch();
  one.write(SURVEY, one.read(SURVEY).replace(/evidence:[^]*/, evidence));
  return one;
}

const BARE = "evidence: { start: In the autumn, end: measured the sandbank }\n";

describe("a pointer without list, source, paragraph and use", () => {
  it.each([
    ["in braces", BARE],
    ["in a block", "evidence:\n  start: In the autumn\n  end: measured the sandbank\n"],
    ["in a list", "evidence:\n  - start: In the autumn\n    end: measured the sandbank\n"],
  ])("is proved, completed and sealed: %s", async (_, evidence) => {
    const one = short(evidence);
    expect(await ran(["check", one.data])).toMatchObject({ code: 0, err: "" });
    expect(await verify(one)).toMatchObject({ code: 0, err: "" });
    expect(await verify(one, "--write", "--strict")).toMatchObject({ code: 0, err: "" });
    expect(one.read(SURVEY)).toMatch(/paragraph: 3\b/);
    expect(one.read(SURVEY)).not.toMatch(/source: harbour-article\n *(start|paragraph)/);
    expect(await ran(["check", one.data, "--strict"])).toMatchObject({ code: 0, err: "" });
  });

  it("says in the build what it says when it is written in full", async () => {
    const [bare, full] = [short(BARE), scratch()];
    const built = async (one: Scratch): Promise<unknown> => {
      await verify(one, "--write");
      await ran(["build", one.data, "--out", join(one.root, "out")]);
      return JSON.parse(readFileSync(join(one.root, "out/dataset.json"), "utf8")) as unknown;
    };
    expect(await built(bare)).toEqual(await built(full));
  });

  it("is told at its own place where it is wrong", async () => {
    const { err } = await verify(short("evidence: { start: In the summer }\n"));
    expect(err).toContain("events/survey.yaml:12:20  error  no paragraph holds “In the summer”");
  });

  it("must stand in one paragraph", async () => {
    const { err } = await verify(short("evidence: { start: invented }\n"));
    expect(err).toContain("error  the passage stands in paragraphs ");
    expect(err).toContain("fix       add paragraph: ");
  });

  it("may be of any source by its name", async () => {
    const one = short("evidence: { source: gazette-report, start: The sandbank }\n");
    one.write("../texts/gazette-report.txt", "The sandbank was measured.\n");
    one.write("../article.txt", readFileSync(ARTICLE));
    expect(await ran(["verify", one.data])).toMatchObject({ code: 0, err: "" });
  });
});
