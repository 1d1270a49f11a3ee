import type { QuoteBlockMessages } from "./messages/en.js";
import { quotationMarks } from "./quotation-marks.js";

type CopyMessages = Pick<QuoteBlockMessages, "copied" | "selected" | "comma" | "semicolon">;

/** What is of use in the widget only. */
const OWN_ATTRIBUTES = ["class", "id", "part", "role", "aria-label"];

/**
 * Copies the figure that a button stands in, as text and as HTML. Where the page may not write to the
 * clipboard, the words are selected for the reader to copy.
 * @returns what came of it, in words
 */
export async function copyFigure(button: Element, messages: CopyMessages): Promise<string> {
  const figure = button.closest("figure");
  if (!figure) return "";
  try {
    await writeToClipboard(portableCopy(figure, messages), messages);
    return messages.copied;
  } catch {
    getSelection()?.selectAllChildren(figure);
    return messages.selected;
  }
}

/**
 * The figure without its controls, its folds and what hides a dot from listeners; a hedge between quotation
 * marks, and each link with its address in words, as text has neither.
 */
function portableCopy(figure: Element, { comma }: CopyMessages): Element {
  const copy = figure.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll(".tools, summary")) control.remove();
  for (const own of copy.querySelectorAll("details, [aria-hidden]")) own.replaceWith(...own.childNodes);
  const [open, close] = quotationMarks(figure.closest<HTMLElement>("[lang]")?.lang ?? "");
  for (const hedge of copy.querySelectorAll("q")) hedge.replaceWith(open, ...hedge.childNodes, close);
  for (const link of copy.querySelectorAll("a")) link.after(comma, link.href);
  return copy;
}

async function writeToClipboard(copy: Element, messages: CopyMessages): Promise<void> {
  const text = textOf(copy, messages);
  if (!globalThis.ClipboardItem) return navigator.clipboard.writeText(text);
  const types = { "text/plain": text, "text/html": htmlOf(copy) };
  const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
}

/** “Words” — who, when, where, and what was corrected (whose word it is, the sources, their addresses). */
function textOf(copy: Element, { comma, semicolon }: CopyMessages): string {
  const words = textsOf(copy, ".lead, .versions p").join(" ");
  const caption = textsOf(copy, "figcaption > p").join(comma);
  const about = textsOf(copy, "figcaption div p").join(semicolon);
  return `${words} — ${caption} (${about})`;
}

/** By the language itself: old libraries put an `Array.from` of their own in place, which maps nothing. */
function textsOf(copy: Element, selector: string): string[] {
  return [...copy.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
}

/** Without what is only ours. */
function htmlOf(copy: Element): string {
  for (const element of copy.querySelectorAll("*"))
    for (const name of OWN_ATTRIBUTES) element.removeAttribute(name);
  removeComments(copy);
  return copy.innerHTML;
}

/** Comments are what Lit leaves between values. */
function removeComments(copy: Element): void {
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
}
