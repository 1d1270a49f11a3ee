/**
 * Stands in for `@storybook/addon-docs/blocks` where a page of the docs is written as Markdown: each block
 * says in words what it shows in a browser, and leads to what is alive there.
 */
import { createElement as h, Fragment, type ReactNode, useContext } from "react";
import { argTypesOf } from "../api/arg-types.js";
import { manifest } from "../api/manifest.js";
import { codeAt, PLACE_NAMES, type RecordId } from "../codes/code-at-place.js";
import { siteAddress } from "../snippet/site-address.js";
import { type Ways, waysToFeed } from "../snippet/ways.js";
import { addressOf } from "./index-entry.js";
import { type Annotated, type ArgType, type Page, PageContext } from "./page.js";

interface Of {
  of?: unknown;
}

/** What a browser alone needs. */
export const Meta = (): ReactNode => null;
export const Controls = (): ReactNode => null;

export const Unstyled = ({ children }: { children?: ReactNode }): ReactNode => children;

export function Title({ children }: { children?: ReactNode }): ReactNode {
  const { title } = useContext(PageContext);
  return h("h1", null, children ?? title);
}

export const Subtitle = ({ children }: { children?: ReactNode }): ReactNode => h("p", null, children);

/** Of a story what it is about, else what the element is. */
export function Description({ of }: Of): ReactNode {
  const page = useContext(PageContext);
  const story = storyOf(page, of);
  return h(Markdown, null, story ? said(story) : (aboutElement(page) ?? saidOfAll(page)));
}

export function Primary(): ReactNode {
  const { entries } = useContext(PageContext);
  return entries[0] ? h(Live, { index: 0 }) : null;
}

/** The same, with its code below it where there is a browser. */
export const FirstStory = (): ReactNode => h(Primary);

export function Canvas({ of }: Of): ReactNode {
  const { stories, entries } = useContext(PageContext);
  const index = entries.findIndex(({ exportName = "" }) => stories?.[exportName] === of);
  return index < 0 ? null : h(Live, { index });
}

export const Story = ({ of }: Of): ReactNode => h(Canvas, { of });

/** A link to a story that is alive. */
function Live({ index }: { index: number }): ReactNode {
  const { entries } = useContext(PageContext);
  const entry = entries[index];
  return entry ? h("p", null, "To see: ", h("a", { href: addressOf(entry) }, entry.name)) : null;
}

/** All stories but the first, which the page begins with. */
export function Stories({ includePrimary = true }: { includePrimary?: boolean }): ReactNode {
  const { stories, entries } = useContext(PageContext);
  const items = entries.slice(includePrimary ? 0 : 1).map((entry) => {
    const about = said(stories?.[entry.exportName ?? ""] ?? {});
    const more = about === "" ? "" : `: ${about.replaceAll(/\s+/g, " ")}`;
    return `- [${entry.name}](${addressOf(entry)})${more}`;
  });
  return h(Markdown, null, items.join("\n"));
}

/** A page of Markdown folds nothing. */
export const FoldedStories = (): ReactNode => h(Stories, { includePrimary: false });

export function ArgTypes({ exclude = [] }: { exclude?: readonly string[] }): ReactNode {
  const { stories } = useContext(PageContext);
  const { component, argTypes = {} } = stories?.default ?? {};
  const all = component === undefined ? argTypes : argTypesOf(component);
  const shown = Object.values(all as Readonly<Record<string, ArgType>>).filter(
    ({ name = "" }) => !exclude.includes(name),
  );
  const groups = Map.groupBy(shown, ({ table }) => table?.category ?? "");
  const tables = [...groups].map(([category, some]) =>
    h(Fragment, { key: category }, ...group(category, some)),
  );
  return h(Fragment, null, tables);
}

function group(category: string, all: readonly ArgType[]): ReactNode[] {
  const types = all.map(({ table }) => code(table?.type?.summary));
  const hasTypes = types.some((type) => type !== "");
  const rows = all.map(({ name = "", description = "" }, row) => {
    const said = description.replaceAll(/\s+/g, " ");
    return [`\`${name}\``, ...(hasTypes ? [types[row] ?? ""] : []), said];
  });
  const columns = hasTypes ? ["name", "type", "what it is"] : ["name", "what it is"];
  const lines = [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [category === "" ? null : h("h3", null, category), h(Markdown, null, lines.join("\n"))];
}

const code = (text = ""): string => (text === "" ? "" : `\`${text.replaceAll("|", String.raw`\|`)}\``);

/** Code that a reader copies. */
export function Source({ code: text = "", language = "" }: { code?: string; language?: string }): ReactNode {
  return h("pre", null, h("code", { className: `language-${language}` }, `${text.trimEnd()}\n`));
}

/** One of the ways to give a widget its excerpt. */
export const FeedingWay = ({ kind, record, way }: RecordId & { way: keyof Ways }): ReactNode =>
  h(Source, { code: waysToFeed(kind, record)[way], language: "html" });

/** What goes where, and why: the codes themselves are long, and the desk of a site writes them. */
export function CodesByPlace(of: RecordId): ReactNode {
  const items = PLACE_NAMES.map(([place, name]) => `- ${name}: ${codeAt(place, of, siteAddress()).why}`);
  return h(Markdown, null, items.join("\n"));
}

/** Markdown stays as it is written: what makes Markdown of the page finds it in the attribute. */
export const Markdown = ({ children = "" }: { children?: string }): ReactNode =>
  h("written-markdown", { "data-text": children });

function storyOf({ stories }: Page, of: unknown): Annotated | undefined {
  return of === undefined || of === stories ? undefined : (of as Annotated);
}

const said = ({ parameters }: Annotated): string => parameters?.docs?.description?.story ?? "";

const saidOfAll = ({ stories }: Page): string =>
  stories?.default.parameters?.docs?.description?.component ?? "";

/** What the manifest says of the element that a page is about. */
function aboutElement({ stories }: Page): string | undefined {
  const tag = stories?.default.component;
  const all = manifest.modules.flatMap(({ declarations }) => declarations);
  return tag === undefined ? undefined : all.find(({ tagName }) => tagName === tag)?.description;
}
