import type { Dataset } from "@redlines/model";
import { csl } from "@redlines/model/csl";
import { csv, dataPackage } from "@redlines/model/csv";
import { jsonLd } from "@redlines/model/json-ld";

/** The dataset in other formats: schema.org, tables with the package that describes them, citations. */
export function exportFiles(dataset: Dataset): [path: string, text: string][] {
  return [
    ["dataset.jsonld", json(jsonLd(dataset))],
    ["datapackage.json", json(dataPackage(dataset, "csv"))],
    ["sources.csl.json", json(csl(dataset))],
    ["names.csl.json", json(csl(dataset, "names"))],
    ...Object.entries(csv(dataset)).map(([name, table]): [string, string] => [`csv/${name}.csv`, table]),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
