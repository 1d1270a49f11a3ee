import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ONE_BROWSER, testInOneBrowser } from "@redlines/browsers/suites";
import { describe, expect, it } from "vitest";
import { browserHere } from "@redlines/browsers/playwright.mjs";
import { installEmbed } from "./fixtures/embed-installed.js";
import { type Ran, ran, scratch, type Scratch } from "./fixtures/command.js";

const BASE = "https://a.example/redlines/";

interface Manifest {
  generator: string;
  embed: string;
  dataset: { id: string; version: string };
  files: { path: string; bytes: number; integrity: string; immutable: boolean }[];
}

async function made(
  args: readonly string[] = [],
  one: Scratch = scratch(),
): Promise<Ran & { one: Scratch; out: string; dir: string }> {
  if (!existsSync(join(one.root, "node_modules"))) installEmbed(one.root);
  const told = await ran(["site", "--base-url", BASE, "--lang", "en,ar", "--theme", "auto", ...args], {
    cwd: one.root,
  });
  return { ...told, one, dir: join(one.root, "site") };
}

const filesOf = (dir: string): string[] =>
  (readdirSync(dir, { recursive: true }) as string[])
    .filter((path) => statSync(join(dir, path)).isFile())
    .sort();
const manifestOf = (dir: string): Manifest =>
  JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")) as Manifest;

const browser = (): string => browserHere(ONE_BROWSER)?.path ?? "";

/** The images that any page or answer of a site names. */
function linkedImages(dir: string): string[] {
  const pages = filesOf(dir).filter((path) => /^(frame|oembed|snippets|index)/.test(path));
  const named = pages.flatMap((path) => readFileSync(join(dir, path), "utf8").match(IMAGE) ?? []);
  return [...new Set(named)].sort();
}

const IMAGE = /image\/[a-z]+\/[a-z0-9-]+\/[a-z]+\.[a-z]+\.\d+\.(?:png|svg)/g;

