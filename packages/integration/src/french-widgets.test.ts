import { readdirSync } from "node:fs";
import { join } from "node:path";
import { COLLECTIONS, EXCERPT_KINDS } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { LAUVRE, ran, scratch } from "./fixtures/command.js";
import { installEmbed } from "./fixtures/embed-installed.js";

const DATA = join(LAUVRE, "data");

describe("the widgets of a dataset in another language", () => {
  const rendered = async (record: string, ...args: string[]): Promise<string> => {
    const { root } = scratch(LAUVRE);
    installEmbed(root);
    const { code, out, err } = await ran(["render", record, "--data", DATA, "--as", "plain", ...args], {
      cwd: root,
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return out.replaceAll(/<[^>]*>/g, "").replaceAll(/\s+/g, " ");
  };
  const ids = (collection: string): string[] =>
    readdirSync(join(DATA, collection)).map((file) => file.replace(".yaml", ""));

  it.each(EXCERPT_KINDS)("render every %s in French", async (kind) => {
    for (const id of ids(COLLECTIONS[kind]))
      expect(await rendered(`${kind}/${id}`), id).toMatch(
        /Source.*(article inventé|Article de démonstration).*, paragraphes? \d/,
      );
  });

  it("lead a reader to the passage, by a text fragment", async () => {
    const { root } = scratch(LAUVRE);
    installEmbed(root);
    const { out } = await ran(["render", "quote/marcourt-au-parlement", "--data", DATA, "--as", "plain"], {
      cwd: root,
    });
    const href =
      /href="(https:\/\/www\.example\.org\/demonstration\/la-lauvre-ligne-rouge#[^"]*)"/.exec(out)?.[1] ?? "";
    expect(decodeURIComponent(href)).toMatch(/#:~:text=La Valmorie ne tolérera,ni jamais$/);
  });

  it.each([
    [
      "quote/marcourt-au-parlement",
      "Faute de transcription signalée par une lectrice.",
      "La citation portait « ni cette saison ».",
    ],
    [
      "redline/pas-de-barrage-sur-la-lauvre",
      "La première ministre parle de fermer le fleuve",
      "La ligne interdisait tout chantier sur la Lauvre.",
    ],
  ])("tell a correction: %s", async (record, why, was) => {
    const words = await rendered(record);
    expect(words).toContain(why);
    expect(words).toContain(was);
  });

  it("keep a hedge in the words of the article", async () => {
    expect(await rendered("redline/pas-de-barrage-sur-la-lauvre")).toContain("selon Le Courrier de l’Aval");
    expect(await rendered("actor/ostrevie")).toContain("armerait");
  });

  it("say that words are a translation, and mark what the editors put in", async () => {
    expect(await rendered("quote/veresk-a-la-radio")).toMatch(/[Tt]radui/);
    expect(await rendered("quote/marcourt-au-parlement")).toContain(
      "qu’on ferme [la Lauvre], ni cette année […] ni jamais",
    );
  });

  it("give the reading of a day before the line was crossed", async () => {
    expect(await rendered("redline/pas-de-soldats-rive-gauche")).not.toBe(
      await rendered("redline/pas-de-soldats-rive-gauche", "--as-of", "2034-02-28"),
    );
  });
});
