import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { preProcessFile } from "typescript";
import { describe, expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { codeBlocks, pagesOf } from "@redlines/testing/markdown.mjs";
import { faultsIn } from "./project.js";

const FRAMEWORKS = ["react", "preact", "solid", "vue", "svelte"];
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The packages whose manifests describe a tag. */
const WIDGETS = readdirSync(new URL("../../packages/", import.meta.url)).filter((name) => {
  const manifest = new URL(`../../packages/${name}/custom-elements.json`, import.meta.url);
  return existsSync(manifest) && readFileSync(manifest, "utf8").includes('"tagName"');
});

/** The sample of a framework, in which each line that must not compile says why. */
function sampleOf(framework: string): { name: string; text: string; wrong: number[] } {
  const name =
    readdirSync(new URL("cases/", import.meta.url)).find(
      (file) => basename(file, extname(file)) === framework,
    ) ?? "";
  const text = read(`cases/${name}`);
  const wrong = text.split("\n").flatMap((line, index) => (line.includes("wrong: ") ? [index + 1] : []));
  return { name, text, wrong };
}

/** The code blocks of pages that are about a framework, which they tell by the entry that they import. */
function shown(framework: string): [string, string][] {
  return ["embed", ...WIDGETS].flatMap((name) =>
    pagesOf(fileURLToPath(new URL(`../../packages/${name}`, import.meta.url)))
      .flatMap((page) => codeBlocks(readFileSync(page, "utf8")))
      .filter(({ text }) => new RegExp(`@redlines/[\\w-]+/${framework}"`).test(text))
      .map(({ language, text }, index): [string, string] => [`readme-${name}-${index}.${language}`, text]),
  );
}

/**
 * What all of them are made from, compiled by itself: a name that nobody knows is no error in a file of
 * declarations.
 */
const usages = Object.fromEntries(
  WIDGETS.map((name) => [`usage-${name}.ts`, read(`../../packages/${name}/dist/usage.d.ts`)]),
);

describe.concurrent("what is right compiles, and each line that is wrong does not", () => {
  test.each(["dom", ...FRAMEWORKS])("%s", async (framework) => {
    const { name, text, wrong } = sampleOf(framework);
    const examples = Object.fromEntries(shown(framework));
    const faults = await faultsIn(framework, {
      [name]: text,
      ...examples,
      ...(framework === "dom" ? usages : {}),
    });
    expect(faults.filter(({ file }) => file !== name)).toEqual([]);
    expect([...new Set(faults.map(({ line }) => line))]).toEqual(wrong);
    expect(wrong.length).toBeGreaterThan(3);
  });
});

test("the pages of embed show every framework, and those of the widgets say the same of each", () => {
  expect(
    FRAMEWORKS.filter((framework) => !shown(framework).some(([name]) => name.startsWith("readme-embed-"))),
  ).toEqual([]);
  const sections = WIDGETS.map(
    (name) => /^## Types\n.*/ms.exec(read(`../../packages/${name}/docs/reference.md`))?.[0] ?? name,
  );
  const alike = sections.map((section, index) =>
    section.replaceAll(WIDGETS[index] ?? "", "TAG").replaceAll(/excerpts\/[\w/-]+/g, "ADDRESS"),
  );
  expect(alike).toEqual(WIDGETS.map(() => alike[0]));
  expect(alike[0]).toContain("TAG/react");
});

test("embed brings every widget", () => {
  const { redlines } = JSON.parse(read("../../packages/embed/package.json")) as {
    redlines: { widgets: string[] };
  };
  expect(redlines.widgets).toEqual(WIDGETS.map((name) => `@redlines/${name}`));
});

/** What a file imports; codes that stand in its texts, such as those that the desk gives, import nothing. */
function importsOf(text: string): string[] {
  return preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

test("what a file imports is read, and what it says is not", () => {
  const imports = 'import "a"; import { b } from "b"; type C = import("c").C; export * from "d"; import("e")';
  const says = 'const f = `import "f"; ${import("g")}`, h = "import(\'h\')"; // import "i"';
  expect(importsOf(`${imports};\n${says}`).toSorted()).toEqual(["a", "b", "c", "d", "e", "g"]);
});

test("nobody needs a framework that they do not use: no entry but its own names it", () => {
  const named = [...WIDGETS, "embed"].flatMap((name) => {
    const dist = new URL(`../../packages/${name}/dist/`, import.meta.url);
    const files = readdirSync(dist, { recursive: true }).map(String);
    return files
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .filter((file) =>
        importsOf(readFileSync(new URL(file, dist), "utf8")).some((from) =>
          /^(react|preact|solid-js|vue|svelte)(\/|$)/.test(from),
        ),
      )
      .map((file) => `${name}/${file}`);
  });
  expect(named.toSorted()).toEqual(
    WIDGETS.flatMap((name) => FRAMEWORKS.map((framework) => `${name}/${framework}.d.ts`)).toSorted(),
  );
});
