import { type Dataset, localise } from "@redlines/model";
import { isWhole } from "@redlines/model/translation";
import type { LanguageReport } from "../translation/check-translations.js";
import { dataFiles } from "./data-files.js";
import type { ExportOptions } from "./exports.js";
import type { Output } from "./output.js";

/** The data, without modules, in each language in which the dataset has a title: `fa/dataset.json`. */
export function emitLocalised(
  dataset: Dataset,
  languages: readonly Pick<LanguageReport, "translations">[],
  options: ExportOptions,
): Output {
  const titled = languages.filter(({ translations: { dataset: header, language } }) =>
    header === undefined ? false : isWhole("dataset", dataset.about, header, language),
  );
  return new Map(
    titled.flatMap(({ translations }) => {
      const localised = localise(dataset, translations);
      return dataFiles(localised, options).map(([path, text]): [string, string] => [
        `${translations.language}/${path}`,
        text,
      ]);
    }),
  );
}
