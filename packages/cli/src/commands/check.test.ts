import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HARBOUR_LINE, ran, scratch } from "../fixtures/scratch.js";

describe("redlines check", () => {
  it("accepts a dataset in which nothing is wrong", async () => {
    const { code, out, err } = await ran(["check", join(HARBOUR_LINE, "data")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^ok {2}32 files: 3 sources, 6 actors, .*1 dynamics/);
  });

  it("tells file, line, column, record, rule, expected, found and how to fix it", async () => {
    const { data, edit } = scratch();
    edit("quotes/varga-on-kell-point.yaml", "speaker: ilse-varga", "speaker: ilse-vraga");
    const { code, err } = await ran(["check", data]);
    expect(code).toBe(1);
    expect(err).toBe(`${data}/quotes/varga-on-kell-point.yaml:2:10  error  there is no actor \`ilse-vraga\`
    record    quote varga-on-kell-point
    rule      references-resolve
    expected  the id of an actor
    found     ilse-vraga
    fix       did you mean \`ilse-varga\`?

1 problem in 1 file
`);
  });

  it("tells every problem of every file in one run, in the order of the files", async () => {
    const { data, edit, write } = scratch();
    edit("actors/ostrell.yaml", "kind: state", "kind: realm");
    edit("dataset.yaml", "article: harbour-article", "article: harbour-articel");
    edit("events/survey.yaml", "modality: actual", "modalty: actual");
    edit("forecasts/another-attempt.yaml", "edtf: 2031-03/2031-11", "edtf: 2031-03/2031-13");
    write("places/notes.txt", "Where is Kell Point?");
    const { code, err } = await ran(["check", data]);
    const places = err.split("\n").filter((line) => line.startsWith(data));
    expect(code).toBe(1);
    expect(places.map((line) => line.slice(data.length + 1))).toEqual([
      "actors/ostrell.yaml:1:7  error  `kind` is none of the values that it can have",
      "dataset.yaml:8:10  error  there is no source `harbour-articel`",
      "events/survey.yaml:1:1  error  `modality` is missing",
      "events/survey.yaml:4:1  error  there is no field `modalty` here",
      "forecasts/another-attempt.yaml:5:43  error  " +
        "`2031-03/2031-13` is not a date that can be used: there is no such month",
      "places/notes.txt  error  a record's file ends in .yaml",
    ]);
    expect(err).toContain("6 problems in 5 files");
  });

  it("points at an unknown key itself and says what was meant", async () => {
    const { data, edit } = scratch();
    edit("actors/ilse-varga.yaml", "    title: Prime Minister", "    titel: Prime Minister");
    const { err } = await ran(["check", data]);
    expect(err).toContain("actors/ilse-varga.yaml:6:5  error  there is no field `titel` here");
    expect(err).toContain("fix       did you mean `title`?");
  });

  it("points at the list or map that a rule means, by its key", async () => {
    const { data, edit } = scratch();
    edit("forecasts/another-attempt.yaml", "sense: absolute", "sense: ranking");
    expect((await ran(["check", data])).err).toContain(
      "forecasts/another-attempt.yaml:6:1  error  an estimate that is ranking has no numeric range",
    );
  });

  it("says which form a voice can have", async () => {
    const { data, edit } = scratch();
    edit(
      "events/survey.yaml",
      "  - source: harbour-article\ncertainty",
      "  - { actor: ostrell, source: harbour-article }\ncertainty",
    );
    expect((await ran(["check", data])).err).toContain(
      "`attribution.0` has none of the forms that it can have",
    );
  });

  it("refuses an id that is not the name of the file, and computed fields", async () => {
    const { data, edit } = scratch();
    edit("topics/harbour.yaml", "label:", "id: harbor\nlabel:");
    edit("events/survey.yaml", "edtf: 2029-23,", "edtf: 2029-23, earliest: 2029-01-01,");
    const { err } = await ran(["check", data]);
    expect(err).toContain("topics/harbour.yaml:1:5  error  the id is not the name of the file");
    expect(err).toContain("events/survey.yaml:8:56  error  `earliest` is computed from edtf");
  });

  it("refuses a translation of ours among what somebody said", async () => {
    const { data, edit } = scratch();
    const ours = "ours: { lang: fr, text: Non., by: Nobody, status: machine }";
    edit("quotes/varga-on-kell-point.yaml", "form: statement", `form: statement\n${ours}`);
    edit("actors/harbour-hawks.yaml", "described:\n  - ", `described:\n  - ${ours}\n    `);
    const { err } = await ran(["check", data]);
    expect(err).toMatch(/harbour-hawks\.yaml:\d+:\d+ {2}error {2}`ours` is written by the build/);
    expect(err).toMatch(/varga-on-kell-point\.yaml:2:1 {2}error {2}`ours` is written by the build/);
    expect(err).toContain("2 problems in 2 files");
  });

  it("accepts an id that is the name of the file", async () => {
    const { data, edit } = scratch();
    edit("topics/harbour.yaml", "label:", "id: harbour\nlabel:");
    expect((await ran(["check", data])).code).toBe(0);
  });

  it("does not report what merely follows from a record that cannot be read", async () => {
    const { data, write } = scratch();
    write("actors/ostrell.yaml", "kind: [");
    const { err } = await ran(["check", data]);
    expect(err).toContain("1 problem in 1 file");
  });

  it("reports what is wrong in redirects and exceptions where it stands", async () => {
    const { data, edit } = scratch();
    edit("dataset.yaml", "the-gazette: { to: ostrell-gazette }", "the-gazette: { to: ostrell-gazete }");
    edit("dataset.yaml", "rule: no-unused-record", "rule: no-unused-records");
    edit("dataset.yaml", "editors:", "editors: # who answers for it");
    const { err } = await ran(["check", data]);
    expect(err).toMatch(
      /dataset\.yaml:13:22 {2}error {2}`the-gazette` redirects to `ostrell-gazete`, which does not exist/,
    );
    expect(err).toMatch(/dataset\.yaml:16:11 {2}error {2}there is no rule `no-unused-records`/);
    expect(err).toMatch(/topics\/strait-fishery\.yaml:1:1 {2}error {2}nothing refers to this topic/);
  });

  it("refuses a former id that cannot have been one", async () => {
    const { data, edit } = scratch();
    edit("dataset.yaml", "the-gazette:", "The_Gazette:");
    const { err } = await ran(["check", data]);
    expect(err).toContain("dataset.yaml:13:3  error  `The_Gazette` cannot have been an id");
  });

  it("uses colour on a terminal only, and not against NO_COLOR", async () => {
    const { data, edit } = scratch();
    edit("actors/ostrell.yaml", "kind: state", "kind: realm");
    const escape = "\u001B[";
    expect((await ran(["check", data])).err).not.toContain(escape);
    expect((await ran(["check", data], { isTerminal: true })).err).toContain(escape);
    expect((await ran(["check", data], { isTerminal: true, env: { NO_COLOR: "1" } })).err).not.toContain(
      escape,
    );
  });

  it("does not let a file steer the terminal", async () => {
    const { data, edit, write } = scratch();
    edit("actors/ostrell.yaml", "kind: state", 'kind: "\\e[2Jstate\\u202E"');
    write("topics/\u001B[31mred.yaml", "label: Red\n");
    const { err } = await ran(["check", data]);
    expect(err).toContain("\\u001b[2Jstate\\u202e");
    expect(err).toContain("topics/\\u001b[31mred.yaml");
    expect(err).not.toContain("\u001B");
  });
});
