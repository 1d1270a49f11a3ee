/** `@redlines/model`: the vocabulary and what is derived from it. No zod, no DOM, no clock. */
export { ASSERTION_KINDS, COLLECTIONS, isAssertionKind, KINDS } from "./collections.js";
export type {
  AnyRecord,
  Assertion,
  AssertionKind,
  Collection,
  Collections,
  Kind,
  RecordOf,
} from "./collections.js";
export { compareText } from "./compare-text.js";
export { alignment, heldOn, latestPosition } from "./derive/alignment.js";
export type { Alignment, PositionContext, Stance, TopicAlignment } from "./derive/alignment.js";
export { alignments } from "./derive/alignments.js";
export type { ActorAlignment, SharedTopic } from "./derive/alignments.js";
export { CERTAINTY_ORDER, weakest } from "./derive/certainty.js";
export { COMMON_SHARE, commonOf } from "./derive/common.js";
export type { Common, Said } from "./derive/common.js";
export { articleDay, byTime, dayBefore, FAR_FUTURE, hasEnded, isCalendarDay } from "./derive/day.js";
export { contestedLabels } from "./derive/contested-labels.js";
export { flagAt } from "./derive/flag-at.js";
export { initialsOf } from "./derive/initials.js";
export { knownDay } from "./derive/known-day.js";
export { brief, makerName, sourceLabel, voiceNames } from "./derive/names.js";
export type { Maker, VoiceName } from "./derive/names.js";
export { participantsOf } from "./derive/participants.js";
export { passedOnBy, voiceRole, whoseWord } from "./derive/whose-word.js";
export { statementOf } from "./derive/statement-of.js";
export type { Stating } from "./derive/statement-of.js";
export type { ArticleDate, AsOf, Day } from "./derive/day.js";
export { explain } from "./derive/explain.js";
export type { ExplanationContext, ExplanationRule, ExplanationStep } from "./derive/explain.js";
export { compactExcerpt, excerpt, excerptIds, retractionOf, shownIds } from "./excerpt/excerpt.js";
export type { Excerpt, ExcerptOptions } from "./excerpt/excerpt.js";
export { EXCERPT_KINDS, isListKind, LIST_KINDS } from "./excerpt/kinds.js";
export type { ExcerptKind, ListKind } from "./excerpt/kinds.js";
export type { ActorExcerpt } from "./excerpt/actor.js";
export type { QuoteExcerpt } from "./excerpt/quote.js";
export type { PlaceExcerpt, PlaceItem, Told } from "./excerpt/place.js";
export type { MapMark } from "./excerpt/map/marks.js";
export type { PlaceMap } from "./excerpt/map/place-map.js";
export type { DynamicsExcerpt, LoopEvidence } from "./excerpt/dynamics.js";
export type { InterestExcerpt, InterestItem, Remark } from "./excerpt/interest.js";
export type {
  MechanismItem,
  NamedActor,
  RelationClaim,
  RelationExcerpt,
  RelationItem,
} from "./excerpt/relation.js";
export type { ClaimItem, EventExcerpt, EventItem, EventForecast } from "./excerpt/event.js";
export type { ForecastExcerpt, ForecastItem } from "./excerpt/forecast.js";
export type { FigureExcerpt, FigureItem } from "./excerpt/figure.js";
export type { RedlineExcerpt } from "./excerpt/redline.js";
export type { Citation } from "./excerpt/citation.js";
export type { ShownFlag } from "./excerpt/flag.js";
export type { Mention } from "./excerpt/mention.js";
export type { Pointer } from "./excerpt/pointer.js";
export type { ExcerptRecord, Version } from "./excerpt/record.js";
export { evidenceOf } from "./derive/evidence-of.js";
export type { EvidenceContext, ReadingRecord } from "./derive/evidence-of.js";
export { reading } from "./derive/reading.js";
export type {
  Reading,
  ReadingContext,
  ReadingExpectation,
  ReadingSignal,
  ReadingStatus,
} from "./derive/reading.js";
export { readingSteps } from "./derive/reading-steps.js";
export type { ReadingEvidence, ReadingStep } from "./derive/reading-steps.js";
export { canFallIn, timeline } from "./derive/timeline.js";
export type { Stretch, TimelineOptions } from "./derive/timeline.js";
export { fill } from "./messages/fill.js";
export type {
  EstimateMessages,
  FigureMessages,
  ModalityMessages,
  OutcomeMessages,
  PeriodMessages,
  PositionMessages,
  QualifierMessages,
} from "./messages/types.js";
export { amountParts } from "./phrase/amount.js";
export { figureDetails, natureParts } from "./phrase/figure.js";
export { estimateIn, estimateParts, percentRange, unsaidEstimate } from "./phrase/estimate.js";
export type { Estimate } from "./phrase/estimate.js";
export { balanced } from "./phrase/bidi.js";
export { formatDate } from "./phrase/date.js";
export {
  formatLength,
  formatNumber,
  languageName,
  locale,
  LANGUAGES,
  phraseLanguage,
} from "./phrase/locale.js";
export type { Language } from "./phrase/locale.js";
export { markParts } from "./phrase/marks.js";
export type { DatedSaid } from "./phrase/marks.js";
export { fillParts, messageText } from "./phrase/parts.js";
export type { PartValues, PhrasePart } from "./phrase/parts.js";
export { phrase, phraseParts } from "./phrase/phrase.js";
export {
  attributionParts,
  certaintyParts,
  certaintyText,
  datasetText,
  dateParts,
  hedgeParts,
  voiceParts,
} from "./phrase/qualifiers.js";
export type { TextContext } from "./phrase/qualifiers.js";
export { phraseExplanation } from "./phrase/phrase-explanation.js";
export { retractedTitle, retractionText } from "./phrase/retracted-title.js";
export { retractionParts } from "./phrase/retraction.js";
export { splitAt } from "./phrase/split-at.js";
export { MAP_SIZE } from "./map-size.js";
export { FLAG_FILL, FLAG_PATH } from "./flag-patterns.js";
export { find, REFERENCES, references } from "./references.js";
export type { Identified, IdentifiedDataset, Ids } from "./identified.js";
export type { Reference } from "./references.js";
export { coverage } from "./translation/coverage.js";
export type { Coverage } from "./translation/coverage.js";
export { keepOriginal, localise } from "./translation/localise.js";
export type { Translations } from "./translation/localise.js";
export { originalOf } from "./translation/original-of.js";
export type * from "./types.js";
export { primaryTag } from "./primary-tag.js";
