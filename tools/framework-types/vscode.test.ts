import { WIDGETS } from "@redlines/embed/server";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  getLanguageService,
  type HTMLDataV1,
  newHTMLDataProvider,
  TextDocument,
} from "vscode-html-languageservice";
import { codeBlocks } from "@redlines/testing/markdown.mjs";

/** The files that embed’s page of types tells an editor to read, from where the package is installed. */
const settings = codeBlocks(
  readFileSync(new URL("../../packages/embed/docs/types.md", import.meta.url), "utf8"),
).find(({ language }) => language === "json");
const { "html.customData": files } = JSON.parse(settings?.text ?? "{}") as { "html.customData": string[] };
const data = files.map(
  (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as HTMLDataV1,
);

/** The editor's own service, which knows nothing else. */
const editor = getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: data.map((one, index) => newHTMLDataProvider(`redlines-${index}`, one)),
});

function offered(html: string): string[] {
  const document = TextDocument.create("file:///page.html", "html", 1, html.replace("|", ""));
  const position = document.positionAt(html.indexOf("|"));
  return editor
    .doComplete(document, position, editor.parseHTMLDocument(document))
    .items.map(({ label }) => label);
}

test("an editor offers the tags, their attributes and what an attribute may say", () => {
  expect(offered("<|")).toEqual(expect.arrayContaining(WIDGETS.map(({ tag }) => tag)));
  expect(offered("<redline-gauge |>")).toEqual(expect.arrayContaining(["as-of", "heading-level", "src"]));
  expect(offered("<quote-block |>")).not.toContain("as-of");
  expect(offered(`<actor-card heading-level="|">`)).toEqual(["2", "3", "4", "5", "6", "none", "auto"]);
});

test("an editor says what each of them is", () => {
  const document = TextDocument.create("file:///page.html", "html", 1, "<redline-gauge as-of>");
  const hover = (character: number): string =>
    JSON.stringify(editor.doHover(document, { line: 0, character }, editor.parseHTMLDocument(document)));
  expect(hover(3)).toContain("red line");
  expect(hover(16)).toContain("YYYY-MM-DD");
});
