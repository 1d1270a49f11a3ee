import type { Dataset } from "@redlines/model";
import { csl } from "@redlines/model/csl";
import { csv } from "@redlines/model/csv";
import { dataPackage } from "@redlines/model/data-package";
import { jsonLd } from "@redlines/model/json-ld";

/** What may be asked of the exports. */
export interface ExportOptions {
  /** Whether each table begins with a byte order mark, by which some spreadsheets know UTF-8. */
  csvBom?: boolean;
}

/** The dataset in other formats: schema.org, tables with the package that describes them, citations. */
export function exportFiles(
  dataset: Dataset,
  { csvBom = false }: ExportOptions = {},
): [path: string, text: string][] {
  const mark = csvBom ? "\uFEFF" : "";
  return [
    ["dataset.jsonld", json(jsonLd(dataset))],
    ["datapackage.json", json(dataPackage(dataset, "csv"))],
    ["sources.csl.json", json(csl(dataset))],
    ["names.csl.json", json(csl(dataset, "names"))],
    ...Object.entries(csv(dataset)).map(([name, table]): [string, string] => [
      `csv/${name}.csv`,
      mark + table,
    ]),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
