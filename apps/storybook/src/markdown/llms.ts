import { readFileSync } from "node:fs";
import type { DocsPage } from "./docs-pages.ts";
import type { PackagePage } from "./package-pages.ts";

/**
 * `llms.txt` of the docs, in the format of https://llmstxt.org/: what this is, and every page as Markdown.
 * Its links are relative, for the docs work under any address.
 */
export function llmsText(docs: readonly DocsPage[], packages: readonly PackagePage[]): string {
  const readmes = packages.filter(({ about }) => about !== undefined);
  const others = packages.filter(({ about }) => about === undefined);
  return `# Redlines

> ${summary()}

Wherever you tell a fact of this data, its hedge and the one whose word it is go with it: a record without
them is wrong. Addresses such as https://your.site/redlines/ stand for a site of your own, which
\`redlines site\` writes.

${section("Packages", readmes.map(item))}

${section("The widgets, page by page", docs.map(item))}

${section("Reference", others.map(item))}

${section("Optional", [item(BROWSED)])}
`;
}

const BROWSED = {
  path: "index.html",
  title: "The same in a browser",
  about: "every widget in every state, language and theme",
};

/** What the project is, as the first page says. */
function summary(): string {
  const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
  return readme.split("\n\n")[1]?.replaceAll("\n", " ") ?? "";
}

function section(title: string, items: readonly string[]): string {
  return `## ${title}\n\n${items.join("\n")}`;
}

function item({ path, title, about }: { path: string; title: string; about?: string }): string {
  // A tag in a description is code, lest a reader of Markdown takes it for HTML.
  const said = about?.replaceAll(/<[\w-]+>/g, "`$&`");
  return `- [${title}](${path})${said === undefined ? "" : `: ${said}`}`;
}
