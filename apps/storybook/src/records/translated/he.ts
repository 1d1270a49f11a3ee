export { default } from "@redlines/core/he/dataset.json" with { type: "json" };
