import { createElement as h, type ReactNode } from "react";
import { type Ways, waysToFeed } from "../snippet/ways.js";
import type { RecordId } from "./code-at-place.js";
import { CodeToCopy } from "./code-to-copy.js";
import { useSite } from "./site-field.js";

/** One of the ways to give a widget its excerpt, as code to paste. */
export function FeedingWay({ kind, record, way }: RecordId & { readonly way: keyof Ways }): ReactNode {
  useSite();
  return h(CodeToCopy, { code: waysToFeed(kind, record)[way], language: "html" });
}
