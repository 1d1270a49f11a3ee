import { primaryTag } from "../primary-tag.js";
import type { PhrasePart } from "./parts.js";

/**
 * Articles with which a description begins that stands for a name: “The parties to the talks”, “The UN
 * envoy”, “Le G7”. What goes on with a capital and a small letter is a name and stays, as “The Hague” does.
 */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:The|An?) (?!\p{Lu}\p{Ll})/u,
  fr: /^(?:(?:Les?|La|Une?|Des) |L['’])(?!\p{Lu}\p{Ll})/u,
};

/** Names as they stand within a sentence, where a description begins with a small letter. */
export function midSentence(parts: readonly PhrasePart[], language: string): PhrasePart[] {
  return parts.map((part) => {
    const article = ARTICLES[primaryTag(part.lang ?? language)];
    if (part.role !== "name" || !article?.test(part.text)) return part;
    return { ...part, text: part.text.charAt(0).toLowerCase() + part.text.slice(1) };
  });
}
