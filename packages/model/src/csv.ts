/** `@redlines/model/csv`: a dataset as tables, and the data package that describes them. */
export { csv, CSV_LOSSES } from "./exports/csv.js";
export type { CsvTables } from "./exports/csv.js";
export { DATA_PACKAGE_LOSSES, dataPackage } from "./exports/data-package.js";
export type { DataPackage, TableField, TableResource } from "./exports/data-package.js";
export type { Loss } from "./exports/losses.js";
