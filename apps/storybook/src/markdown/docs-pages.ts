import { createServer, type Plugin } from "vite";
import mdx from "@mdx-js/rollup";
import type { FunctionComponent } from "react";
import { enrichCsf, formatCsf, loadCsf } from "storybook/internal/csf-tools";
import { fileURLToPath } from "node:url";
import type { IndexEntry } from "./index-entry.ts";
import type { Page, StoriesModule } from "./page.ts";
import type * as render from "./render.ts";
import { toMarkdown } from "./to-markdown.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What has a stand-in: the blocks of Storybook, and our own that are made of them. */
const BLOCKS = new RegExp(
  String.raw`^(@storybook/addon-docs/blocks|\.\./docs/(folded-stories|story-with-code)\.js|` +
    String.raw`\.{1,2}/codes/(codes-by-place|feeding-way)\.js)$`,
);

/** A page of the docs, with where it lies in the build. */
export interface DocsPage {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** Where a page of the docs lies as Markdown. */
const pathOf = ({ id }: IndexEntry): string => `docs/${id}.md`;

/**
 * The pages of the docs as Markdown, from the files of which Storybook makes them.
 * @param index what Storybook lists of its build
 */
export async function docsPages(index: readonly IndexEntry[]): Promise<DocsPage[]> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    appType: "custom",
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: "error",
    resolve: { alias: [{ find: BLOCKS, replacement: `${ROOT}src/markdown/blocks.ts` }] },
    plugins: [commentsOfStories(), mdx({ include: /[.]mdx$/, mdExtensions: [] })],
  });
  try {
    const { pageHtml } = (await server.ssrLoadModule("/src/markdown/render.ts")) as typeof render;
    const pages: DocsPage[] = [];
    for (const entry of index.filter(({ type }) => type === "docs")) {
      const { page, content } = await loaded(entry, index, (path) => server.ssrLoadModule(path));
      const text = toMarkdown(pageHtml(page, content), (link) => relinked(link, index));
      pages.push({ path: pathOf(entry), title: entry.title, text });
    }
    return pages;
  } finally {
    await server.close();
  }
}

type Load = (path: string) => Promise<unknown>;

/** What a page shows: its own file, or the stories alone where it has none. */
async function loaded(
  { importPath, storiesImports = [], title }: IndexEntry,
  index: readonly IndexEntry[],
  load: Load,
): Promise<{ page: Page; content?: FunctionComponent }> {
  const isWritten = importPath.endsWith(".mdx");
  const storiesPath = isWritten ? storiesImports[0] : importPath;
  const entries = index.filter(({ type, importPath: path }) => type === "story" && path === storiesPath);
  const stories = storiesPath === undefined ? undefined : ((await load(storiesPath)) as StoriesModule);
  const page = { title, stories, entries };
  if (!isWritten) return { page };
  return { page, content: ((await load(importPath)) as { default: FunctionComponent }).default };
}

/** As in a build of Storybook: what stands above a story in its file is what is said of it. */
function commentsOfStories(): Plugin {
  return {
    name: "comments-of-stories",
    enforce: "pre",
    async transform(code, id) {
      if (!id.endsWith(".stories.ts")) return undefined;
      const parsed = (): ReturnType<typeof loadCsf> =>
        loadCsf(code, { makeTitle: (title?: string) => title ?? "" }).parse();
      const csf = parsed();
      await enrichCsf(csf, parsed());
      const formatted = formatCsf(csf, {}, code);
      return typeof formatted === "string" ? formatted : formatted.code;
    },
  };
}

/**
 * A link as it is from the folder of these pages: to another page as Markdown, to a story in the browser, and
 * to any other file beside them.
 */
function relinked(link: string, index: readonly IndexEntry[]): string {
  if (/^(\w+:|#)/.test(link)) return link;
  const [, id = "", rest = ""] = /^\?path=\/docs\/([\w-]+)(.*)$/.exec(link) ?? [];
  const isPage = index.some((entry) => entry.type === "docs" && entry.id === id);
  return isPage ? `${id}.md${rest}` : `../${link.replace(/^\.\//, "")}`;
}
