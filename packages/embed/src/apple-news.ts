import { type Excerpt, phraseLanguage } from "@redlines/model";
import { renderWidget } from "./render.js";
import { widgetFor, type WidgetOptions } from "./widgets.js";

/** A text component of Apple News Format 1.7 or later (developer.apple.com/documentation/applenewsformat/text). */
export interface AppleNewsComponent {
  readonly role:
    | "quote"
    | "pullquote"
    | "body"
    | "heading2"
    | "heading3"
    | "heading4"
    | "heading5"
    | "heading6";
  readonly format: "html";
  readonly text: string;
}

/** The tags of HTML in Apple News Format that the plain words need; all others go, and what stands in them stays. */
const KEPT = new Set(["p", "strong", "em", "a", "ul", "ol", "li"]);

/** Of the words of a widget, in order: headings, quotations, and everything between them. */
const PARTS = /<h([2-6])>(.*?)<\/h\1>|<blockquote([^>]*)>(.*?)<\/blockquote>/gs;

/**
 * The words of a widget as native components, for the `components` of an article: a quotation is a `quote`, or a `pullquote`
 * where it repeats the author's own words, its heading a heading, the rest `body`. The format knows one language for each
 * article and none for a component, so `language` says which the interface speaks, and the words of another are marked by
 * their own script and marks alone.
 * @throws {TypeError} when the excerpt is of a kind that has no widget
 */
export function appleNews(
  excerpt: Excerpt,
  options: WidgetOptions = {},
): { language: string; components: AppleNewsComponent[] } {
  const language = phraseLanguage(options.language ?? excerpt.about.language);
  const words = renderWidget(excerpt, { ...options, language, as: "plain" });
  const quoteRole = widgetFor(excerpt).isPullQuote?.(excerpt) ? "pullquote" : "quote";
  const components: AppleNewsComponent[] = [];
  const add = (role: AppleNewsComponent["role"], html: string): void => {
    const text = role === "body" ? paragraphs(html) : inline(html);
    if (text) components.push({ role, format: "html", text });
  };
  let end = 0;
  for (const { index, 0: all, 1: level, 2: heading, 4: quoted } of words.matchAll(PARTS)) {
    add("body", words.slice(end, index));
    if (quoted === undefined) add(`heading${level as "2" | "3" | "4" | "5" | "6"}`, heading ?? "");
    else add(quoteRole, quoted);
    end = index + all.length;
  }
  add("body", words.slice(end));
  return { language, components };
}

/** Every block as a paragraph, but for lists, which the format has. A list inside a list becomes part of its item. */
function paragraphs(html: string): string {
  const blocks = html
    .replaceAll(/<(\/?)(?:div|figure|figcaption|dl|dt|dd)\b[^>]*>/g, "\n")
    .split(/(<(?:ul|ol)>.*?<\/(?:ul|ol)>|<p>.*?<\/p>|\n)/s);
  return blocks
    .map((block) =>
      /^<[uop]/.test(block) ? reduced(block) : reduced(block).trim() && `<p>${reduced(block).trim()}</p>`,
    )
    .join("")
    .trim();
}

function inline(html: string): string {
  return reduced(html.replaceAll(/<\/?(?:p|ul|ol|li|div)\b[^>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Only our own HTML comes here: every attribute stands in double quotes. */
function reduced(html: string): string {
  return html.replaceAll(
    /<(\/?)([a-z0-9]+)([^>]*)>/g,
    (_tag, slash: string, name: string, attributes: string) => {
      if (!KEPT.has(name)) return "";
      const href = name === "a" && !slash ? /href="([^"]*)"/.exec(attributes)?.[1] : undefined;
      return href === undefined ? `<${slash}${name}>` : `<a href="${href}">`;
    },
  );
}
