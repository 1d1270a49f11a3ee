export { default } from "@redlines/core/ar/dataset.json" with { type: "json" };
