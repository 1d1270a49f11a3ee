/** `@redlines/cli`: the parts of the `redlines` command, for tools that check or build a dataset. */
export { checkDataset } from "./dataset/check-dataset.js";
export type { Checked } from "./dataset/check-dataset.js";
export type { Loaded } from "./dataset/load.js";
export type { SourceFile } from "./dataset/source-text.js";
export { UsageError } from "./dataset/problem.js";
export type { Located } from "./dataset/problem.js";
export { emit } from "./emit/emit.js";
export type { Output } from "./emit/output.js";
export type { ExitCode, Io } from "./io.js";
export { run } from "./run.js";
