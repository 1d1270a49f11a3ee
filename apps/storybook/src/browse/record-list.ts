import { dataset } from "@redlines/core";
import { COLLECTIONS } from "@redlines/model";
import { entriesOf } from "./entry.js";
import { LISTED } from "./listed.js";

/** All records by collection, as Markdown: for a reader without script, and for programs. */
export function recordList(): string {
  return LISTED.map((kind) => {
    const own = entriesOf(dataset).filter((entry) => entry.kind === kind);
    const items = own.map(({ id, title }) => `\`${id}\` (${title.replaceAll(/[*_[\]<>]/g, "\\$&")})`);
    return `**${COLLECTIONS[kind]}** (${own.length}): ${items.join(", ")}.`;
  }).join("\n\n");
}
