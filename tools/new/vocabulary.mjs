/** The model's vocabulary from its sources, as they stand: what was built before may know of other kinds. */
import "@redlines/widgets/sources.mjs";

// Only what is imported after that is found among the sources.
export const { COLLECTIONS, EXCERPT_KINDS, KINDS } = await import("@redlines/model");
export const { didYouMean } = await import("@redlines/model/check");
