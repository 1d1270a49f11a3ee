import { expect, test } from "vitest";
import { checkBudget, LANGUAGE_LIMIT, asInAnyVersion } from "./budget.mjs";
import type { Bundle } from "./package-json.mjs";
import type { BundleSizes } from "./sizes.mjs";

const size = (brotli: number) => ({ raw: 3 * brotli, gzip: brotli + 100, brotli });
const minimal = size(5000);

function check(
  bundle: Omit<Bundle, "to" | "from">,
  sized: { first?: number; total?: number; language?: number },
): string {
  const { first = 6000, language = 1000 } = sized;
  const rated = (brotli: number) => ({ ...size(brotli), ratio: brotli / minimal.brotli });
  const sizes: BundleSizes = {
    first: rated(first),
    total: rated(sized.total ?? first),
    parts: {},
    languages: { "bundle/x-fr.js": size(language) },
    files: {},
  };
  return checkBudget("x", { to: "bundle.js", from: "define.js", ...bundle }, sizes, minimal);
}

test.each([
  [
    "the ratio",
    { maxRatio: 1.5 },
    { first: 7500 },
    { first: 7501 },
    "x bundle.js: 7501 bytes brotli; the budget is 7500. It is 1 bytes over.",
  ],
  [
    "the bytes loaded first",
    { maxFirst: 500 },
    { first: 500 },
    { first: 501 },
    "x bundle.js: 501 bytes brotli; the budget is 500.",
  ],
  [
    "all that it loads on demand",
    { maxTotal: 12_000 },
    { total: 12_000 },
    { total: 12_001 },
    "x bundle.js with all that it loads on demand: 12001 bytes",
  ],
  [
    "a language, whatever the package says",
    {},
    { language: LANGUAGE_LIMIT },
    { language: LANGUAGE_LIMIT + 1 },
    `x bundle/x-fr.js: ${LANGUAGE_LIMIT + 1} bytes brotli; the budget is ${LANGUAGE_LIMIT}.`,
  ],
])("%s: at the budget passes, one byte more fails", (_, bundle, within, over, told) => {
  expect(check(bundle, within)).toContain("bytes brotli");
  expect(() => check(bundle, over)).toThrow(told);
});

test("what differs by version counts for nothing, and all else of the code stays", () => {
  const code = (version: string, hash: string): string =>
    `version="${version}";other="1.0";import("./x/fr-${hash}.js");n=-12345678`;
  const chunk = { fileName: "x.js", code: code("0.1.1-next.0", "1a2b3c4d") };
  const short = code("0.0.0", "00000000");
  expect(asInAnyVersion([chunk], "0.1.1-next.0")).toEqual([{ fileName: "x.js", code: short }]);
});

test("all that is over is told at once, with what to do", () => {
  expect(() => check({ maxRatio: 1 }, { first: 6000, language: 2000 })).toThrow(
    /bundle\.js: 6000.*\n.*x-fr\.js: 2000.*\nMake it smaller/,
  );
});
