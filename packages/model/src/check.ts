/** `@redlines/model/check`: what a dataset must obey beyond its types, and the compiling of times. */
export type { Problem } from "./check/problem.js";
export const rules: readonly [] = [];
