/** `@redlines/model/schema`: the zod schemas. The types of the main entry are inferred from them. */
export * from "./schema/assertions.js";
export * from "./schema/dataset.js";
export * from "./schema/envelope.js";
export * from "./schema/figure.js";
export * from "./schema/forecast.js";
export * from "./schema/nouns.js";
export * from "./schema/primitives.js";
export * from "./schema/redline.js";
