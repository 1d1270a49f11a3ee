import { join } from "node:path";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dataset } from "@redlines/model";
import { HARBOUR_LINE, ran, scratch } from "../fixtures/scratch.js";
import { IN_FRENCH, translatedScratch } from "../fixtures/translated-scratch.js";

const PILES = "translations/fr/events/piles-landed.yaml";
const ON = ["--by", "A. Translator", "--on", "2031-04-01"];

/** A hedge stands as it is in what it hedges. */
const filled = (path: string, original: string): string =>
  path === "certainty.hedge" ? original : `Voilà : ${french(original)}`;

/** The words of the invented dataset that a translation must have. */
const french = (original: string): string =>
  original.replaceAll("March", "mars").replaceAll("May ", "mai ").replace("no more than", "pas plus de");

/** Fills in each empty text of a language with its original, after a word that no original has. */
function fillAll(data: string, language: string): void {
  const folder = join(data, "translations", language);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".yaml")) continue;
    const text = readFileSync(join(folder, path), "utf8");
    const whole = text.replaceAll(/# (.*)\n( +[\w.-]+): ""/g, (_, original: string, key: string) =>
      [`# ${original}`, `${key}: ${JSON.stringify(filled(key.trim(), original))}`].join("\n"),
    );
    writeFileSync(join(folder, path), whole);
  }
}

const translated = (count: number, stale = ""): RegExp =>
  new RegExp(`^fr {2}${count} of \\d+ translated${stale}$`, "m");

