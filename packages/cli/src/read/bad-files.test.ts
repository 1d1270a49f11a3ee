import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ran, scratch, type Scratch } from "../fixtures/scratch.js";

const TOPIC = "topics/harbour.yaml";
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${"bcdefghi"
  .split("")
  .map(
    (name, index) =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index]}`).join(", ")}]`,
  )
  .join("\n")}\n`;

/** What is put into the dataset, and the one line that is said of it. */
const bad: [what: string, put: (scratch: Scratch) => void, said: string][] = [
  [
    "a tab",
    ({ edit }) => edit(TOPIC, "  - source", "\t- source"),
    `${TOPIC}:3:1  error  a tab indents this line`,
  ],
  [
    "a tab after spaces",
    ({ edit }) => edit(TOPIC, "    paragraph", "  \tparagraph"),
    `${TOPIC}:4:3  error  a tab indents this line`,
  ],
  [
    "a duplicate key",
    ({ edit }) => edit(TOPIC, "evidence:", "label: Once more\nevidence:"),
    `${TOPIC}:2:1  error  this key stands here twice`,
  ],
  [
    "an unquoted year",
    ({ edit }) => edit("events/survey.yaml", "edtf: 2029-23", "edtf: 2029"),
    "events/survey.yaml:8:37  error  `time.edtf` is text, and needs quotes to be read as text",
  ],
  [
    "an unquoted number",
    ({ edit }) => edit(TOPIC, "label: A harbour at Kell Point", "label: 1e3"),
    `${TOPIC}:1:8  error  \`label\` is text, and needs quotes to be read as text`,
  ],
  [
    "an unquoted true",
    ({ edit }) => edit(TOPIC, "label: A harbour at Kell Point", "label: true"),
    `${TOPIC}:1:8  error  \`label\` is text, and needs quotes to be read as text`,
  ],
  ["a bomb of aliases", ({ write }) => write(TOPIC, bomb), `${TOPIC}:1:7  error  a record holds no anchor`],
  ["an alias", ({ edit }) => edit(TOPIC, "label: A harbour at Kell Point", "label: *other"), "alias"],
  ["a tag", ({ edit }) => edit(TOPIC, "label: A", "label: !secret A"), "tag"],
  [
    "a deep nest",
    ({ write }) => write(TOPIC, "[".repeat(6000)),
    `${TOPIC}:1:1  error  the file is nested too deeply to read`,
  ],
  [
    "an open bracket",
    ({ edit }) => edit(TOPIC, "label: A", "label: [A"),
    "error  a bracket or brace is opened before this and not closed",
  ],
  [
    "a second document",
    ({ edit }) => edit(TOPIC, "evidence:", "---\nevidence:"),
    `${TOPIC}:2:1  error  the file holds a second document`,
  ],
  ["a list", ({ write }) => write(TOPIC, "- a\n"), `${TOPIC}:1:1  error  the file holds no record`],
  ["nothing", ({ write }) => write(TOPIC, ""), `${TOPIC}:1:1  error  the file holds no record`],
  [
    "UTF-16",
    ({ write, read }) => write(TOPIC, Buffer.from(`\uFEFF${read(TOPIC)}`, "utf16le")),
    `${TOPIC}  error  the file is not UTF-8 text`,
  ],
  [
    "Latin-1",
    ({ write }) => write(TOPIC, Buffer.from("label: Søn\n", "latin1")),
    `${TOPIC}  error  the file is not UTF-8 text`,
  ],
  [
    "bytes",
    ({ write }) => write(TOPIC, new Uint8Array([0, 1, 2])),
    `${TOPIC}  error  the file is not UTF-8 text`,
  ],
  [
    "a huge file",
    ({ write }) => write(TOPIC, "#".repeat(50 * 1_048_576)),
    `${TOPIC}  error  the file is larger than 1.0 MB`,
  ],
  [
    "a dangling link",
    ({ data }) => symlinkSync("nowhere.yaml", join(data, "topics/link.yaml")),
    "topics/link.yaml  error  the link leads nowhere",
  ],
  [
    "a link out of the dataset",
    ({ data, root, write }) => {
      write("../secret.yaml", "label: A secret\n");
      symlinkSync(join(root, "secret.yaml"), join(data, "topics/link.yaml"));
    },
    "topics/link.yaml  error  the link leads out of the dataset",
  ],
  [
    "a collection that is a link out of the dataset",
    ({ data, root }) => {
      mkdirSync(join(root, "elsewhere"));
      symlinkSync(join(root, "elsewhere"), join(data, "figure"));
    },
    "figure  error  the link leads out of the dataset",
  ],
  [
    "ids that differ by case",
    ({ write, read }) => write("topics/Harbour.yaml", read(TOPIC)),
    "topics/Harbour.yaml  error  its id differs from that of harbour.yaml only in upper and lower case",
  ],
  [
    "a second file of an id, with another ending",
    ({ write, read }) => write("topics/harbour.yml", read(TOPIC)),
    "topics/harbour.yml  error  its id differs from that of harbour.yaml only in the ending",
  ],
  [
    "a name of a device",
    ({ write, read }) => write("topics/aux.yaml", read(TOPIC)),
    "topics/aux.yaml  error  no file on Windows can have this name",
  ],
  [
    "a name in capitals",
    ({ write, read }) => write("topics/Big Harbour.yaml", read(TOPIC)),
    "topics/Big Harbour.yaml  error  the name of a record's file is its id",
  ],
  [
    "another ending",
    ({ write, read }) => write("topics/big-harbour.yml", read(TOPIC)),
    "topics/big-harbour.yml  error  a record's file ends in .yaml",
  ],
  [
    "an unknown folder",
    ({ write, read }) => write("topic/harbours.yaml", read(TOPIC)),
    "topic  error  `topic` is not a collection",
  ],
  [
    "an unknown file",
    ({ write }) => write("datset.yaml", ""),
    "datset.yaml  error  `datset.yaml` belongs to no collection",
  ],
  [
    "a folder in a collection",
    ({ data }) => mkdirSync(join(data, "topics/old.yaml")),
    "topics/old.yaml  error  only record files stand in a collection",
  ],
];

