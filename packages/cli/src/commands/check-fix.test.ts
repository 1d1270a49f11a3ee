import { chmodSync, lstatSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HARBOUR_LINE, ran, scratch, sealedScratch, type Scratch } from "../fixtures/scratch.js";

const TOPIC = "topics/harbour.yaml";
const SURVEY = "events/survey.yaml";
const LABEL = "label: A harbour at Kell Point\n";

const fix = async ({ data }: Scratch) => ran(["check", data, "--fix"]);

/** What is put into a file, what must stand there afterwards, and what is said of it. */
const mended: [what: string, file: string, words: string, put: string, after: string, said: string][] = [
  ["an unquoted year", SURVEY, "edtf: 2029-23", "edtf: 2029", 'edtf: "2029"', "8:37  put quotes around 2029"],
  [
    "an unquoted number",
    TOPIC,
    LABEL,
    "label: 1e3 # a code\n",
    'label: "1e3" # a code\n',
    "1:8  put quotes around 1e3",
  ],
  ["an unquoted true", TOPIC, LABEL, "label:   true\n", 'label:   "true"\n', "1:10  put quotes around true"],
  [
    "words with a colon",
    TOPIC,
    LABEL,
    "label: Kell Point: a harbour # as the Gazette has it\n",
    'label: "Kell Point: a harbour" # as the Gazette has it\n',
    '1:8  put quotes around "Kell Point: a harbour"',
  ],
  [
    "an id that is the file's name",
    TOPIC,
    LABEL,
    `id: harbour\n${LABEL}`,
    LABEL,
    "1:5  took out the id, which is the file's name",
  ],
  [
    "an id with a comment",
    TOPIC,
    LABEL,
    `id: harbour # since May\n${LABEL}`,
    `# since May\n${LABEL}`,
    "took out the id",
  ],
  [
    "bounds that are computed",
    SURVEY,
    "edtf: 2029-23,",
    "edtf: 2029-23, earliest: 2029-09-01,",
    "edtf: 2029-23,",
    "8:56  took out earliest, which is computed",
  ],
  [
    "bounds at the end",
    SURVEY,
    "basis: stated }",
    "basis: stated, latest: 2029-11-30 }",
    "basis: stated }",
    "took out latest, which is computed",
  ],
  [
    "spaces at the end of lines",
    TOPIC,
    LABEL,
    "# what is at stake  \nlabel: A harbour at Kell Point \t\n",
    `# what is at stake\n${LABEL}`,
    "2 lines",
  ],
];

describe("words with two colons", () => {
  it("are left to their author, who may have meant a field by one", async () => {
    const one = scratch();
    one.edit(TOPIC, LABEL, "label: Kell Point: a harbour: or none\n");
    const before = one.read(TOPIC);
    const { code, err } = await fix(one);
    expect(code).toBe(1);
    expect(err).toContain('fix       write label: "Kell Point: a harbour: or none"');
    expect(one.read(TOPIC)).toBe(before);
  });
});

