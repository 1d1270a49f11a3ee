/** `@redlines/model/csv`: a dataset as tables. */
export { csv } from "./exports/csv.js";
export { CSV_LOSSES } from "./exports/csv-losses.js";
export type { CsvTables } from "./exports/csv.js";
export type { Loss } from "./exports/losses.js";
