/** `@redlines/element`: what every widget shares. */
export {
  actorsTemplate,
  actorTemplate,
  assertString,
  countTemplate,
  datasetText,
  dateTemplate,
  dayTemplate,
  DOT,
  isolated,
  isWebAddress,
  joinParts,
  linkTemplate,
  passageLink,
  nameTemplate,
  numberTemplate,
  phraseTemplate,
  referred,
  rootTemplate,
  termTemplate,
  titleTemplate,
} from "./templates.js";
export {
  certaintyLabel,
  certaintyTemplate,
  chipTemplate,
  codingTemplate,
  hedgedWords,
  markedStatement,
  markLine,
  markTemplate,
  noticesTemplate,
  voiceTemplate,
} from "./statement.template.js";
export type { Hedged, Statement } from "./statement.template.js";
export { resolutionTemplate, weighedStatement } from "./forecast.template.js";
export { askedFor, codedTerms, listSource } from "./list.template.js";
export { foldTemplate } from "./fold.template.js";
export type { Fold } from "./fold.template.js";
export {
  checkedSources,
  machineNote,
  newerNote,
  paragraphsTemplate,
  placeTemplate,
  sourceLine,
} from "./source.template.js";
export type { Content, Counted, RenderContext } from "./templates.js";
export { adoptStyles } from "./adopt-styles.js";
export { datedContext, isFormer, known, newestFirst } from "./dated.js";
export type { Dated, Timed } from "./dated.js";
export { flagPaths } from "./flag.template.js";
export { redlinesEvent } from "./events.js";
export type { ActorDetail, ErrorDetail, ReadyDetail } from "./events.js";
export { direction } from "./language.js";
export type { SharedMessages, Messages } from "./messages/types.js";
export { fill, formatDate, formatNumber, languageName, LANGUAGES } from "@redlines/model";
export type { Language } from "@redlines/model";
export { RedlinesBase } from "./redlines-base.js";
export { RedlinesElement } from "./redlines-element.js";
export type { Catalogue } from "./language-controller.js";
export { narrowWordsStyles } from "./narrow-words.styles.js";
export { tokenStyles } from "./token.styles.js";
export { textConverter } from "./text-converter.js";
export { register } from "./register.js";
export { layerStyles } from "./layers.styles.js";
export { sharedStyles } from "./shared.styles.js";
