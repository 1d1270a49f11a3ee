/** `@redlines/element`: what every widget shares. */
export {
  actorsTemplate,
  actorTemplate,
  assertString,
  certaintyLabel,
  certaintyTemplate,
  chipTemplate,
  voiceTemplate,
  codingTemplate,
  correctionsTemplate,
  countTemplate,
  datasetText,
  dateTemplate,
  dayTemplate,
  foldTemplate,
  isolated,
  isWebAddress,
  joinParts,
  languageNote,
  linkTemplate,
  markedStatement,
  markLine,
  markTemplate,
  nameTemplate,
  numberTemplate,
  phraseTemplate,
  referred,
  rootTemplate,
  statementTemplate,
  termTemplate,
  titleTemplate,
} from "./templates.js";
export { checkedSources, newerNote, placeTemplate, sourceLine } from "./source.template.js";
export type { Content, Counted, Fold, Hedged, RenderContext, Statement } from "./templates.js";
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
