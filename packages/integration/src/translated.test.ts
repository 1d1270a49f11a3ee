import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAUVRE, ran, scratch, type Scratch } from "./fixtures/command.js";
import { installEmbed } from "./fixtures/embed-installed.js";

const BASE = "https://a.example/redlines/";
const LINE = "redline/pas-de-barrage-sur-la-lauvre";
/** “Barrage”, and “dam” in Hebrew. */
const [FRENCH, HEBREW] = [/barrage/i, /סכר/];

/** A story in French, which others have translated into English and Hebrew. */
function translated(): Scratch {
  const one = scratch(LAUVRE);
  installEmbed(one.root);
  return one;
}

/** The same, where the record says something else than when it was translated. */
function changed(): Scratch {
  const one = translated();
  one.edit(`redlines/pas-de-barrage-sur-la-lauvre.yaml`, "prohibits: ", "prohibits: Désormais ");
  return one;
}

function rendered(one: Scratch, ...args: string[]): ReturnType<typeof ran> {
  return ran(["render", LINE, "--as", "plain", ...args], { cwd: one.root });
}

describe("redlines render", () => {
  it("renders a record in the language of the page, where it is translated", async () => {
    const { code, out, err } = await rendered(translated(), "--lang", "he");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(HEBREW);
    expect(out).toContain('<div lang="he" dir="rtl">');
    expect(out).toContain("תרגום מכונה מצרפתית");
  });

  it("renders it as it is written in any other, and where no language is named", async () => {
    for (const args of [[], ["--lang", "fa"]]) {
      const { out, err } = await rendered(translated(), ...args);
      expect(err).toBe("");
      expect(out).toMatch(FRENCH);
    }
  });

  it("says which record is stale, and renders that as it is written", async () => {
    const { code, out, err } = await rendered(changed(), "--lang", "he");
    expect(code).toBe(0);
    expect(err).toContain(`${LINE} is not translated into he, or was changed since: shown as written`);
    expect(out).toMatch(FRENCH);
    expect(out).not.toMatch(HEBREW);
  });
});

describe("redlines site", () => {
  const site = async (one: Scratch): Promise<{ out: string; read: (path: string) => string }> => {
    const { out } = await ran(["site", "--base-url", BASE, "--lang", "fr,he,ar", "--theme", "auto"], {
      cwd: one.root,
    });
    const dir = join(one.root, "site");
    expect(existsSync(join(dir, "en")), String(readdirSync(dir))).toBe(false);
    return { out, read: (path) => readFileSync(join(dir, path), "utf8") };
  };

  it("makes each page of its translation, with its data beside it, and counts them", async () => {
    const { out, read } = await site(translated());
    expect(out).toMatch(/\bhe {2}\d+ of \d+ translated\n/);
    expect(read(`frame/${LINE}/he.html`)).toMatch(HEBREW);
    expect(read(`frame/${LINE}/he.html`)).toContain(`src="${BASE}he/excerpts/${LINE}.json"`);
    expect(read(`frame/${LINE}/ar.html`)).toContain(`src="${BASE}excerpts/${LINE}.json"`);
    expect(read("he/dataset.jsonld")).toContain('"inLanguage":"he"');
  });

  it("leaves a stale one out, and says so", async () => {
    const { out, read } = await site(changed());
    expect(out).toMatch(/\bhe {2}\d+ of \d+ translated, 1 stale\n/);
    expect(read(`frame/${LINE}/he.html`)).not.toMatch(HEBREW);
    expect(read(`frame/${LINE}/he.html`)).toContain(`src="${BASE}excerpts/${LINE}.json"`);
  });
});
