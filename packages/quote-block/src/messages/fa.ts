import { messages as shared } from "@redlines/element/messages/fa.js";
import type { QuoteBlockMessages } from "./en.js";

export const messages: QuoteBlockMessages = {
  ...shared,
  about: "دربارهٔ این نقل قول",
  quotedIn: "نقل‌شده در {source}",
  quotedInLanguage: "نقل‌شده به {language} در {source}",
  ownInference: "استنباط نویسنده",
  to: "خطاب به",
  original: "متن اصلی",
  translation: "ترجمه",
  mayBeTranslated: "منبع نمی‌گوید که این ترجمه است یا نه",
  translatedBy: "ترجمهٔ {translator}",
  inLanguage: "به {language}",
  omitted: "حذف چند واژه",
  added: "افزوده:",
  addedEnd: "پایان افزوده",
  read: "خواندن در منبع",
  copy: "رونوشت",
  copied: "همراه با منبع رونوشت شد",
  selected: "رونوشت‌برداری در اینجا مجاز نیست. واژه‌ها برگزیده شده‌اند: خودتان رونوشت بردارید.",
};
