import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAUVRE, ran, scratch, type Scratch } from "./fixtures/command.js";
import { installEmbed } from "./fixtures/embed-installed.js";
import { EMBED } from "./fixtures/folders.js";
import { rendered } from "./fixtures/rendered.js";

/** Of a static widget the titles of folds stand in the shadow root: its children are what is folded. */
const withoutTitles = (html: string): string => html.replaceAll(/<summary>.*?<\/summary>/g, "");

/** What a reader sees of HTML: its words. */
const words = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, "")
    .replaceAll(/<\/?span[^>]*>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

describe("redlines render", () => {
  it("prints the fallback HTML of a record", async () => {
    const { code, out, err } = await rendered(["quote/varga-on-kell-point", "--as", "plain"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(words(out)).toContain(
      "We shall not let [Ostrell] build a harbour at Kell Point […] in any other year.",
    );
    expect(out).toContain('<strong><bdi lang="en" dir="ltr">Ilse Varga</bdi></strong>');
    expect(out).not.toMatch(/<(script|style|template|quote-block)/);
  });

  it.each(["static", "script"])("says the same words as %s", async (form) => {
    const plain = await rendered(["redline/kell-point-harbour", "--as", "plain"]);
    const { code, out } = await rendered(["redline/kell-point-harbour", "--as", form, "--inline"]);
    const light = out.replace(/<template[^]*<\/template>/, "");
    expect(code).toBe(0);
    expect(light).toMatch(/^<div><redline-gauge lang="en">/);
    expect(words(withoutTitles(light))).toBe(words(withoutTitles(plain.out)));
    expect(out.includes("shadowrootmode")).toBe(form === "static");
  });

  it("loads a script from the given site, pinned to its version and its content", async () => {
    const release = JSON.parse(readFileSync(join(EMBED, "dist/release.json"), "utf8")) as {
      version: string;
      files: Record<string, string>;
    };
    const folder = `https://a.example/r/embed/${release.version}`;
    for (const [as, file] of [
      ["static", "embed.js"],
      ["script", "embed.js"],
      ["frame", "frame-resizer.js"],
    ] as const) {
      const { code, out } = await rendered([
        "redline/kell-point-harbour",
        "--as",
        as,
        "--base-url",
        "https://a.example/r",
        "--theme",
        "dark",
      ]);
      expect(code).toBe(0);
      expect(out).toContain(
        `<script type="module" src="${folder}/${file}" integrity="${release.files[file]}"` +
          ' crossorigin="anonymous"></script>',
      );
      expect(out).toContain(
        as === "frame"
          ? 'src="https://a.example/r/frame/redline/kell-point-harbour/en.dark.html"'
          : 'theme="dark"',
      );
    }
  });

  it("adds the record as JSON-LD when asked, at the address of the site", async () => {
    const { out } = await rendered([
      "quote/varga-on-kell-point",
      "--json-ld",
      "--base-url",
      "https://a.example/r",
    ]);
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(out) ?? [];
    const { "@graph": graph } = JSON.parse(json) as { "@graph": object[] };
    expect(graph).toContainEqual(
      expect.objectContaining({
        "@id": "https://a.example/r/dataset.jsonld#varga-on-kell-point",
        "@type": "Quotation",
      }),
    );
  });

  it("finds the dataset of the folder in which it runs", async () => {
    const { root } = scratch();
    installEmbed(root);
    expect(await ran(["render", "actor/norvane", "--as", "plain"], { cwd: root })).toMatchObject({
      code: 0,
      err: "",
    });
  });

  it.each(["static", "script"])("as %s names the site that has its data", async (form) => {
    const { out } = await rendered(["actor/norvane", "--as", form, "--base-url", "https://a.example/r"]);
    expect(out).toMatch(
      /^<div><actor-card src="https:\/\/a\.example\/r\/excerpts\/actor\/norvane\.json" lang="en">/,
    );
    expect(out).not.toContain("application/json");
  });

  it("without a site stays as it stands, as a compact card of a site does: no data, no script", async () => {
    const still = [
      ["actor/norvane"],
      ["actor/norvane", "--form", "compact", "--base-url", "https://a.example/"],
    ];
    for (const args of still) {
      const { code, out } = await rendered(args);
      expect(code).toBe(0);
      expect(out).not.toMatch(/<script| src=/);
    }
  });

  it("carries the record as data when asked, from which a script can wake the widget", async () => {
    const { out } = await rendered(["actor/norvane", "--inline"]);
    const json = /<script type="application\/json">(.*?)<\/script>/s.exec(out)?.[1] ?? "";
    expect(JSON.parse(json)).toMatchObject({
      kind: "actor",
      record: { id: "norvane" },
      about: { id: "harbour-line" },
    });
  });

  it("keeps hostile words of a record as text", async () => {
    const one = scratch();
    const hostile = "</script><img src=x onerror=alert(1)>&amp;";
    one.edit("actors/ilse-varga.yaml", "name: Ilse Varga", `name: ${JSON.stringify(hostile)}`);
    for (const form of ["static", "script", "plain"]) {
      const { code, out } = await rendered(["quote/varga-on-kell-point", "--as", form, "--inline"], {
        ...one,
        root: join(one.root, form),
      });
      expect(code).toBe(0);
      expect(out).not.toContain("<img");
      expect(out).toContain("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;");
      expect(out.match(/<\/script>/g)?.length ?? 0).toBe(form === "plain" ? 0 : 1);
    }
  });

  it("speaks the dataset's language, and says so in the one that is asked for", async () => {
    const lauvre = (): Scratch => scratch(LAUVRE);
    const french = await rendered(["actor/ostrevie", "--as", "plain"], lauvre());
    const arabic = await rendered(["actor/ostrevie", "--as", "plain", "--lang", "ar"], lauvre());
    const none = await rendered(["actor/ostrevie", "--as", "plain", "--lang", "pt-BR"], lauvre());
    expect(french.out).toContain('<div lang="fr" dir="ltr">');
    expect(arabic.out).toContain('<div lang="fr" dir="ltr"><p lang="ar" dir="rtl">');
    expect(none.out).toMatch(/^<div lang="fr" dir="ltr">(?!<p lang)/);
  });

  it("heads the widget at the level that is asked for", async () => {
    expect((await rendered(["actor/norvane", "--as", "plain", "--heading-level", "5"])).out).toMatch(
      /<h5>.*Norvane.*<\/h5>/,
    );
    expect((await rendered(["actor/norvane", "--as", "plain", "--heading-level", "none"])).out).not.toMatch(
      /<h\d/,
    );
  });

  it("gives a red line's reading for a day", async () => {
    const now = await rendered(["redline/kell-point-harbour", "--as", "plain"]);
    const then = await rendered(["redline/kell-point-harbour", "--as", "plain", "--as-of", "2029-01-01"]);
    expect(words(then.out)).toMatch(/January 1, 2029|1 January 2029/);
    expect(words(then.out)).not.toBe(words(now.out));
  });

  it("tells a card its form and its day, and a quotation the language of its words", async () => {
    const compact = await rendered(["actor/norvane", "--form", "compact", "--as-of", "2030-01-01"]);
    expect(compact.out).toMatch(/^<div><actor-card lang="en" as-of="2030-01-01" form="compact"><template/);
    expect(compact.out.replace(/<script.*/s, "")).not.toContain("<dt");
    const [all, french] = await Promise.all(
      [[], ["--version", "fr"]].map((more) =>
        rendered(["quote/veresk-a-la-radio", "--as", "plain", ...more], scratch(LAUVRE)),
      ),
    );
    expect(all?.out.match(/<blockquote/g)).toHaveLength(3);
    expect(french?.out.match(/<blockquote[^>]*>/g)).toEqual(['<blockquote lang="fr" dir="ltr">']);
  });

  it("makes a deck of several actors: one list, one level of heading", async () => {
    const args = [
      "actor/norvane",
      "actor/the-gazette",
      "actor/ostrell",
      "--heading-level",
      "4",
      "--form",
      "compact",
    ];
    const { code, out } = await rendered(args);
    expect(code).toBe(0);
    expect(out).toMatch(/^<div><actor-deck lang="en" heading-level="4"><template shadowrootmode="open">/);
    expect(out.match(/<actor-card slot="\d" form="compact">/g)).toHaveLength(3);
    const plain = await rendered([...args, "--as", "plain"]);
    for (const tag of [/<li><div /g, /<h4>/g]) expect(plain.out.match(tag)).toHaveLength(3);
    expect(words(plain.out)).toContain("Ostrell Gazette");
  });

  it("follows an id that was renamed", async () => {
    const { code, out } = await rendered(["actor/the-gazette", "--as", "plain"]);
    expect(code).toBe(0);
    expect(words(out)).toContain("Ostrell Gazette");
  });

  it("renders while digests are missing, and nothing else", async () => {
    const bare = scratch();
    bare.write("actors/norvane.yaml", bare.read("actors/norvane.yaml").replace(/ *digest: \w+\n/, ""));
    expect((await rendered(["actor/norvane"], bare)).code).toBe(0);
    const broken = scratch();
    broken.edit("actors/ostrell.yaml", "kind: state", "kind: realm");
    const { code, out, err } = await rendered(["actor/norvane"], broken);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("nothing was rendered");
  });
});
