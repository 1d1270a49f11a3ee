import type { ExcerptKind } from "@redlines/model";
import { type Chosen, excerptOf } from "../records/excerpt-of.js";
import { embedCode, embedParts, written } from "./embed-code.js";
import { pasteable } from "./shown-code.js";

/** The three ways to give a widget its excerpt, as code to paste. */
export interface Ways {
  child: string;
  address: string;
  property: string;
}

/** @param record the id of a record of the dataset */
export function waysToFeed<K extends ExcerptKind>(kind: K, record: Chosen<K> & string): Ways {
  const excerpt = excerptOf(kind, record);
  const { tag, words } = embedParts(excerpt);
  const address = `/excerpts/${kind}/${record}.json`;
  const named = written({ tag, attributes: ' id="widget"', words, json: "" });
  return {
    child: pasteable(embedCode(excerpt)),
    address: pasteable(written({ tag, attributes: ` src="${address}"`, words, json: "" })),
    property: `${pasteable(named)}
<script type="module">
  const response = await fetch("${address}");
  document.querySelector("#widget").excerpt = await response.json();
</script>`,
  };
}
