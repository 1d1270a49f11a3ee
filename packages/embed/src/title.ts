import type { Excerpt } from "@redlines/model";
import { renderWidget } from "./render.js";

/** How long a title may be, in characters: what a tab or a search engine shows of it. */
const LONGEST = 90;

/** What a widget is about, as text: its heading, or who is quoted and the words. For a page's title and a frame's name. */
export function titleOf(excerpt: Excerpt, language: string): string {
  const words = renderWidget(excerpt, { as: "plain", language, headingLevel: 3 });
  const heading = textOf(/<h3>(.*?)<\/h3>/s.exec(words)?.[1] ?? "");
  if (heading) return shortened(heading);
  const [quoted, speaker] = [/<blockquote[^>]*>(.*?)<\/blockquote>/s, /<strong>(.*?)<\/strong>/s].map(
    (part) => textOf(part.exec(words)?.[1] ?? ""),
  );
  return shortened([speaker, quoted].filter(Boolean).join(": ") || textOf(words));
}

/** The text of HTML that we wrote. */
function textOf(html: string): string {
  return html
    .replaceAll(/<\/(?:p|li|div|dt|dd|h\d|blockquote|figcaption)>/g, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Ends at a word, and shows that it was cut; what has no space in it ends where it must, never within a character. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = Array.from(text).slice(0, LONGEST).join("");
  return `${cut.replace(/\s+\S*$/, "")}…`;
}
