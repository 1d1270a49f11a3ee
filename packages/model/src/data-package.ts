/** `@redlines/model/data-package`: what describes the tables of a dataset. */
export { DATA_PACKAGE_LOSSES, dataPackage } from "./exports/data-package.js";
export type { DataPackage, ForeignKey, TableField, TableResource } from "./exports/data-package.js";
export type { Loss } from "./exports/losses.js";
