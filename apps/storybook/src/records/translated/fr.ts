export { default } from "@redlines/core/fr/dataset.json" with { type: "json" };