describe("check --fix", () => {
  it.each(mended)("mends %s, keeps the rest, and says so", async (_, file, words, put, after, said) => {
    const one = scratch();
    const expected = one.read(file).replace(words, () => after);
    one.edit(file, words, put);
    const { code, out, err } = await fix(one);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(one.read(file)).toBe(expected);
    expect(out).toContain(`fixed  ${one.data}/${file}:`);
    expect(out).toContain(said);
  });

  it.each(mended)("of %s does nothing the second time", async (_, file, words, put) => {
    const one = scratch();
    one.edit(file, words, put);
    await fix(one);
    const after = one.read(file);
    expect((await fix(one)).out).not.toContain("fixed");
    expect(one.read(file)).toBe(after);
  });

  it("mends many things in one file, and dataset.yaml too", async () => {
    const one = scratch();
    one.edit(TOPIC, LABEL, "id: harbour\nlabel: 2029 \n");
    one.write(TOPIC, one.read(TOPIC).trimEnd());
    one.edit("dataset.yaml", "title: The harbour line (invented)", "title: 1.0");
    const { code, out } = await fix(one);
    expect(code).toBe(0);
    expect(out.match(/^fixed/gm)).toHaveLength(5);
    expect(one.read(TOPIC).startsWith('label: "2029"\n')).toBe(true);
    expect(one.read(TOPIC).endsWith("paraphrases\n")).toBe(true);
    expect(one.read("dataset.yaml")).toContain('title: "1.0"\n');
  });

  it("leaves a valid dataset as it is", async () => {
    const one = sealedScratch();
    const files = (readdirSync(one.data, { recursive: true }) as string[]).filter((path) =>
      path.endsWith(".yaml"),
    );
    const times = files.map((path) => statSync(join(one.data, path)).mtimeMs);
    expect((await fix(one)).out).toMatch(/^ok {2}32 files/);
    expect(files.map((path) => readFileSync(join(one.data, path), "utf8"))).toEqual(
      files.map((path) => readFileSync(join(HARBOUR_LINE, "data", path), "utf8")),
    );
    expect(files.map((path) => statSync(join(one.data, path)).mtimeMs)).toEqual(times);
  });

  const left: [what: string, put: (one: Scratch) => void, file: string][] = [
    [
      "spaces that a text is made of",
      ({ edit }) => edit(TOPIC, LABEL, "label: |\n  A harbour  \n  at Kell Point\n"),
      TOPIC,
    ],
    [
      "bounds that are wrong",
      ({ edit }) => edit(SURVEY, "edtf: 2029-23,", "edtf: 2029-23, earliest: 2029-01-01,"),
      SURVEY,
    ],
    ["an id that is another", ({ edit }) => edit(TOPIC, LABEL, `id: harbor\n${LABEL}`), TOPIC],
    ["a value that is missing", ({ edit }) => edit(TOPIC, LABEL, "label: null\n"), TOPIC],
    [
      "a misspelt id",
      ({ edit }) => edit("quotes/varga-on-kell-point.yaml", "speaker: ilse-varga", "speaker: ilse-vraga"),
      "quotes/varga-on-kell-point.yaml",
    ],
    ["what cannot be read", ({ edit }) => edit(TOPIC, LABEL, "label: [ \n"), TOPIC],
  ];

  it.each(left)("does not touch %s", async (_, put, file) => {
    const one = scratch();
    put(one);
    const before = one.read(file);
    const { out } = await fix(one);
    expect(one.read(file)).toBe(before);
    expect(out).not.toContain("fixed");
  });

  it("mends the other lines where one holds spaces that count", async () => {
    const one = scratch();
    one.edit(
      TOPIC,
      LABEL,
      "label: >\n  A harbour \n  at Kell Point\ndescription: |\n  One.  \n  Two.\n# done \n",
    );
    await fix(one);
    expect(one.read(TOPIC)).toContain("description: |\n  One.  \n  Two.\n# done\n");
  });

  it("keeps line endings, the mode of a file, and a link", async () => {
    const one = scratch();
    renameSync(join(one.data, TOPIC), join(one.data, "topics/.harbour.txt"));
    symlinkSync(".harbour.txt", join(one.data, TOPIC));
    one.write(TOPIC, `id: harbour\r\n${one.read(TOPIC).replaceAll("\n", "\r\n")}`);
    chmodSync(join(one.data, TOPIC), 0o640);
    const { code } = await fix(one);
    expect(code).toBe(0);
    expect(one.read(TOPIC).startsWith("label: A harbour at Kell Point\r\n")).toBe(true);
    expect(lstatSync(join(one.data, TOPIC)).isSymbolicLink()).toBe(true);
    expect(statSync(join(one.data, TOPIC)).mode & 0o777).toBe(0o640);
  });

  it("tells what it did in every format", async () => {
    for (const [format, said] of [
      ["json", '"what": "took out the id, which is the file\'s name"'],
      ["github", "line=1,col=5,title=fixed::took out the id"],
    ] as const) {
      const one = scratch();
      one.edit(TOPIC, LABEL, `id: harbour\n${LABEL}`);
      expect((await ran(["check", one.data, "--fix", "--format", format])).out).toContain(said);
    }
  });
});