describe("redlines translate", () => {
  it("writes each text under its original, to be filled in", async () => {
    const { data, read } = scratch();
    expect((await ran(["translate", "fr", data, ...ON])).code).toBe(0);
    expect(read(PILES)).toContain('  # Steel piles reportedly landed\n  label: ""\n');
    expect(read(PILES)).toMatch(
      /^by: A\. Translator\nstatus: translated\non: 2031-04-01\nof: "?[0-9a-f]{64}"?\ntexts:\n/,
    );
    expect((await ran(["check", data])).out).toMatch(/^fr {2}0 of \d+ translated$/m);
  });

  it("leaves alone what is filled, and writes nothing the second time", async () => {
    const { data, read } = await translatedScratch();
    const before = read(PILES);
    expect((await ran(["translate", "fr", data, ...ON])).out).toContain("wrote 0 files");
    expect(read(PILES)).toBe(before);
    expect((await ran(["check", data])).out).toMatch(translated(IN_FRENCH));
  });

  it("asks anew for what has changed, and keeps the words that were there in the comment", async () => {
    const { data, read, edit } = await translatedScratch();
    edit("events/piles-landed.yaml", "reportedly landed", "reportedly unloaded");
    const { out } = await ran(["check", data]);
    expect(out).toContain("says something else than when it was translated: `label`");
    expect(out).toMatch(translated(IN_FRENCH - 1, ", 1 stale"));
    await ran(["translate", "fr", data, ...ON]);
    expect(read(PILES)).toContain(
      '  # Steel piles reportedly unloaded\n  #= Pieux d’acier livrés, selon des informations\n  label: ""\n',
    );
    expect(read(PILES)).toContain("description: Une entreprise");
    expect((await ran(["check", data])).out).toMatch(translated(IN_FRENCH - 1));
  });

  it("does not call stale what rests on other evidence", async () => {
    const { data, edit } = await translatedScratch();
    edit("events/piles-landed.yaml", "use: paraphrases", "use: infers");
    expect((await ran(["check", data])).out).not.toContain("stale");
  });

  it("goes out as XLIFF 2 and comes back", async () => {
    const { data, root, read } = await translatedScratch();
    const { out } = await ran(["translate", "fr", data, "--format", "xliff"]);
    expect(out).toContain('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"');
    expect(out).toContain('<source xml:space="preserve">Another attempt</source>');
    const source = '<source xml:space="preserve">Survey of the sandbank</source>';
    const target = '\n<target>Relevé du banc &amp; du <pc id="1">sable</pc></target>';
    writeFileSync(join(root, "fr.xlf"), out.replace(source, source + target));
    expect((await ran(["translate", "fr", data, "--import", join(root, "fr.xlf")])).code).toBe(0);
    expect(read("translations/fr/events/survey.yaml")).toContain("label: Relevé du banc & du sable\n");
  });

  it("takes nothing back for what says something else now", async () => {
    const { data, root, read, edit } = await translatedScratch();
    const { out } = await ran(["translate", "fr", data, "--format", "xliff"]);
    writeFileSync(join(root, "fr.xlf"), out);
    edit("events/piles-landed.yaml", "reportedly landed", "reportedly unloaded");
    const { code, err } = await ran(["translate", "fr", data, "--import", join(root, "fr.xlf")]);
    expect(code).toBe(1);
    expect(err).toContain("not taken: event.piles-landed label");
    expect(read(PILES)).toContain('label: ""');
  });

  it.each([
    [["translate", "français", join(HARBOUR_LINE, "data")], "is not a language tag"],
    [["translate", "fr", join(HARBOUR_LINE, "data"), "--on", "today"], "today is not a day."],
    [["translate", "fr", join(HARBOUR_LINE, "data"), "--import", "none.xlf"], "none.xlf cannot be read"],
    [
      ["translate", "fr", join(HARBOUR_LINE, "data"), "--import", join(HARBOUR_LINE, "article.txt")],
      "is no XML",
    ],
  ])("%j is wrong use", async (args, said) => {
    const { code, err } = await ran(args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe("a build of what is translated", () => {
  it("has a folder for each language, in one language each", async () => {
    const { data, root } = scratch();
    await ran(["translate", "fr", data, ...ON]);
    fillAll(data, "fr");
    const out = join(root, "out");
    expect(await ran(["build", data, "--out", out])).toMatchObject({ code: 0, err: "" });
    const read = (path: string): unknown => JSON.parse(readFileSync(join(out, path), "utf8"));
    const dataset = read("fr/dataset.json") as Dataset;
    expect(dataset.about).toMatchObject({ language: "fr", translation: { of: "en", by: ["A. Translator"] } });
    expect(dataset.about.translation).not.toHaveProperty("untranslated");
    expect(read("fr/excerpts/redline/kell-point-harbour.json")).toMatchObject({
      about: { language: "fr", translation: { of: "en", status: "translated" } },
      record: { label: "Voilà : No harbour at Kell Point" },
    });
    expect(read("excerpts/redline/kell-point-harbour.json")).toMatchObject({ about: { language: "en" } });
    expect(JSON.stringify(read("fr/dataset.jsonld"))).toContain('"inLanguage":"fr","translationOfWork"');
  });

  it("shows nothing that is stale", async () => {
    const { data, root, edit } = scratch();
    await ran(["translate", "fr", data, ...ON]);
    fillAll(data, "fr");
    edit("quotes/varga-on-kell-point.yaml", "form: statement", "form: statement\nlead: Of the strait");
    const out = join(root, "out");
    await ran(["build", data, "--out", out]);
    const { about } = JSON.parse(
      readFileSync(join(out, "fr/excerpts/quote/varga-on-kell-point.json"), "utf8"),
    ) as Dataset;
    expect(about.language).toBe("en");
  });
});

describe("what lies among the translations", () => {
  it.each([
    ["translations/french/dataset.yaml", "only folders of languages stand here"],
    ["translations/fr/event/survey.yaml", "`event` is no collection"],
    ["translations/fr/events/survey.yml", "a translation's file is ID.yaml"],
    ["translations/fr/events/gone.yaml", "there is no record of this name to translate"],
  ])("%s is a problem", async (path, said) => {
    const { data, write } = scratch();
    write(path, "by: Nobody\nstatus: machine\non: 2031-04-01\ntexts: {}\n");
    const { code, err } = await ran(["check", data]);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });
});
