/** A template with its values in place, as a tree: what HTML of another form is written from. */
import { isTemplate } from "./drawable.js";
import { assertString, type Content } from "./templates.js";

/** A text as it is to be read, or an element. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/** Stands in a template's markup for each value; no template of ours has it in its text. */
const HOLE = "\0";

/** A closing tag, an opening tag with its attributes, the place of a value, or text. */
const TOKEN = /<\/(?<closed>[\w-]+)>|<(?<opened>[\w-]+)(?<attributes>(?:[^<>"]|"[^"]*")*)>|\0|[^<\0]+/g;

const ATTRIBUTE = /(?<name>[^\s=/]+)(?:=(?:"(?<quoted>[^"]*)"|(?<bare>\0)))?/g;

/** Elements that have no content, and no closing tag. */
export const VOID_TAGS: ReadonlySet<string> = new Set(["br", "img", "input"]);

/**
 * The tree of a template, of a text, or of several of them.
 * @throws {TypeError} when something in it is neither, as where an excerpt is broken
 */
export function htmlTree(content: Content): HtmlNode[] {
  if (typeof content === "string") return [content];
  if (Array.isArray(content)) return (content as readonly Content[]).flatMap(htmlTree);
  return templateTree(content);
}

function templateTree(template: unknown): HtmlNode[] {
  if (!isTemplate(template)) throw new TypeError("Expected words, found what only looks like a template");
  const values = template.values.values();
  const root: HtmlElement = { tag: "", attributes: {}, children: [] };
  const open = [root];
  for (const { 0: token, groups = {} } of template.strings.join(HOLE).matchAll(TOKEN))
    addToken(token, groups, open, values);
  return root.children;
}

/** Adds to the innermost of the open elements what a token says. */
function addToken(
  token: string,
  { closed, opened, attributes = "" }: Record<string, string | undefined>,
  open: HtmlElement[],
  values: Iterator<unknown>,
): void {
  const children = open.at(-1)?.children ?? [];
  if (closed) open.pop();
  else if (opened) {
    const element = { tag: opened, attributes: attributesOf(attributes, values), children: [] };
    children.push(element);
    if (!VOID_TAGS.has(opened)) open.push(element);
  } else if (token === HOLE) children.push(...htmlTree(values.next().value as Content));
  else children.push(token);
}

/**
 * The attributes of a tag. A value within quotation marks is a text; one without may be anything that can be
 * written.
 */
function attributesOf(markup: string, values: Iterator<unknown>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { groups } of markup.matchAll(ATTRIBUTE)) {
    const { name = "", quoted = "", bare } = groups ?? {};
    const next = (): unknown => values.next().value;
    found[name] = bare ? String(next()) : quoted.replaceAll(HOLE, () => assertString(next()));
  }
  return found;
}