describe("bad input", () => {
  it.each(bad)("%s gets one clear error and no stack trace", async (_, put, said) => {
    const one = scratch();
    put(one);
    const { code, err } = await ran(["check", one.data]);
    expect(code).toBe(1);
    expect(err).toContain(said);
    expect(err).toMatch(/fix {7}\S/);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.each(bad)("%s builds nothing", async (_, put) => {
    const one = scratch();
    put(one);
    const { code } = await ran(["build", one.data, "--out", join(one.root, "out")]);
    expect(code).toBe(1);
  });

  it("a dataset.yaml that cannot be read is one error, and the records are still judged", async () => {
    const { data, write, edit } = scratch();
    write("dataset.yaml", "id: [");
    edit(TOPIC, "label:", "lable:");
    const { code, err } = await ran(["check", data]);
    expect(code).toBe(1);
    expect(err).toContain("dataset.yaml:1:");
    expect(err).toContain("there is no field `lable` here");
  });
});

/** What is moved or doubled, of which one true error must come and nothing that follows from it. */
const named: [what: string, put: (scratch: Scratch) => void][] = [
  [
    "a twin in capitals before it",
    ({ write, read }) => write("actors/Norvane.yaml", read("actors/norvane.yaml")),
  ],
  [
    "a twin with an ending in capitals",
    ({ write, read }) => write("actors/norvane.YAML", read("actors/norvane.yaml")),
  ],
  [
    "a twin with another ending",
    ({ write, read }) => write("actors/norvane.yml", read("actors/norvane.yaml")),
  ],
  ["capitals alone", ({ data }) => rename(data, "actors/norvane.yaml", "actors/Norvane.yaml")],
  ["another ending alone", ({ data }) => rename(data, "actors/norvane.yaml", "actors/norvane.yml")],
  ["an underscore", ({ data }) => rename(data, "actors/ilse-varga.yaml", "actors/ilse_varga.yaml")],
  ["a folder in capitals", ({ data }) => rename(data, "actors", "Actors")],
  ["a folder in the singular", ({ data }) => rename(data, "actors", "actor")],
];

function rename(data: string, from: string, to: string): void {
  renameSync(join(data, from), join(data, to));
}

describe("a name that is not right", () => {
  it.each(named)("is one error: %s", async (_, put) => {
    const one = scratch();
    put(one);
    const { err } = await ran(["check", one.data]);
    expect(err.match(/ {2}error {2}.*/g)).toHaveLength(1);
    expect(err).toMatch(/^ {4}rule {6}files$/m);
  });

  it("two wrong twins are told of both", async () => {
    const one = scratch();
    rename(one.data, TOPIC, "topics/Harbour.yaml");
    one.write("topics/HARBOUR.yaml", one.read("topics/Harbour.yaml"));
    const { err } = await ran(["check", one.data]);
    expect(err).toContain("topics/HARBOUR.yaml  error  the name of a record's file is its id");
    expect(err).toContain(
      "topics/Harbour.yaml  error  its id differs from that of HARBOUR.yaml only in upper",
    );
  });
});

describe("what may lie beside the records", () => {
  it("a readme, a licence and hidden files", async () => {
    const { data, write } = scratch();
    write("README.md", "# Records\n");
    write("LICENSE", "CC0\n");
    write(".editor/state.json", "{}");
    write("topics/.draft.yaml.swp", "x");
    expect((await ran(["check", data])).code).toBe(0);
  });

  it("a link inside the dataset", async () => {
    const { data, edit } = scratch();
    edit(
      "dataset.yaml",
      "exceptions:",
      "exceptions:\n  - { rule: no-unused-record, record: second-harbour, reason: A link for a test. }",
    );
    symlinkSync("harbour.yaml", join(data, "topics/second-harbour.yaml"));
    expect((await ran(["check", data])).code).toBe(0);
  });
});
