import { type Language, phraseLanguage } from "@redlines/model";
import type { DeskMessages } from "../messages.js";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { fa } from "./fa.js";
import { fr } from "./fr.js";
import { he } from "./he.js";
import { ru } from "./ru.js";

const MESSAGES: Readonly<Record<Language, DeskMessages>> = { en, fr, ar, he, fa, ru };

/**
 * The words of the desk for a language, by its primary tag; in English where we have none. Only what writes
 * pages calls this: what the script says stands in the page as data, in the one language of the page.
 */
export function deskMessages(language: string): DeskMessages {
  return MESSAGES[phraseLanguage(language)];
}
