import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { WIDGET_OPTIONS } from "@redlines/embed/server";
import { EXCERPT_KINDS } from "@redlines/model";
import { TOP } from "./top.js";

const PAGE = join(TOP, "packages/embed/docs/snippets.md");
const TABLE = /<!-- options -->[^]*<!-- \/options -->/;

/** Every option of every widget, with what becomes of it in a frame that was made beforehand. */
function optionsTable(): string {
  const rows = Object.entries(WIDGET_OPTIONS).map(([name, { attribute, about, kinds, framed = "" }]) => {
    const of = kinds.length === EXCERPT_KINDS.length ? "all" : kinds.join(", ");
    return `| \`${name}\` | \`${attribute}\` | ${of} | ${about} | ${framed} |`;
  });
  const head = "| option | attribute | of | what it may be | in a frame |\n| --- | --- | --- | --- | --- |";
  return `<!-- options -->\n\n${head}\n${rows.join("\n")}\n\n<!-- /options -->`;
}

it("the options of embed codes are told as the widgets take them", async () => {
  const page = readFileSync(PAGE, "utf8").replace(TABLE, optionsTable);
  const input = { cwd: TOP, input: page, encoding: "utf8" } as const;
  const formatted = execFileSync("oxfmt", ["--stdin-filepath", PAGE], input);
  expect(formatted.match(/^\| `/gm)?.length).toBeGreaterThan(10);
  await expect(formatted).toMatchFileSnapshot(PAGE);
});
