import { COLLECTIONS, type Dataset } from "@redlines/model";

/** “2 sources, 3 actors”: what a dataset holds, in the order of the model. */
export function formatContents(dataset: Dataset): string {
  const sizes = Object.values(COLLECTIONS).map((name) => ({ name, size: Object.keys(dataset[name]).length }));
  const parts = sizes
    .filter(({ size }) => size > 0)
    .map(({ name, size }) => `${size} ${size === 1 && name !== "dynamics" ? name.slice(0, -1) : name}`);
  return parts.join(", ") || "no records";
}
