import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Ran, ran, scratch, type Scratch } from "./fixtures/command.js";
import { installRelease } from "./fixtures/embed-installed.js";
import { filesOf } from "./fixtures/site-files.js";

const BASE = "https://a.example/redlines/";

/** A site as version 0.1.0 made it, in `site` of the folder around the dataset. */
async function published(args: readonly string[] = []): Promise<Scratch> {
  const one = scratch();
  installRelease(one.root, "0.1.0");
  expect(await made(one, args)).toMatchObject({ code: 0, err: "" });
  return one;
}

function made({ root }: Scratch, args: readonly string[] = []): Promise<Ran> {
  const all = ["site", "--base-url", BASE, "--lang", "en", "--theme", "auto", ...args];
  return ran(all, { cwd: root });
}

const siteIn = ({ root }: Scratch): Map<string, Buffer> => filesOf(join(root, "site"));
const ofVersion = (files: ReadonlyMap<string, Buffer>, version: string): [string, Buffer][] =>
  [...files].filter(([path]) => path.startsWith(`embed/${version}/`));

describe("a site of a new version over that of an old one", () => {
  it("answers at every old address, the old scripts byte for byte", async () => {
    const one = await published(["--lang", "en,ar", "--theme", "auto,dark"]);
    const before = siteIn(one);
    installRelease(one.root, "0.2.0");
    const { code, out } = await made(one);
    const after = siteIn(one);
    expect(code).toBe(0);
    const left = [...before.keys()].filter((path) => !after.has(path));
    // The desk's own scripts, which no other page takes, are those of the version that wrote it.
    expect(left.filter((path) => !path.startsWith("desk/0.1.0/"))).toEqual([]);
    expect(after.get("index.html")?.toString()).toContain('src="desk/0.2.0/desk.js"');
    expect(ofVersion(after, "0.1.0")).toEqual(ofVersion(before, "0.1.0"));
    expect(ofVersion(after, "0.2.0")).toHaveLength(ofVersion(before, "0.1.0").length);
    expect(out).toContain(`kept  embed/0.1.0 (${ofVersion(before, "0.1.0").length} files)\n`);
    expect(out).toContain("kept  ar, dark: pages of it were published\n");
    expect(after.get("embed.js")?.toString()).toBe('import "./embed/0.2.0/embed.js";\n');
    expect(after.get("frame/actor/norvane/ar.dark.html")?.toString()).toContain(
      `${BASE}embed/0.2.0/embed.js`,
    );
  });

  it("keeps those of the version before the last, and of one that is older than itself", async () => {
    const one = await published();
    for (const version of ["0.3.0", "0.2.0"]) {
      installRelease(one.root, version);
      await made(one);
    }
    const folders = [...siteIn(one).keys()].flatMap(
      (path) => /^embed\/([^/]+)\/embed\.js$/.exec(path)?.[1] ?? [],
    );
    expect(folders).toEqual(["0.1.0", "0.2.0", "0.3.0"]);
    expect((await made(one)).out).toContain("wrote nothing");
  });

  it("keeps what a host has put beside the scripts of a version, such as compressed ones", async () => {
    const one = await published();
    const packed = join(one.root, "site/embed/0.1.0/embed.js.br");
    writeFileSync(packed, Uint8Array.of(0x8b, 0xff, 0, 0xfe));
    for (const version of ["0.1.0", "0.2.0", "0.3.0"]) {
      installRelease(one.root, version);
      expect(await made(one)).toMatchObject({ code: 0 });
    }
    expect([...readFileSync(packed)]).toEqual([0x8b, 0xff, 0, 0xfe]);
  });

  it("begins with the scripts alone, as from the registry, where nothing else was kept", async () => {
    const one = scratch();
    installRelease(one.root, "0.1.0");
    const dist = join(one.root, "node_modules/@redlines/embed/dist");
    for (const name of ["embed", "embed.js", "frame-resizer.js"])
      cpSync(join(dist, name), join(one.root, "site/embed/0.1.0", name), { recursive: true });
    const before = ofVersion(siteIn(one), "0.1.0");
    installRelease(one.root, "0.2.0");
    expect(await made(one)).toMatchObject({ code: 0, out: expect.stringContaining("kept  embed/0.1.0 (") });
    expect(ofVersion(siteIn(one), "0.1.0")).toEqual(before);
  });
});

describe("a record that was published and is no more", () => {
  it("has its pages still, which say why, and is named", async () => {
    const one = await published();
    one.edit("dataset.yaml", "redirects:\n", "redirects:\n  boats-go-home:\n    retired: Nobody said so.\n");
    rmSync(join(one.data, "forecasts/boats-go-home.yaml"));
    const { err, out } = await made(one);
    expect(err).toBe("");
    expect(out).toContain("gone  forecast/boats-go-home: its pages say that it is, and why\n");
    const page = siteIn(one).get("frame/forecast/boats-go-home/en.html")?.toString();
    expect(page).toContain("Nobody said so.");
    expect(siteIn(one).has("excerpts/forecast/boats-go-home.json")).toBe(false);
  });
});

describe("a site is refused, and nothing touched,", () => {
  type Spoil = (one: Scratch) => void;
  const at = (one: Scratch, path: string): string => join(one.root, "site", path);
  const cases: [string, Spoil, string][] = [
    [
      "where the scripts of its own version would change",
      (one) => installRelease(one.root, "0.1.0", "built anew"),
      "site/embed/0.1.0/embed.js and \\d+ more would change, and was published",
    ],
    [
      "where those of an old version have changed",
      (one) => {
        installRelease(one.root, "0.2.0");
        writeFileSync(at(one, "embed/0.1.0/embed.js"), "other();");
      },
      "site/embed/0.1.0/embed.js is gone or has changed[^]*npm pack @redlines/embed@0.1.0 ",
    ],
    [
      "where one of them is gone",
      (one) => {
        installRelease(one.root, "0.2.0");
        rmSync(at(one, "embed/0.1.0/frame-resizer.js"));
      },
      "site/embed/0.1.0/frame-resizer.js is gone",
    ],
    [
      "where it would take the place of another dataset's",
      (one) => one.edit("dataset.yaml", "id: harbour-line", "id: other-line"),
      "site holds the site of another dataset, harbour-line",
    ],
  ];

  it.each(cases)("%s", async (_, spoil, reason) => {
    const one = await published();
    spoil(one);
    const before = siteIn(one);
    const { code, err } = await made(one);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(reason));
    expect(siteIn(one)).toEqual(before);
    expect(await made(one, ["--overwrite"])).toMatchObject({ code: 0, err: "" });
  });

  it("but not a version that is only developed, as often as it changes", async () => {
    const one = scratch();
    installRelease(one.root, "0.0.0");
    await made(one);
    const first = siteIn(one);
    installRelease(one.root, "0.0.0", "changed");
    expect(await made(one)).toMatchObject({ code: 0, err: "" });
    const [path, before] = ofVersion(first, "0.0.0")[0] ?? ["", undefined];
    expect(siteIn(one).get(path)).not.toEqual(before);
  });
});

it("what stands in the folder and is no site is not taken for one", async () => {
  const one = scratch();
  installRelease(one.root, "0.2.0");
  mkdirSync(join(one.root, "site/embed/0.1.0"), { recursive: true });
  writeFileSync(join(one.root, "site/embed/0.1.0/embed.js"), "old();");
  writeFileSync(join(one.root, "site/letter.txt"), "mine");
  expect(await made(one)).toMatchObject({
    code: 2,
    err: expect.stringContaining("holds files that no build wrote"),
  });
});
