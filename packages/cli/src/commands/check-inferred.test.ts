import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inferContext, inferWritten } from "../dataset/infer-dataset.js";
import { load } from "../dataset/load.js";
import {
  HARBOUR_LINE,
  LAUVRE,
  ran,
  type Scratch,
  scratch,
  sealedScratch,
  SUMMIT,
} from "../fixtures/scratch.js";
import { freshFolder } from "../fixtures/written-dataset.js";

const SURVEY = "events/survey.yaml";
const LINE = "redlines/kell-point-harbour.yaml";

const fix = async ({ data }: Pick<Scratch, "data">) => ran(["check", data, "--fix", "--inferred"]);

/** The files of a dataset, each with its text. */
function textsOf({ data, read }: Pick<Scratch, "data" | "read">): Map<string, string> {
  const paths = readdirSync(data, { recursive: true, encoding: "utf8" });
  return new Map(paths.filter((path) => path.endsWith(".yaml")).map((path) => [path, read(path)]));
}

/** What `redlines init` writes in a language. */
async function template(language: string): Promise<Scratch> {
  const root = join(freshFolder(), "story");
  await ran(["init", root, "--language", language]);
  return sealedScratch(root);
}

const WRITTEN = new Set(["attribution", "certainty", "since"]);

/** All records as the tool knows them, and what no file says yet. */
async function known(dir: string): Promise<{ dataset: unknown; unsaid: string[] }> {
  const { dataset, files } = await load(dir);
  const context = inferContext(files);
  const unsaid = files.flatMap((source) => {
    const written = Object.keys(source.parsed.value as object);
    const inferred = Object.keys(inferWritten(source, context));
    return inferred.filter((key) => WRITTEN.has(key) && !written.includes(key));
  });
  return { dataset, unsaid };
}

const comments = (text: string): string[] => text.match(/#.*/g) ?? [];

describe("check --fix --inferred", () => {
  it.each<[what: string, start: () => Scratch | Promise<Scratch>]>([
    ["the template", () => template("en")],
    ["the French template", () => template("fr")],
    ["the climate summit", () => sealedScratch(SUMMIT)],
    ["the harbour line", () => sealedScratch(HARBOUR_LINE)],
    ["the line on the Lauvre", () => sealedScratch(LAUVRE)],
  ])("writes down all that was left out of %s, once, and changes nothing that it says", async (_, start) => {
    const one = await start();
    const [texts, before] = [textsOf(one), await known(one.data)];
    expect(await fix(one)).toMatchObject({ code: 0, err: "" });
    const after = textsOf(one);
    expect(await known(one.data)).toEqual({ dataset: before.dataset, unsaid: [] });
    for (const [path, text] of texts) expect(comments(after.get(path) ?? ""), path).toEqual(comments(text));
    const again = await fix(one);
    expect({ ...again, texts: textsOf(one) }).toMatchObject({ code: 0, err: "", texts: after });
    expect(again.out).not.toContain("fixed");
  });

  it("says of each file what was written", async () => {
    const one = await template("en");
    const { out } = await fix(one);
    expect(out).toContain("/gates-ordered.yaml:17:1  wrote down attribution, time.basis, as inferred\n");
    expect(one.read("redlines/no-weir.yaml")).toContain(
      "since: { text: on 4 May, edtf: 2040-05-04, basis: inferred }\n",
    );
    expect(one.read("quotes/quill-on-the-sall.yaml")).toContain(
      "attribution: [{ source: example-article }, { actor: ada-quill }]\ncertainty: { status: reported }\n",
    );
  });

  it.each([
    [
      "in lines",
      "time:\n  # as printed\n  text: on Friday # then\nevidence:\n  start: In the autumn # so\n",
      "time:\n  # as printed\n  text: on Friday # then\n  edtf: 2031-03-14\n  basis: inferred\n" +
        "attribution: [{ source: harbour-article }]\ncertainty: { status: asserted }\n" +
        "evidence:\n  start: In the autumn # so\n",
    ],
    [
      "in braces",
      "time: { text: on Friday } # then\nevidence: [{ start: In the autumn, }]\n",
      "time: { text: on Friday, edtf: 2031-03-14, basis: inferred } # then\n" +
        "attribution: [{ source: harbour-article }]\ncertainty: { status: asserted }\n" +
        "evidence: [{ start: In the autumn, }]\n",
    ],
    [
      "in braces over lines",
      "time:\n  {\n    text: on Friday, # then\n  }\nevidence: { start: In the autumn }\n",
      "time:\n  {\n    text: on Friday,\n    edtf: 2031-03-14,\n    basis: inferred, # then\n  }\n" +
        "attribution: [{ source: harbour-article }]\ncertainty: { status: asserted }\n" +
        "evidence: { start: In the autumn }\n",
    ],
    [
      "without a line end",
      "time: { text: spring of 2030 }\nevidence: { start: In the autumn }",
      "time: { text: spring of 2030, edtf: 2030-21, basis: inferred }\n" +
        "attribution: [{ source: harbour-article }]\ncertainty: { status: asserted }\n" +
        "evidence: { start: In the autumn }\n",
    ],
  ])("keeps the layout: %s", async (_, written, after) => {
    const one = scratch();
    one.edit("sources/harbour-article.yaml", "edtf: 2031-03", "edtf: 2031-03-15");
    const [head = ""] = one.read(SURVEY).split(/^time:/m);
    for (const ends of ["\n", "\r\n"]) {
      one.write(SURVEY, `${head}${written}`.replaceAll("\n", ends));
      expect(await fix(one)).toMatchObject({ code: 0, err: "" });
      expect(one.read(SURVEY)).toBe(`${head}${after}`.replaceAll("\n", ends));
    }
  });

  it("quotes what YAML would read otherwise", async () => {
    const one = scratch();
    one.edit(SURVEY, "{ text: autumn of 2029, edtf: 2029-23, basis: stated }", "{ text: late 2029 }");
    await fix(one);
    expect(one.read(SURVEY)).toContain('{ text: late 2029, edtf: "[2029-10..2029-12]", basis: inferred }');
  });

  it("dates a line by the words of the quote that declares it", async () => {
    const one = scratch();
    one.edit("sources/harbour-article.yaml", "edtf: 2031-03", "edtf: 2031-03-15");
    one.write("quotes/varga-on-kell-point.yaml", dated(one.read("quotes/varga-on-kell-point.yaml")));
    one.write(LINE, one.read(LINE).replace(/^since:.*\n/m, ""));
    expect(await fix(one)).toMatchObject({ code: 0, err: "" });
    expect(one.read(LINE)).toContain("since: { text: on Friday, edtf: 2031-03-14, basis: inferred }");
  });

  it("leaves a file in which something is wrong: a misspelt field is none left out", async () => {
    const one = scratch();
    one.edit(SURVEY, "certainty:", "certanty:");
    const before = one.read(SURVEY);
    const { code, err } = await fix(one);
    expect({ code, after: one.read(SURVEY) }).toEqual({ code: 1, after: before });
    expect(err).toContain("did you mean `certainty`?");
  });

  it("is asked for: --fix alone writes down nothing, and --inferred alone is a mistake", async () => {
    const one = await template("en");
    const before = textsOf(one);
    await ran(["check", one.data, "--fix"]);
    expect(textsOf(one)).toEqual(before);
    const { code, err } = await ran(["check", one.data, "--inferred"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "error  --inferred writes nothing by itself.\n       Add --fix, or leave --inferred out.\n",
    });
  });
});

function dated(quote: string): string {
  return quote.replace(/^time: .*$/m, "time: { text: on Friday }");
}
