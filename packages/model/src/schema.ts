/** `@redlines/model/schema`: the zod schemas. The types of the main entry are inferred from them. */
export { certaintyStatus, voiceRole } from "./schema/assertion-vocabulary.js";
export * from "./schema/assertions.js";
export * from "./schema/dataset.js";
export { map } from "./schema/map.js";
export * from "./schema/envelope.js";
export { eventKind, participantRole } from "./schema/event-vocabulary.js";
export * from "./schema/figure.js";
export { flag } from "./schema/flag.js";
export * from "./schema/forecast.js";
export { actorKind } from "./schema/noun-vocabulary.js";
export * from "./schema/nouns.js";
export * from "./schema/primitives.js";
export * from "./schema/redline.js";
export { ours, translated, translation } from "./schema/translation.js";
export { translationStatus } from "./schema/translation-vocabulary.js";
