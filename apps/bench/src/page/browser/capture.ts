import type { Told } from "../widgets.ts";

/**
 * The markup of a shown widget as templates with texts in their places, as an author of a bare element
 * would write them.
 */
export interface Captured {
  css: string;
  /** The fixed strings of each template; every drawing below refers to them by number. */
  templates: string[][];
  /** What each excerpt draws, in their order. */
  drawings: Drawing[];
}

/** A template, and what is in its places: texts, or lists of further templates. */
export interface Drawing {
  t: number;
  v: (string | Drawing[])[];
}

/** What stands in a row of any length is a template of its own, and so is a name within words. */
const REPEATED = new Set(["bdi", "dd", "dt", "i", "li", "time"]);

/** What differs from record to record. */
const BOUND = new Set(["aria-valuemax", "aria-valuenow", "aria-valuetext", "datetime", "href"]);

/** Shows each excerpt in a widget, and reads off what came of it. */
export async function capture({
  tag,
  attributes,
  excerpts,
}: {
  tag: string;
  attributes: Told;
  excerpts: readonly unknown[];
}): Promise<Captured> {
  const templates: string[][] = [];
  const drawings: Drawing[] = [];
  let css = "";
  for (const excerpt of excerpts) {
    const root = await shown(tag, attributes, excerpt);
    css = root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join("\n");
    drawings.push(drawing([...root.childNodes], templates));
    root.host.remove();
  }
  return { css, templates, drawings };
}

async function shown(tag: string, attributes: Told, excerpt: unknown): Promise<ShadowRoot> {
  const widget = document.createElement(tag) as HTMLElement & {
    excerpt: unknown;
    updateComplete: Promise<void>;
  };
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, String(value));
  widget.excerpt = excerpt;
  document.body.append(widget);
  await widget.updateComplete;
  const { shadowRoot } = widget;
  if (!shadowRoot?.firstElementChild || shadowRoot.querySelector("slot"))
    throw new Error(`A ${tag} shows nothing of its own.`);
  return shadowRoot;
}

/** A template in the making: fixed strings, with a place between any two. */
interface Writing {
  fixed: string[];
  values: Drawing["v"];
  templates: string[][];
}

function drawing(nodes: readonly Node[], templates: string[][]): Drawing {
  const writing: Writing = { fixed: [""], values: [], templates };
  writeNodes(nodes, writing);
  return { t: numberOf(writing.fixed, templates), v: writing.values };
}

function numberOf(fixed: string[], templates: string[][]): number {
  const key = JSON.stringify(fixed);
  const at = templates.findIndex((template) => JSON.stringify(template) === key);
  return at < 0 ? templates.push(fixed) - 1 : at;
}

function write(markup: string, { fixed }: Writing): void {
  fixed[fixed.length - 1] += markup;
}

function place(value: string | Drawing[], { fixed, values }: Writing): void {
  values.push(value);
  fixed.push("");
}

/** Neighbours that may be many or none share one place. */
function writeNodes(nodes: readonly Node[], writing: Writing, within = false): void {
  let row: Drawing[] | undefined;
  for (const node of nodes) {
    if (within && node instanceof Element && REPEATED.has(node.localName)) {
      if (!row) place((row = []), writing);
      row.push(drawing([node], writing.templates));
    } else if (!(node instanceof Comment)) {
      row = undefined;
      writeNode(node, writing);
    }
  }
}

function writeNode(node: Node, writing: Writing): void {
  if (node instanceof Element) writeElement(node, writing);
  else if (node.textContent?.trim()) place(node.textContent, writing);
  else if (node.textContent) write(" ", writing);
}

function writeElement(element: Element, writing: Writing): void {
  write(`<${element.localName}`, writing);
  for (const { name, value } of element.attributes) {
    write(` ${name}="`, writing);
    if (BOUND.has(name)) place(value, writing);
    else write(value.replaceAll("&", "&amp;").replaceAll('"', "&quot;"), writing);
    write('"', writing);
  }
  write(">", writing);
  writeNodes([...element.childNodes], writing, true);
  if (isClosed(element)) write(`</${element.localName}>`, writing);
}

/** A line break, a picture and their like have no end tag; one of a line break would be a second one. */
function isClosed({ outerHTML, localName }: Element): boolean {
  return outerHTML.endsWith(`</${localName}>`);
}

Object.assign(globalThis, { capture });
