import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type AnySchemaObject } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { HARBOUR_LINE, ran, scratch } from "../fixtures/scratch.js";
import { ALL_RULES } from "../rules/all-rules.js";

const SCHEMA = fileURLToPath(import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
const GOOD = join(HARBOUR_LINE, "data");

/** A dataset with a wrong reference, a wrong value and a file that does not belong there. */
function broken(): string {
  const { data, edit, write } = scratch();
  edit("quotes/varga-on-kell-point.yaml", "speaker: ilse-varga", "speaker: ilse-vraga");
  edit("events/survey.yaml", "kind: deployment", 'kind: "50% off,\\nnow:"');
  write("topics/a note.txt", "Where is Kell Point?");
  return data;
}

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: Place }[];
    }[];
  }[];
}
interface Place {
  artifactLocation: { uri: string };
  region?: { startLine: number; startColumn: number };
}

/** What SARIF's schema finds wrong. It is of draft 4, but uses little that later drafts read differently. */
function sarifErrors(log: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(SCHEMA, "utf8")) as AnySchemaObject;
  const validate = ajv.compile(schema);
  return validate(log) === true ? null : validate.errors;
}

describe("check --format json", () => {
  it("gives every problem with all its fields, on the standard output", async () => {
    const data = broken();
    const { code, out, err } = await ran(["check", data, "--format", "json"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const { ok, files, problems } = JSON.parse(out) as { ok: boolean; files: number; problems: object[] };
    expect({ ok, files, problems: problems.length }).toEqual({ ok: false, files: 32, problems: 3 });
    expect(problems[1]).toEqual({
      rule: "references-resolve",
      file: `${data}/quotes/varga-on-kell-point.yaml`,
      line: 2,
      column: 10,
      record: "quote varga-on-kell-point",
      message: "there is no actor `ilse-vraga`",
      expected: "the id of an actor",
      found: "ilse-vraga",
      remedy: "did you mean `ilse-varga`?",
    });
  });

  it("says that all is well", async () => {
    const { code, out } = await ran(["check", GOOD, "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, problems: [], fixed: [] });
  });
});

describe("check --format github", () => {
  it("writes one command a problem, with what would end it escaped", async () => {
    const data = broken();
    const { code, out, err } = await ran(["check", data, "--format", "github"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    expect(lines.shift()).toMatch(
      /^::notice file=.*dataset\.yaml,title=unproved::29 records are unproved%0A/,
    );
    expect(lines[0]).toMatch(
      new RegExp(`^::error file=${data}/events/survey.yaml,line=3,col=7,title=schema::`),
    );
    expect(lines[0]).toContain("%0Afound: 50%25 off,\\u000anow:%0Afix");
    expect(lines[2]).toMatch(/^::error file=.*a note\.txt,title=files::/);
    expect(lines[3]).toBe("3 problems");
  });

  it("says that all is well", async () =>
    expect((await ran(["check", GOOD, "--format", "github"])).out).toMatch(/^ok {2}32 files/));
});

describe("check --format sarif", () => {
  it("is valid by the schema of SARIF 2.1.0, with problems and without", async () => {
    for (const data of [GOOD, broken()])
      expect(sarifErrors(JSON.parse((await ran(["check", data, "--format", "sarif"])).out))).toBeNull();
    const { runs } = JSON.parse((await ran(["check", GOOD, "--format", "sarif"])).out) as Sarif;
    expect(
      sarifErrors({ version: "2.1.0", runs: [{ ...runs[0], results: [{ ruleId: "ladder" }] }] }),
    ).toMatchObject([{ keyword: "required" }]);
  });

  it("puts each problem at its place, under a rule that it describes", async () => {
    const { code, out } = await ran(["check", broken(), "--format", "sarif"]);
    expect(code).toBe(1);
    const { results = [], tool } = (JSON.parse(out) as Sarif).runs[0] ?? {};
    expect(tool?.driver.rules.map(({ id }) => id)).toEqual(ALL_RULES.map(({ name }) => name));
    for (const { ruleId, ruleIndex } of results) expect(tool?.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results.map(({ locations: [place] }) => place?.physicalLocation.region)).toEqual([
      { startLine: 3, startColumn: 7 },
      { startLine: 2, startColumn: 10 },
      undefined,
      undefined,
    ]);
    expect(results.map(({ level }) => level)).toEqual(["error", "error", "error", "note"]);
    expect(results[3]).toMatchObject({
      ruleId: "unproved",
      message: { text: expect.stringMatching(/^29 records/) },
    });
    expect(results[2]?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(
      /^file:\/\/\/.*\/topics\/a%20note\.txt$/,
    );
    expect(results[1]?.message.text).toContain("fix: did you mean `ilse-varga`?");
  });
});

it("a format that there is not is wrong use", async () => {
  const { code, err } = await ran(["check", GOOD, "--format", "xml"]);
  expect(code).toBe(2);
  expect(err).toBe("error  --format cannot be xml.\n       It is one of text, json, github, sarif.\n");
});
