export { default } from "@redlines/core/ru/dataset.json" with { type: "json" };
