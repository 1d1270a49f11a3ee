import { qualifierMessages as ar } from "../messages/ar.js";
import { qualifierMessages as en } from "../messages/en.js";
import { qualifierMessages as fa } from "../messages/fa.js";
import { qualifierMessages as fr } from "../messages/fr.js";
import { qualifierMessages as he } from "../messages/he.js";
import { qualifierMessages as ru } from "../messages/ru.js";
import type { QualifierMessages } from "../messages/types.js";
import type { Retraction } from "../types.js";
import { type Language, phraseLanguage } from "./locale.js";
import { messageText, plain } from "./parts.js";
import { retractionParts } from "./retraction.js";

const MESSAGES: Readonly<Record<Language, QualifierMessages>> = { en, fr, ar, he, fa, ru };

/**
 * The title of what is retracted, which begins with that, as COPE and NISO (RP-45-2024) ask: whoever sees
 * nothing but a title must not take it for one that stands.
 * @param tag the language of the title: a BCP 47 tag; our words exist in en, fr, ar, he, fa and ru, others
 * get English
 */
export function retractedTitle(title: string, retraction: Retraction, tag: string): string {
  return plain(lineOf(retraction, title, tag));
}

/** That something is retracted, since when and why, as plain text in one language. */
export function retractionText(retraction: Retraction, tag: string): string {
  return plain(lineOf(retraction, retraction.why, tag));
}

function lineOf(retraction: Retraction, why: string, tag: string): ReturnType<typeof retractionParts> {
  const language = phraseLanguage(tag);
  const context = { language, dataLanguage: language, messages: MESSAGES[language] };
  return retractionParts(retraction, context, messageText(why));
}
