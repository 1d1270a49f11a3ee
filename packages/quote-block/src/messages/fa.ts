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
  ours: "ترجمهٔ ما",
  oursByMachine: "ترجمهٔ ماشینی ما",
  translatedBy: "ترجمهٔ {translator}",
  inLanguage: "به {language}",
  omitted: "چند واژه حذف شده",
  added: "افزوده:",
  addedEnd: "پایان افزوده",
  read: "خواندن در منبع",
  copy: "کپی",
  copied: "همراه با منبع کپی شد",
  selected: "در اینجا مجاز نیست: واژه‌های انتخاب‌شده را خودتان کپی کنید",
};
