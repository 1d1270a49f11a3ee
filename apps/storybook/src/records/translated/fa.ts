export { default } from "@redlines/core/fa/dataset.json" with { type: "json" };
