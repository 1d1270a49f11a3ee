import { describe, expect, it } from "vitest";
import { ran, scratch, type Scratch } from "../fixtures/scratch.js";
import { verify } from "../fixtures/verifying.js";

/** Records without their own evidence. */
const LEFT_OUT = ["actors/ilse-varga.yaml", "places/kell-point.yaml", "topics/harbour.yaml"];

function withoutEvidence(one: Scratch, paths: readonly string[]): void {
  for (const path of paths) one.write(path, one.read(path).replace(/^evidence:\n(?:[ -].*\n)+/m, ""));
}

describe("an actor, a place or a topic without evidence", () => {
  it("is pointed by verify --write to where the article first names it, and sealed", async () => {
    const one = scratch();
    withoutEvidence(one, LEFT_OUT);
    const { code, out, err } = await verify(one, "--write", "--strict");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(
      "pointed 3 records to where the article first names it: " +
        "actor ilse-varga, place kell-point, topic harbour\nsealed 30 records\n",
    );
    expect(one.read("actors/ilse-varga.yaml")).toMatch(
      /\nevidence: \{ paragraph: 2, start: Ilse Varga, digest: [0-9a-f]{64} \}\nseal: /,
    );
    expect(one.read("topics/harbour.yaml")).toMatch(
      /\nevidence: \{ paragraph: 2, start: a harbour at Kell, end: harbour at Kell Point, digest: /,
    );
    expect(await ran(["check", one.data, "--strict"])).toMatchObject({ code: 0, err: "" });
    expect((await verify(one, "--write")).out).toMatch(/^ok/);
  });

  it("stands before the seal that it had", async () => {
    const one = scratch();
    withoutEvidence(one, ["places/kell-point.yaml"]);
    one.write("places/kell-point.yaml", `${one.read("places/kell-point.yaml")}seal: ${"f".repeat(64)}\n`);
    await verify(one, "--write");
    expect(one.read("places/kell-point.yaml")).toMatch(/\nevidence: \{.*\}\nseal: (?!f{64})[0-9a-f]{64}\n$/);
  });

  it("is told how it can be mended", async () => {
    const one = scratch();
    withoutEvidence(one, ["places/kell-point.yaml"]);
    const { code, err } = await ran(["check", one.data]);
    expect(code).toBe(1);
    expect(err).toContain("places/kell-point.yaml:1:1  error  `evidence` is missing");
    expect(err).toContain(
      "fix       add evidence:, or let redlines verify --write point to where it is first named",
    );
  });

  it("that the article does not name is left to its author", async () => {
    const one = scratch();
    withoutEvidence(one, ["topics/strait-fishery.yaml"]);
    const before = one.read("topics/strait-fishery.yaml");
    const { code, err } = await verify(one, "--write");
    expect({ code, after: one.read("topics/strait-fishery.yaml") }).toEqual({ code: 1, after: before });
    expect(err).toContain("topics/strait-fishery.yaml:1:1  error  `evidence` is missing");
  });
});

describe("the quotations of a text", () => {
  const QUOTE = "quotes/varga-on-kell-point.yaml";

  it("that no quote record covers are counted in one line, which no flag takes for a mistake", async () => {
    const one = scratch();
    const { code, out } = await verify(one, "--write", "--strict");
    expect(code).toBe(0);
    expect(out).toMatch(/ sealed\n1 quotation is in no quote record: harbour-article paragraph 4\n$/);
  });

  it("are covered by a quote's passage, whatever other records point to it", async () => {
    const one = scratch();
    one.write(
      QUOTE,
      one
        .read(QUOTE)
        .replace(/start: .*/, "start: Last week,")
        .replace(/end: .*/, "end: coastguard"),
    );
    const { out } = await verify(one);
    expect(out).toContain("2 quotations are in no quote record: harbour-article paragraphs 2, 4\n");
  });

  it.each([
    ["of French", "«\u00a0Non\u00a0», dit-elle.", 1],
    ["that is not closed ends with its paragraph", "“No, she said. “Yes, they said.\n“So be it.”", 2],
    ["with no word in it is none", "“…” and “ ”", 0],
  ])("one %s", async (_, text, found) => {
    const one = scratch();
    one.write("../article.txt", "Nobody speaks.\n");
    one.write("../texts/gazette-report.txt", `${text}\n`);
    const { out } = await ran(["verify", one.data]);
    const line = out.split("\n").find((words) => words.includes("no quote record"));
    expect(line?.split(" ")[0]).toBe(found === 0 ? undefined : String(found));
  });
});