describe("redlines site", () => {
  it("writes every page, and lists every file with its integrity", async () => {
    const { code, err, out, dir } = await made();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("frame/  ");
    const { embed, files, dataset } = manifestOf(dir);
    expect(dataset).toEqual({ id: "harbour-line", version: "0.1.0" });
    expect(files.map(({ path }) => path)).toEqual(filesOf(dir).filter((path) => path !== "manifest.json"));
    for (const { path, bytes, integrity, immutable } of files) {
      const text = readFileSync(join(dir, path));
      expect({ path, bytes, integrity }).toEqual({
        path,
        bytes: text.length,
        integrity: `sha384-${createHash("sha384").update(text).digest("base64")}`,
      });
      expect(immutable, path).toBe(path.startsWith(`embed/${embed}/`));
    }
    for (const path of [
      "frame/actor/norvane/ar.html",
      "oembed/actor/norvane/ar.json",
      "excerpts/quote/varga-on-kell-point.json",
      "plain/redline/kell-point-harbour/en.html",
      "apple-news/quote/varga-on-kell-point/en.json",
      "index.html",
      "snippets/index.html",
      "snippets/actor/norvane/en.html",
      "embed.js",
      "csp.json",
      "_headers",
      ".htaccess",
      "nginx.conf",
    ])
      expect(files.map((file) => file.path)).toContain(path);
    expect(files.filter(({ path }) => /\.(light|dark)\.|\/fr\./.test(path))).toEqual([]);
  });

  it("keeps an old id where it was, and leads from there to the present one", async () => {
    const { dir } = await made();
    const page = readFileSync(join(dir, "frame/actor/the-gazette/en.html"), "utf8");
    expect(page).toContain(`<link rel="canonical" href="${BASE}frame/actor/ostrell-gazette/en.html">`);
    expect(existsSync(join(dir, "excerpts/actor/the-gazette.json"))).toBe(true);
    const codes = readFileSync(join(dir, "snippets/actor/the-gazette/en.html"), "utf8");
    expect(codes).toContain('content="0; url=../ostrell-gazette/en.html"');
  });

  it("writes the same files each time, and those alone anew that change", async () => {
    const { one, dir } = await made();
    const old = join(dir, "csp.json");
    utimesSync(old, 1_000_000, 1_000_000);
    const again = await made([], one);
    expect(again.out).toContain("wrote nothing");
    one.edit("actors/ilse-varga.yaml", "name: Ilse Varga", "name: Ilsa Varga");
    const changed = await made([], one);
    expect(changed.out).toMatch(/wrote \d+ files, \d+ unchanged/);
    expect(statSync(old).mtimeMs).toBe(1_000_000_000);
    expect(readFileSync(join(dir, "frame/quote/varga-on-kell-point/en.html"), "utf8")).toContain(
      "Ilsa Varga",
    );
  });

  testInOneBrowser(
    "measures the frames with a browser, so that they have their height before they load",
    async () => {
      const { code, err, dir } = await made(["--browser", browser(), "--images", "none"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const { width, height, heights } = JSON.parse(
        readFileSync(join(dir, "oembed/redline/kell-point-harbour/en.json"), "utf8"),
      ) as {
        width: number;
        height: number;
        heights: [number, number][];
      };
      expect(heights.length).toBeGreaterThan(5);
      expect(heights[0]?.[0]).toBe(240);
      expect(height).toBe(heights.findLast(([from]) => from <= width)?.[1]);
      expect(readFileSync(join(dir, "snippets/redline/kell-point-harbour/en.html"), "utf8")).toContain(
        "&lt;div data-redlines=&quot;&quot;&gt;",
      );
      expect(existsSync(join(dir, "image"))).toBe(false);
    },
  );

  testInOneBrowser("draws images with it, which go on when a later site is made without", async () => {
    const { code, err, out, one, dir } = await made(["--browser", browser()]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("images drawn");
    expect(linkedImages(dir).filter((path) => !existsSync(join(dir, path)))).toEqual([]);
    const path = "image/redline/kell-point-harbour/en.light.1200.png";
    expect(linkedImages(dir)).toContain(path);
    const picture = readFileSync(join(dir, path));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    const images = filesOf(dir).filter((file) => file.startsWith("image/"));
    const ids = new Set(images.map((file) => file.split("/").slice(1, 3).join("/")));
    expect(ids.has("actor/the-gazette"), "a former id").toBe(true);
    expect(images).toHaveLength(ids.size * 8);

    const later = await made([], one);
    expect({ code: later.code, err: later.err }).toEqual({ code: 0, err: "" });
    expect(linkedImages(dir)).toEqual([]);
    expect(filesOf(dir).filter((file) => file.startsWith("image/"))).toEqual(images);
    expect(readFileSync(join(dir, path)).equals(picture)).toBe(true);
    expect(manifestOf(dir).files.map((file) => file.path)).toEqual(
      filesOf(dir).filter((file) => file !== "manifest.json"),
    );
  });
});

describe("a site that cannot be made", () => {
  it.each([
    [["--base-url", "ftp://a.example/"], "is not the address of a site"],
    [["--lang", "en,xx"], "--lang cannot be xx."],
    [["--theme", "auto,pink"], "--theme cannot be pink."],
    [["--out", "data/site"], "lie inside each other"],
    [["--browser", "/nowhere/chromium"], "/nowhere/chromium cannot measure or draw"],
    [["--images", "en"], "--images needs a browser"],
    [["--browser", "/nowhere/chromium", "--images", "en,fa"], "--images cannot be fa."],
  ])("with %j", async (args, reason) => {
    const { code, err, dir } = await made(args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(existsSync(dir)).toBe(false);
  });

  it("for a browser that ends badly, or measures nothing", async () => {
    const one = scratch();
    const broken = join(one.root, "broken.sh");
    writeFileSync(broken, "#!/bin/sh\nexit 3\n");
    chmodSync(broken, 0o755);
    const { code, err } = await made(["--browser", broken], one);
    expect(code).toBe(2);
    expect(err).toContain("it ended with 3");
  });

  it("for a dataset with a mistake, or a folder that holds something else", async () => {
    const one = scratch();
    one.edit("actors/ostrell.yaml", "kind: state", "kind: realm");
    expect(await made([], one)).toMatchObject({
      code: 1,
      err: expect.stringContaining("nothing was written"),
    });
    const other = scratch();
    const { code, err } = await made(["--out", other.root], other);
    expect(code).toBe(2);
    expect(err).toContain("lie inside each other");
    const third = scratch();
    const full = join(third.root, "full");
    writeFileSync(join(third.root, "x"), "");
    installEmbed(full);
    expect((await made(["--out", full], third)).err).toContain("holds files that no build wrote");
  });

  it("without an address", async () => {
    expect(await ran(["site"], { cwd: scratch().root })).toMatchObject({
      code: 2,
      err: expect.stringContaining("--base-url is missing"),
    });
  });
});
