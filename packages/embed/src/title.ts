import { type Excerpt, phraseLanguage, retractedTitle, retractionOf } from "@redlines/model";
import { widgetFor } from "./widgets.js";

/** How long a title may be, in characters: what a tab or a search engine shows of it. */
const LONGEST = 90;

/** What a widget is about, as text: for a page's title and a frame's name. What is retracted begins so. */
export function titleOf(excerpt: Excerpt, language: string): string {
  const title = widgetFor(excerpt).title(excerpt, phraseLanguage(language));
  const retraction = retractionOf(excerpt);
  const whole = retraction ? retractedTitle(title, retraction, language) : title;
  return shortened(whole.replaceAll(/\s+/g, " ").trim());
}

/**
 * Ends at a word, and shows that it was cut; what has no space in it ends where it must, never within a
 * character.
 */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = Array.from(text).slice(0, LONGEST).join("");
  return `${cut.replace(/\s+\S*$/, "")}…`;
}
