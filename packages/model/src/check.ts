/** `@redlines/model/check`: what a dataset must obey beyond its types, and the compiling of times. */
export { check } from "./check/check.js";
export type { CheckOptions, Exception } from "./check/check.js";
export { compileTime } from "./check/compile-time.js";
export type { Bounds, CompiledTime } from "./check/compile-time.js";
export { infer, inferTimes } from "./infer/infer.js";
export type { InferContext, Written } from "./infer/written.js";
export { didYouMean, nearest } from "./check/nearest.js";
export type { Problem } from "./check/problem.js";
export type { Finding, Rule, RuleContext, RuleExample } from "./check/rule.js";
export { rules } from "./check/rules.js";
export { canonical } from "./seal/canonical.js";
export { rests, sealedPart } from "./seal/seal.js";
export type { SealedPart } from "./seal/seal.js";
export { UNSEALED, UNSEALED_IN_TIME } from "./seal/unsealed.js";
