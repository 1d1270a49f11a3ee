import type { QuoteBlockMessages } from "./messages/en.js";

/**
 * Copies the figure that a button stands in, as text and as HTML, and says beside the button what
 * came of it. Where the page may not write to the clipboard, the words are selected for the reader to copy.
 */
export async function copyFrom(
  { currentTarget }: Event,
  { copied, selected, comma }: QuoteBlockMessages,
): Promise<void> {
  const button = currentTarget as Element;
  const status = button.nextElementSibling as Element;
  const figure = button.closest("figure") as Element;
  // The same words are news again only if they were gone.
  status.textContent = "";
  try {
    await write(bare(figure, comma), comma);
    status.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(figure);
    status.textContent = selected;
  }
}

/** The figure without its controls and without what is only ours; each link with its address in words, as text has no links. */
function bare(figure: Element, comma: string): Element {
  const copy = figure.cloneNode(true) as Element;
  copy.querySelector(".tools")?.remove();
  for (const link of copy.querySelectorAll("a")) link.after(comma, link.href);
  return copy;
}

/** “Words” — who, when, and what the editors decided or corrected (source, address). */
function write(copy: Element, comma: string): Promise<void> {
  const said = (which: string, between: string): string =>
    Array.from(copy.querySelectorAll(which), ({ textContent }) => textContent.trim()).join(between);
  const text = `${said(".versions p", " ")} — ${said("figcaption p:not([part])", comma)} (${said("[part=source]", "")})`;
  if (!globalThis.ClipboardItem) return navigator.clipboard.writeText(text);
  const form = (type: string, words: string): Record<string, Blob> => ({
    [type]: new Blob([words], { type }),
  });
  // Comments are what Lit leaves between values; in text no < stands as it is, so what follows one is in a tag.
  const html = copy.innerHTML.replaceAll(
    /<!--.*?-->|(?<=<[^>]*) (class|id|part|role|aria-label)="[^"]*"/g,
    "",
  );
  return navigator.clipboard.write([
    new ClipboardItem({ ...form("text/plain", text), ...form("text/html", html) }),
  ]);
}
