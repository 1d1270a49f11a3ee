import type { Dataset } from "@redlines/model";
import type { LanguageReport } from "../translation/check-translations.js";
import { dataFiles } from "./data-files.js";
import type { ExportOptions } from "./exports.js";
import { jsonTypes } from "./json-types.js";
import { emitLocalised } from "./localised.js";
import { modules } from "./modules.js";
import type { Output } from "./output.js";

/** Every file that a build writes, from a dataset that has been checked. */
export function emit(
  dataset: Dataset,
  options: ExportOptions = {},
  languages: readonly Pick<LanguageReport, "translations">[] = [],
): Output {
  return new Map([
    ...modules(dataset),
    ...dataFiles(dataset, options),
    ...jsonTypes(),
    ...emitLocalised(dataset, languages, options),
  ]);
}
