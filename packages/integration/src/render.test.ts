import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installEmbed } from "./fixtures/embed-installed.js";
import { CLI, EMBED } from "./fixtures/folders.js";
import { LAUVRE, type Ran, ran, scratch, type Scratch } from "./fixtures/command.js";

/** The tool as it is built, installed with what it depends on and nothing else. */
function toolAlone(root: string): string {
  const dir = join(root, "tool");
  for (const part of ["bin", "dist", "package.json"])
    cpSync(join(CLI, part), join(dir, part), { recursive: true });
  mkdirSync(join(dir, "node_modules/@redlines"), { recursive: true });
  for (const name of ["@redlines/model", "yaml"])
    symlinkSync(join(CLI, "node_modules", name), join(dir, "node_modules", name), "dir");
  return join(dir, "bin/redlines.js");
}

/** The command, run in a project that has the renderer. */
async function rendered(args: readonly string[], one: Scratch = scratch()): Promise<Ran> {
  installEmbed(one.root);
  return ran(["render", "--data", one.data, ...args], { cwd: one.root });
}

/** What a reader sees of HTML: its words. */
const words = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, "")
    .replaceAll(/<\/?span[^>]*>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

describe("redlines render", () => {
  it("prints the plain words of a record", async () => {
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
    const { code, out } = await rendered(["redline/kell-point-harbour", "--as", form]);
    const light = out.replace(/<template[^]*<\/template>/, "");
    expect(code).toBe(0);
    expect(light).toMatch(/^<redline-gauge lang="en">/);
    expect(words(light)).toBe(words(plain.out));
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

  it("carries the record as data, from which a script can wake the widget", async () => {
    const { out } = await rendered(["actor/norvane"]);
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
      const { code, out } = await rendered(["quote/varga-on-kell-point", "--as", form], {
        ...one,
        root: join(one.root, form),
      });
      expect(code).toBe(0);
      expect(out).not.toContain("<img");
      expect(out).toContain("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;");
      expect(out.match(/<\/script>/g)?.length ?? 0).toBe(form === "plain" ? 0 : 1);
    }
  });

  it("speaks the dataset's language, or the one that is asked for", async () => {
    const lauvre = (): Scratch => scratch(LAUVRE);
    const french = await rendered(["actor/ostrevie", "--as", "plain"], lauvre());
    const arabic = await rendered(["actor/ostrevie", "--as", "plain", "--lang", "ar"], lauvre());
    const none = await rendered(["actor/ostrevie", "--as", "plain", "--lang", "pt-BR"], lauvre());
    expect(french.out).toContain('<div lang="fr" dir="ltr">');
    expect(arabic.out).toContain('<div lang="ar" dir="rtl">');
    expect(none.out).toContain('<div lang="en" dir="ltr">');
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
    expect(compact.out).toMatch(/^<actor-card lang="en" as-of="2030-01-01" form="compact"><template/);
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
    expect(out).toMatch(/^<actor-deck lang="en" heading-level="4"><template shadowrootmode="open">/);
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

describe("a record that cannot be rendered", () => {
  it.each([
    ["is no name", "norvane", "norvane does not name a record.", "Write KIND/ID"],
    ["has an unknown kind", "acter/norvane", "There is no kind acter.", "did you mean `actor`?"],
    [
      "has a kind without a widget",
      "event/survey",
      "No widget shows a record of kind event.",
      "Widgets show: actor, quote, redline.",
    ],
    ["has an unknown id", "actor/norvan", "There is no actor norvan.", "did you mean `norvane`?"],
    [
      "has an id of another kind",
      "actor/kell-point",
      "There is no actor kell-point: it is of kind place.",
      "Each actor of this dataset",
    ],
    [
      "has an id that was retired",
      "actor/kell-bank",
      "The id kell-bank was retired: The article speaks only of Kell Point.",
      "Name another record.",
    ],
    [
      "has an id that every object knows",
      "actor/constructor",
      "There is no actor constructor.",
      "Each actor of this dataset",
    ],
  ])("because it %s: %s", async (_, written, reason, way) => {
    const { code, out, err } = await rendered([written]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(reason);
    expect(err).toContain(way);
  });

  it.each([
    [["--as", "pdf"], "--as cannot be pdf.", "static, script, frame, plain"],
    [["--theme", "pink"], "--theme cannot be pink.", "auto, light or dark"],
    [["--as", "frame"], "A frame needs --base-url", "redlines site makes such a site."],
    [
      ["--as", "frame", "--base-url", "https://a.example/", "--as-of", "2030-01-01"],
      "--as-of: a frame shows the dataset's own day.",
      "embed as static or script",
    ],
    [["--json-ld"], "--json-ld needs --base-url", "redlines site makes such a site."],
    [
      ["--json-ld", "--as", "plain", "--base-url", "https://a.example/"],
      "would leave it there as text",
      "Leave it out",
    ],
    [["--base-url", "javascript:alert(1)"], "is no address of a site", "https://your.site/redlines/"],
    [["--base-url", "https://a.example/?x"], "is no address of a site", "https://your.site/redlines/"],
    [["--heading-level", "1"], "--heading-level cannot be 1.", "Expected 2, 3, 4, 5, 6 or none"],
    [["--lang", "<b>"], "--lang <b> is no language.", "such as fr"],
    [["--as-of", "2029-02-30"], "--as-of cannot be 2029-02-30.", "YYYY-MM-DD"],
    [["--as-of", "2999-01-01"], "says nothing of days after 2031-03-31", "Name an earlier day"],
  ])("with %j", async (args, reason, way) => {
    const { code, err } = await rendered(["redline/kell-point-harbour", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).toContain(way);
  });

  it.each([
    [
      "quote/varga-on-kell-point",
      ["--as-of", "2031-01-01"],
      "--as-of is for an actor or a red line, and this is a quotation.",
      "Leave it out.",
    ],
    [
      "redline/kell-point-harbour",
      ["--form", "compact"],
      "--form is for an actor, and this is a red line.",
      "Leave it out.",
    ],
    [
      "actor/norvane",
      ["--version", "fa"],
      "--version is for a quotation, and this is an actor.",
      "Leave it out.",
    ],
    ["actor/norvane", ["--form", "tiny"], "--form cannot be tiny.", "Expected compact or full"],
    [
      "quote/varga-on-kell-point",
      ["--version", "fa"],
      "--version cannot be fa: varga-on-kell-point is there in en.",
      "Name one of these",
    ],
    [
      "actor/norvane",
      ["redline/kell-point-harbour"],
      "A deck is of actors, and redline/kell-point-harbour is none.",
      "Render it by itself.",
    ],
    [
      "actor/norvane",
      ["actor/ostrell", "--as", "frame", "--base-url", "https://a.example/"],
      "A deck has no frame.",
      "static, script or plain",
    ],
  ])("%s with %j, which it does not take", async (record, args, reason, way) => {
    const { code, err } = await rendered([record, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).toContain(way);
  });
});

describe("the renderer", () => {
  it("is asked for when it is not installed", () => {
    const { root, data } = scratch();
    // pnpm lets everything that it runs find every package; a user's shell does not.
    const env = { ...process.env, NODE_PATH: "" };
    const { status, stderr } = spawnSync(
      process.execPath,
      [toolAlone(root), "render", "actor/norvane", "--data", data],
      { cwd: root, env, encoding: "utf8" },
    );
    expect(stderr).toBe(
      "error  Rendering needs @redlines/embed, which is not installed.\n" +
        "       Install it beside this tool: npm install --save-dev @redlines/embed\n",
    );
    expect(status).toBe(2);
  });

  it.each([
    ["renders nothing", "export const version = 0;", "it has no snippet"],
    ["does not start", "throw new Error('no room');", "no room"],
  ])("is refused when it %s", async (_, code, reason) => {
    const { root, data } = scratch();
    const dir = join(root, "node_modules/@redlines/embed");
    mkdirSync(dir, { recursive: true });
    writeFileSync(
      join(dir, "package.json"),
      JSON.stringify({ name: "@redlines/embed", type: "module", exports: { "./server": "./server.js" } }),
    );
    writeFileSync(join(dir, "server.js"), code);
    const told = await ran(["render", "actor/norvane", "--data", data], { cwd: root });
    expect(told.code).toBe(2);
    expect(told.err).toContain(reason);
    expect(told.err).toContain("Install it anew");
  });
});
