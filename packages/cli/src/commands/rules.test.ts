import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, ran, scratch, sealedScratch } from "../fixtures/scratch.js";
import { ALL_RULES } from "../rules/all-rules.js";
import { TRANSLATION_RULES } from "../rules/translation-rules.js";
import { translatedScratch } from "../fixtures/translated-scratch.js";
import { tabulateRules } from "../rules/format-rules.js";

describe("redlines rules", () => {
  it("lists every rule with what must hold", async () => {
    const { code, out } = await ran(["rules"]);
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toEqual(
      ALL_RULES.map(({ name, docs }) => `${name.padEnd(20)}  ${docs}`),
    );
  });

  it.each(ALL_RULES)("explains $name", async ({ name, docs, why, example }) => {
    const { code, out } = await ran(["rules", name]);
    expect(code).toBe(0);
    for (const words of [
      docs,
      why,
      example.file,
      ...example.bad.trim().split("\n"),
      ...example.good.trim().split("\n"),
    ])
      expect(out).toContain(words);
  });

  it("gives the same as data", async () => {
    const { out } = await ran(["rules", "--format", "json"]);
    expect((JSON.parse(out) as { name: string }[]).map(({ name }) => name)).toEqual(
      ALL_RULES.map(({ name }) => name),
    );
    expect(JSON.parse((await ran(["rules", "ladder", "--format", "json"])).out)).toMatchObject({
      name: "ladder",
    });
  });

  it.each([
    [["rules", "ladders"], "did you mean `ladder`?"],
    [["rules", "--format", "html"], "--format cannot be html."],
  ])("%j is wrong use", async (args, said) => {
    const { code, err } = await ran(args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it("makes a table of them, for a page", async () => {
    const { code, out } = await ran(["rules", "--format", "markdown"]);
    expect(code).toBe(0);
    expect(out.trimEnd()).toBe(tabulateRules(ALL_RULES).trimEnd());
    expect(out.match(/^\| `/gm)).toHaveLength(ALL_RULES.length);
  });
});

/** Rules that are of records with seals. */
const ABOUT_PROOF: ReadonlySet<string> = new Set(["sealed", "unproved"]);

describe("the examples of a rule", () => {
  const edited = ALL_RULES.filter(
    ({ name }) =>
      name !== "files" && name !== "export-names" && name !== "verify" && !name.startsWith("translation-"),
  );

  it.each(edited)(
    "$name: the good lines stand in a valid dataset, the bad ones break the rule",
    async ({ name, example }) => {
      const { data, edit } = ABOUT_PROOF.has(name) ? sealedScratch() : scratch();
      const options = name === "unproved" ? ["--strict"] : [];
      expect((await ran(["check", data, ...options])).code).toBe(0);
      edit(example.file, example.good, example.bad);
      const { code, err } = await ran(["check", data, ...options]);
      expect(code).toBe(1);
      expect(err).toMatch(new RegExp(`^ {4}rule {6}${name}$`, "m"));
    },
  );

  it.each(TRANSLATION_RULES)("$name: likewise, for a translation", async ({ name, docs, example }) => {
    const { data, edit } = await translatedScratch();
    expect(await ran(["check", data])).toMatchObject({
      code: 0,
      out: expect.not.stringContaining("note") as unknown,
    });
    edit(example.file, example.good, example.bad);
    const { code, out } = await ran(["check", data, "--format", "json"]);
    const { problems, notes } = JSON.parse(out) as Record<"problems" | "notes", { rule: string }[]>;
    const isTold = docs.startsWith("Told");
    expect((isTold ? notes : problems).map(({ rule }) => rule)).toContain(name);
    expect((isTold ? problems : notes).map(({ rule }) => rule)).not.toContain(name);
    expect(code).toBe(problems.length > 0 ? 1 : 0);
  });

  it("verify: likewise, against the text of the source", async () => {
    const { data, edit } = scratch();
    const { file, bad, good } = ALL_RULES.find(({ name }) => name === "verify")?.example ?? {
      file: "",
      bad: "",
      good: "",
    };
    edit(file, good, bad);
    expect((await ran(["verify", data, "--source", ARTICLE])).err).toMatch(/^ {4}rule {6}verify$/m);
  });

  it("files, export-names: likewise, for the names of files", async () => {
    for (const name of ["files", "export-names"]) {
      const { data, root, read, write, edit } = scratch();
      const { bad, good } = ALL_RULES.find((rule) => rule.name === name)?.example ?? { bad: "", good: "" };
      const build = () => ran(["build", data, "--out", join(root, "out")]);
      for (const path of [...good.split("\n"), ...bad.split("\n")]) write(path, read("topics/harbour.yaml"));
      const all = [...new Set([...good.split("\n"), ...bad.split("\n")])].map((path) =>
        path.slice("topics/".length, -".yaml".length),
      );
      const excused = all
        .filter((id) => /^[a-z0-9-]+$/.test(id))
        .map((id) => `\n  - { rule: no-unused-record, record: ${id}, reason: Put here by a test. }`);
      edit("dataset.yaml", "exceptions:", `exceptions:${excused.join("")}`);
      const { code, err } = await build();
      expect(code).toBe(1);
      expect(err.match(/^ {4}rule {6}.*$/gm)).toEqual([`    rule      ${name}`]);
    }
  });
});
