import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Declaration, declarations, type Named, USABLE } from "./manifest.js";

/** A widget as its reference tells of it. */
interface Referenced {
  readonly tag: string;
  readonly kind: string;
  /** The id of the record that the docs begin with. */
  readonly example: string;
}

const TOP = fileURLToPath(new URL("../../../", import.meta.url));

/** What each entry of a widget's package gives; those that tools alone read are left out. */
const ENTRIES: Readonly<Record<string, (tag: string) => string>> = {
  ".": () => "the class, without side effects",
  "./define.js": (tag) =>
    `registers \`<${tag}>\`; a second copy is silent, another version warns and leaves the first`,
  "./bundle.js": () =>
    "the same in one file, to be served from where you like with the languages in the folder beside it",
  "./deck.js": () => "registers the list of cards",
  "./deck.bundle.js": () => "the same in one file",
  "./descriptor.js": () => "`descriptor`: the widget in one object, for tools that handle every widget alike",
  "./html.js": () => "`fallbackHtml(excerpt, options)`: the words alone as HTML, for servers, feeds and CMSs",
  "./react": () => "types for the templates of React; so `/preact`, `/solid`, `/vue` and `/svelte`",
  "./vscode.html-custom-data.json": () => "VS Code's help for the tag",
  "./custom-elements.json": () => "the manifest for editors and tools",
};
const UNTOLD = /^\.\/(internal\/.*|package\.json|preact|solid|vue|svelte)$/;

/**
 * The reference of a widget, `docs/reference.md` of its package, in Markdown as the formatter writes it.
 * @throws where the package has an entry of which nothing is known
 */
export function widgetReference(folder: URL, widget: Referenced): string {
  const lines = [
    ...head(`\`<${widget.tag}>\`: reference`, widget.tag),
    "What it shows and how to embed it: [the README](../README.md).",
    "How data reaches it, its language, and what happens when the data is missing or newer than the page:",
    "[what every widget does](../../element/docs/every-widget.md).\n",
    `It takes an excerpt of kind \`${widget.kind}\`.\n`,
    ...declarations(folder).flatMap((one) => api(`\`<${one.tagName}>\``, one)),
    ...entries(folder, widget.tag),
    ...types(widget),
  ];
  return formatted(lines.join("\n"), folder);
}

/** The class that every widget extends: its interface has that of the classes below it. */
const SHARED = "RedlinesElement";

/** The reference of what all widgets share, from the class that they extend. */
export function sharedReference(folder: URL): string {
  const lines = [
    ...head("The interface of every widget: reference", "element"),
    "What it does: [what every widget does](./every-widget.md). A widget adds its own; see its reference.\n",
    ...declarations(folder).flatMap((one) => (one.name === SHARED ? api(`\`${SHARED}\``, one) : [])),
  ];
  return formatted(lines.join("\n"), folder);
}

function head(title: string, name: string): string[] {
  return [
    `# ${title}\n`,
    "Written from the custom-elements manifest of the package by",
    `\`pnpm --filter @redlines/${name} test -u\`, and compared with it by every test.\n`,
  ];
}

/** Everything that a page can use of an element: a table for each kind of thing. */
function api(heading: string, declaration: Declaration): string[] {
  const tables = Object.entries(USABLE).flatMap(([title, of]) => table(title, of(declaration)));
  return [`## ${heading}\n`, ...tables];
}

function table(title: string, all: readonly Named[]): string[] {
  const hasTypes = all.some(({ type }) => type !== undefined);
  const columns = hasTypes ? ["name", "type", "what it is"] : ["name", "what it is"];
  const rows = all.toSorted(byName).map(({ name, type, description = "" }) => {
    const named = name === "" ? "(default)" : code(name);
    const said = description.replaceAll(/\s+/g, " ").replace(/\.$/, "");
    return hasTypes ? [named, type ? code(type.text) : "", said] : [named, said];
  });
  return rows.length > 0 ? [`### ${title}\n`, ...markdownTable(columns, rows)] : [];
}

const byName = (one: Named, other: Named): number => (one.name < other.name ? -1 : 1);

const code = (text: string): string => `\`${text.replaceAll("|", String.raw`\|`)}\``;

function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line), ""];
}

function entries(folder: URL, tag: string): string[] {
  const { exports } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as {
    exports: object;
  };
  const rows = Object.keys(exports).flatMap((entry) => {
    if (UNTOLD.test(entry)) return [];
    const said = ENTRIES[entry];
    if (!said)
      throw new Error(`Nothing says what @redlines/${tag} gives as ${entry}: write it into ENTRIES.`);
    return [[code(`@redlines/${tag}${entry.slice(1)}`), said(tag)]];
  });
  return ["## Entries\n", ...markdownTable(["entry", "what it gives"], rows)];
}

function types({ tag, kind, example }: Referenced): string[] {
  const src = `/redlines/excerpts/${kind}/${example}.json`;
  return [
    "## Types\n",
    `\`document.createElement("${tag}")\` has its class, and its events have their details.`,
    "A framework knows the tag, its attributes and its events once its types are imported, anywhere in the",
    "program; nothing of that import is left when the program is built.\n",
    "```tsx",
    `import type {} from "@redlines/${tag}/react";\n`,
    "export const example = (",
    `  <${tag} src="${src}" heading-level="2" onredlines-error={(event) => event.detail.reason} />`,
    ");",
    "```\n",
    "`/preact`, `/solid`, `/vue` and `/svelte` do the same for those frameworks, and",
    "`vscode.html-custom-data.json` for an editor: [examples of each](../../embed/docs/types.md).\n",
  ];
}

function formatted(page: string, folder: URL): string {
  const path = fileURLToPath(new URL("docs/reference.md", folder));
  return execFileSync("oxfmt", ["--stdin-filepath", path], { cwd: TOP, input: page, encoding: "utf8" });
}
