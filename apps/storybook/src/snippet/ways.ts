import { excerptPath } from "@redlines/embed/internal/paths";
import { addressOf } from "@redlines/embed/internal/release";
import type { ExcerptKind } from "@redlines/model";
import { excerptOf } from "../records/excerpt-of.js";
import { embedParts, written } from "./embed-code.js";
import { pasteable } from "./shown-code.js";
import { siteAddress } from "./site-address.js";

/** The three ways to give a widget its excerpt, as code to paste. */
export interface Ways {
  child: string;
  address: string;
  property: string;
}

/** @param record the id of a record of the dataset */
export function waysToFeed(kind: ExcerptKind, record: string): Ways {
  const parts = embedParts(excerptOf(kind, record));
  const address = addressOf(siteAddress(), excerptPath({ kind, id: record }, ""));
  const named = written({ ...parts, attributes: { id: "widget" }, json: "" });
  return {
    child: pasteable(written(parts)),
    address: pasteable(written({ ...parts, attributes: { src: address }, json: "" })),
    property: `${pasteable(named)}
<script type="module">
  const response = await fetch("${address}");
  document.querySelector("#widget").excerpt = await response.json();
</script>`,
  };
}
