/** `@redlines/model/translation`: how translations are made and judged. No zod. */
export { judgeTranslation } from "./translation/judge.js";
export type { Original, Target, TranslationFinding } from "./translation/finding.js";
export { lexiconOf, strengthOf } from "./translation/lexicon.js";
export type { BoundKind } from "./translation/bounds.js";
export type { HedgeStrength, Lexicon, LexiconEntry, VerbStrength } from "./translation/lexicon.js";
export { isWhole } from "./translation/localise.js";
export { translatedNames } from "./translation/names.js";
export type { NameSort, TranslatedName } from "./translation/names.js";
export { isRepeated, textsNeeded, wordsFor } from "./translation/needed.js";
export { foreignRuns, isCode } from "./translation/script.js";
export { TEXTS, textsOf } from "./translation/texts.js";
export type { TextOf, TextsFrom, Translatable } from "./translation/texts.js";
export { translatedPart } from "./translation/translated-part.js";
