import { type Dataset, localise } from "@redlines/model";
import { isWhole } from "@redlines/model/translation";
import type { LanguageReport } from "../translation/check-translations.js";
import { dataFiles } from "./data-files.js";
import type { ExportOptions } from "./exports.js";
import type { Output } from "./output.js";

/** The data, without modules, in each language in which the dataset has a title: `fa/dataset.json`. */
export function emitLocalised(
  dataset: Dataset,
  languages: readonly Translated[],
  options: ExportOptions,
): Output {
  return new Map(
    localisedBy(dataset, languages).flatMap(([language, localised]) =>
      dataFiles(localised, options).map(([path, text]): [string, string] => [`${language}/${path}`, text]),
    ),
  );
}

type Translated = Pick<LanguageReport, "translations">;

/** The dataset in each language in which it has a title, by language. */
export function localisedBy(
  dataset: Dataset,
  languages: readonly Translated[],
): [language: string, localised: Dataset][] {
  const titled = languages.filter(({ translations: { dataset: header, language } }) =>
    header === undefined ? false : isWhole("dataset", dataset.about, header, language),
  );
  return titled.map(({ translations }) => [translations.language, localise(dataset, translations)]);
}
