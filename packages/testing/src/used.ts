import { readdirSync, readFileSync } from "node:fs";

/** The parts and tokens that the sources of a package use, as a table would name them. */
export function used(folder: URL): { parts: string[]; tokens: string[] } {
  const src = new URL("src/", folder);
  const files = readdirSync(src).filter((file) => /\.(template|styles)\.ts$/.test(file));
  const text = [
    ...files.map((file) => new URL(file, src)),
    new URL("../element/src/shared.styles.ts", folder),
    new URL("../element/src/templates.ts", folder),
    new URL("../element/src/source.template.ts", folder),
    new URL("../element/src/statement.template.ts", folder),
  ]
    .map((file) => readFileSync(file, "utf8"))
    .join("");
  const all = (pattern: RegExp): string[] =>
    [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].toSorted();
  // A private token that nothing uses does not bring in the public one that it is made of.
  const made = [...text.matchAll(/(--_[\w-]+):\s*var\((--redlines-[\w-]+)/g)];
  const idle = new Set(
    made.flatMap(([, own = "", token = ""]) => (text.includes(`var(${own})`) ? [] : [token])),
  );
  return {
    // A fold has its name as its part; one of several alike has its number after that.
    parts: all(/(?:part="|\bfoldTemplate\(\s*\{\s*name: ["`])([\w-]+)["\s]/g),
    tokens: all(/var\((--redlines-[\w-]+)/g).filter((token) => !idle.has(token)),
  };
}
