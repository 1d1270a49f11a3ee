/** `@redlines/model`: the vocabulary and what is derived from it. No zod, no DOM, no clock. */
export { COLLECTIONS, KINDS } from "./collections.js";
export type { AnyRecord, Assertion, AssertionKind, Collection, Collections, Kind, RecordOf } from "./collections.js";
export { alignment } from "./derive/alignment.js";
export type { Alignment, TopicAlignment } from "./derive/alignment.js";
export { CERTAINTY_ORDER, weakest } from "./derive/certainty.js";
export { articleDay } from "./derive/day.js";
export type { AsOf, Day } from "./derive/day.js";
export { excerpt } from "./derive/excerpt.js";
export type { Excerpt, ExcerptKind } from "./derive/excerpt.js";
export type { Citation, Mention, Pointer, Slim } from "./derive/slim.js";
export { reading, readingSteps } from "./derive/reading.js";
export type { Reading, ReadingContext, ReadingSignal, ReadingStep } from "./derive/reading.js";
export { timeline } from "./derive/timeline.js";
export type { TimelineOptions } from "./derive/timeline.js";
export { find, REFERENCES, references } from "./references.js";
export type { Reference } from "./references.js";
export type * from "./types.js";
