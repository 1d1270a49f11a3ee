import { describe, expect, it } from "vitest";
import { ran, scratch, sealedScratch } from "../fixtures/scratch.js";
import { article, bare, SURVEY, verify } from "../fixtures/verifying.js";

describe("redlines verify --write", () => {
  it("fills in every digest and paragraph, after which check and verify pass", async () => {
    const one = scratch();
    for (const path of [SURVEY, "actors/ilse-varga.yaml", "sources/gazette-report.yaml"]) bare(one, path);
    one.write(
      "sources/harbour-article.yaml",
      one.read("sources/harbour-article.yaml").replace(/paragraphs:[^]*/, ""),
    );
    const { code, out } = await verify(one, "--write");
    expect(code).toBe(0);
    expect(out).toMatch(/^wrote 9 digests into 4 files\nsealed 30 records\nok/);
    expect((await verify(one)).code).toBe(0);
    expect((await ran(["check", one.data])).code).toBe(0);
  });

  it("writes digests that differ", async () => {
    const one = scratch();
    const source = article(one, "surveyors from Ostrell", "surveyors of Ostrell");
    const { code, out } = await ran(["verify", one.data, "--source", source, "--write"]);
    expect({ code, first: out.split("\n")[0] }).toEqual({ code: 0, first: "wrote 2 digests into 2 files" });
    expect((await ran(["verify", one.data, "--source", source])).code).toBe(0);
  });

  it("writes nothing when nothing is missing", async () => {
    const one = sealedScratch();
    const { out } = await verify(one, "--write");
    expect(out).toMatch(/^ok/);
  });

  it.each([
    [
      "comments and quotes",
      "# Where it stands\nevidence: # one\n  - source: harbour-article # the article\n" +
        '    paragraph: 3\n    "start": "In the autumn" # its first words\n' +
        "    use: paraphrases # in our words\n",
    ],
    [
      "one line",
      "evidence: [{ source: harbour-article, paragraph: 3, start: In the autumn, use: paraphrases }]\n",
    ],
    [
      "one line with a trailing comma",
      "evidence:\n  - { source: harbour-article, paragraph: 3, use: paraphrases, start: In the autumn, }\n",
    ],
    [
      "an empty digest",
      "evidence:\n  - source: harbour-article\n    paragraph: 3\n    start: In the autumn\n" +
        "    digest:\n    use: paraphrases\n",
    ],
    [
      "an old digest in quotes",
      `evidence:\n  - source: harbour-article\n    paragraph: 3\n    start: In the autumn\n` +
        `    digest: "${"0".repeat(64)}" # old\n    use: paraphrases\n`,
    ],
    [
      "an end in a block",
      "evidence:\n  - source: harbour-article\n    paragraph: 3\n    start: In the autumn\n" +
        "    end: >-\n      measured the\n      sandbank\n    use: paraphrases\n",
    ],
    [
      "no new line at the end",
      "evidence:\n  - use: paraphrases\n    source: harbour-article\n    paragraph: 3\n" +
        "    start: In the autumn",
    ],
    [
      "the other line ends",
      "evidence:\r\n  - source: harbour-article\r\n    paragraph: 3\r\n" +
        "    start: In the autumn\r\n    use: paraphrases\r\n",
    ],
    [
      "a deep indent",
      "evidence:\n      -   source: harbour-article\n          paragraph: 3\n" +
        "          start: In the autumn\n          use: paraphrases\n",
    ],
  ])("keeps the layout: %s", async (_, evidence) => {
    const one = scratch();
    const written = one.read(SURVEY).replace(/evidence:[^]*/, evidence);
    one.write(SURVEY, written);
    const { code, err } = await verify(one, "--write");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const after = one.read(SURVEY);
    const without = (text: string): string =>
      text
        .replaceAll(/,? *(digest|seal):( ?"?[0-9a-f]{64}"?)?/g, "")
        .replaceAll(/\s*\r?\n\s*/g, "\n")
        .replaceAll(/ +/g, " ")
        .trim();
    expect(without(after)).toBe(without(written));
    expect(after.match(/digest: "?[0-9a-f]{64}/g)).toHaveLength(1);
    expect(after.includes("\r\n")).toBe(written.includes("\r\n"));
    expect((await verify(one)).code).toBe(0);
  });

  it.each([
    [
      "a list that is too short",
      (listed: string) => `paragraphs:\n${listed.split("\n").slice(0, 2).join("\n")}\n# the rest follows\n`,
    ],
    [
      "a list on one line",
      (listed: string) => `paragraphs: [${listed.split("\n")[0]?.replace("  - ", "") ?? ""}]\n`,
    ],
    ["an empty list", () => "paragraphs: []\n"],
    ["nothing yet", () => "paragraphs:\nnote: Last.\n"],
    [
      "an indented list",
      (listed: string) =>
        `paragraphs:\n${listed
          .split("\n")
          .slice(0, 2)
          .map((item) => `    ${item}`)
          .join("\n")}\n`,
    ],
  ])("fills in paragraphs: %s", async (_, change) => {
    const one = scratch();
    const path = "sources/harbour-article.yaml";
    const [head = "", listed = ""] = one.read(path).split("paragraphs:\n");
    const changed = change(listed);
    one.write(path, (changed.includes("note:") ? head.replace(/note:.*\n/, "") : head) + changed);
    expect((await verify(one, "--write")).err).toBe("");
    expect((await verify(one)).out).toContain("5 of 6 paragraphs");
    expect(one.read(path).match(/(?<=- |\[|, )[0-9a-f]{64}/g)).toEqual(listed.match(/(?<=- )[0-9a-f]{64}/g));
    expect((await ran(["check", one.data])).err).toBe("");
  });
});
