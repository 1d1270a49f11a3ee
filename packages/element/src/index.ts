/** `@redlines/element`: what every widget shares. */
export {
  certaintyTemplate,
  codingTemplate,
  correctionsTemplate,
  dateTemplate,
  languageNote,
  linkTemplate,
  joinParts,
  nameTemplate,
  numberTemplate,
  datasetText,
  sourceTemplate,
  statementTemplate,
  assertString,
  certaintyLabel,
  isolated,
  titleTemplate,
  rootTemplate,
} from "./templates.js";
export type { Content, Hedged, RenderContext } from "./templates.js";
export { redlinesEvent } from "./events.js";
export type { ErrorDetail, ReadyDetail } from "./events.js";
export { direction } from "./language.js";
export type { SharedMessages, Messages } from "./messages/types.js";
export { fill, formatDate, formatNumber, languageName, LANGUAGES } from "@redlines/model";
export type { Language } from "@redlines/model";
export { RedlinesBase } from "./redlines-base.js";
export { RedlinesElement } from "./redlines-element.js";
export type { Catalogue } from "./language-controller.js";
export { textConverter } from "./text-converter.js";
export { register } from "./register.js";
export { sharedStyles } from "./shared.styles.js";
