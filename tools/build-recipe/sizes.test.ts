import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { OutputChunk } from "rollup";
import { describe, expect, test } from "vitest";
import { measureBundle, sizeOf, withImports } from "./sizes.mjs";

interface Shape {
  imports?: string[];
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  moduleIds?: string[];
}

function chunk(fileName: string, shape: Shape = {}): OutputChunk {
  return {
    fileName,
    code: `/* ${fileName} */`.repeat(40),
    imports: [],
    moduleIds: [`/build/${fileName}`],
    ...shape,
  } as unknown as OutputChunk;
}

const language = (code: string, imports: string[] = []): OutputChunk =>
  chunk(`widget-${code}.js`, {
    isDynamicEntry: true,
    imports,
    moduleIds: [`/widget/build/messages/${code}.js`],
  });

test("what the entry imports counts, directly or not, and once; what is loaded on demand does not", () => {
  const chunks = [
    chunk("entry.js", { imports: ["a.js"] }),
    chunk("a.js", { imports: ["b.js"] }),
    chunk("b.js", { imports: ["a.js", "elsewhere"] }),
  ];
  const all = [...chunks, chunk("later.js", { imports: ["a.js"], isDynamicEntry: true })];
  expect(withImports(all.slice(0, 1), all)).toEqual(chunks);
});

test("sizes are those of brotli at its best and of gzip at its best, in bytes of UTF-8", () => {
  const text = "שלום ".repeat(1000);
  const best = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
  expect(sizeOf(text)).toEqual({
    raw: 9000,
    gzip: gzipSync(text, { level: constants.Z_BEST_COMPRESSION }).length,
    brotli: best,
  });
});

describe("a bundle of a shared part, a widget on demand and its languages", () => {
  const chunks = [
    chunk("embed.js", { isEntry: true }),
    chunk("shared.js"),
    chunk("widget.js", { isDynamicEntry: true, imports: ["shared.js"] }),
    language("fr", ["element-fr.js"]),
    chunk("element-fr.js", { moduleIds: ["/element/dist/messages/fr.js"] }),
  ];
  const sizes = measureBundle(chunks, sizeOf("x".repeat(1000)));
  const bytes = (...names: string[]): number =>
    names.reduce((all, name) => all + (sizes.files[name]?.brotli ?? Number.NaN), 0);

  test("each file counts by itself, as it is served", () => {
    expect(Object.keys(sizes.files)).toHaveLength(5);
    expect(sizes.first.brotli).toBe(bytes("embed.js"));
    expect(sizes.total.brotli).toBe(bytes("embed.js", "shared.js", "widget.js"));
  });

  test("a part counts with what it brings along, and so does a language", () => {
    expect(sizes.parts).toEqual({
      "widget.js": expect.objectContaining({ brotli: bytes("embed.js", "shared.js", "widget.js") }),
    });
    expect(sizes.languages).toEqual({
      "widget-fr.js": expect.objectContaining({ brotli: bytes("widget-fr.js", "element-fr.js") }),
    });
  });

  test("what is more than words is no language, whatever its name", () => {
    const mixed = chunk("widget-ru.js", {
      isDynamicEntry: true,
      moduleIds: ["/widget/build/messages/ru.js", "/widget/build/more.js"],
    });
    const { languages, parts } = measureBundle([...chunks, mixed], sizeOf("x"));
    expect([Object.keys(languages), Object.keys(parts)]).toEqual([
      ["widget-fr.js"],
      ["widget.js", "widget-ru.js"],
    ]);
  });
});
