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
  for (const token of tokensOf(template.strings)) addToken(token, open, values);
  return root.children;
}

/** A piece of a template's markup. */
type Token =
  | { readonly is: "opened"; readonly tag: string; readonly attributes: readonly Attribute[] }
  | { readonly is: "closed" }
  | { readonly is: "value" }
  | { readonly is: "text"; readonly text: string };

interface Attribute {
  readonly name: string;
  /** What stands within quotation marks; nothing where a value stands without. */
  readonly quoted: string | undefined;
}

const known = new WeakMap<readonly string[], readonly Token[]>();

/** A template's markup is read once, however often the template is filled. */
function tokensOf(strings: readonly string[]): readonly Token[] {
  const tokens = known.get(strings) ?? [...strings.join(HOLE).matchAll(TOKEN)].map(tokenOf);
  known.set(strings, tokens);
  return tokens;
}

function tokenOf({ 0: text, groups: { closed, opened, attributes = "" } = {} }: RegExpExecArray): Token {
  if (closed) return { is: "closed" };
  if (opened) return { is: "opened", tag: opened, attributes: attributesOf(attributes) };
  return text === HOLE ? { is: "value" } : { is: "text", text };
}

function attributesOf(markup: string): Attribute[] {
  return [...markup.matchAll(ATTRIBUTE)].map(({ groups = {} }) => {
    const { name = "", quoted = "", bare }: Record<string, string | undefined> = groups;
    return { name, quoted: bare ? undefined : quoted };
  });
}

/** Adds to the innermost of the open elements what a token says. */
function addToken(token: Token, open: HtmlElement[], values: Iterator<unknown>): void {
  const children = open.at(-1)?.children ?? [];
  if (token.is === "closed") open.pop();
  else if (token.is === "opened") {
    const { tag } = token;
    const element = { tag, attributes: filled(token.attributes, values), children: [] };
    children.push(element);
    if (!VOID_TAGS.has(tag)) open.push(element);
  } else if (token.is === "value") children.push(...htmlTree(values.next().value as Content));
  else children.push(token.text);
}

/**
 * The attributes of a tag. A value within quotation marks is a text; one without may be anything that can be
 * written.
 */
function filled(attributes: readonly Attribute[], values: Iterator<unknown>): Record<string, string> {
  const found: Record<string, string> = {};
  const next = (): unknown => values.next().value;
  for (const { name, quoted } of attributes)
    found[name] = quoted === undefined ? String(next()) : quoted.replaceAll(HOLE, () => assertString(next()));
  return found;
}
