/** `@redlines/element`: what every widget shares. */
export {
  certaintyWords,
  codingWords,
  correctionWords,
  dateWords,
  languageWords,
  linked,
  listed,
  nameWords,
  numberWords,
  said,
  sourceWords,
  statedWords,
  string,
  sureness,
  textWords,
  titleWords,
  wholeWords,
} from "./content.js";
export type { Content, Hedged, Setting } from "./content.js";
export { css } from "./css.js";
export { redlinesEvent } from "./events.js";
export type { ErrorDetail, ReadyDetail } from "./events.js";
export { fill } from "./fill.js";
export { direction } from "./language.js";
export type { SharedWords, Words } from "./languages/words.js";
export { formatDate, formatNumber, languageName, LANGUAGES } from "@redlines/model";
export type { Language } from "@redlines/model";
export { RedlinesElement } from "./redlines-element.js";
export type { Catalogue } from "./redlines-element.js";
export { register } from "./register.js";
export { sharedStyles } from "./shared.styles.js";
