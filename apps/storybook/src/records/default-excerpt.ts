import type { Excerpt, ExcerptKind } from "@redlines/model";
import type { Chosen } from "../scene/chosen.js";
import { excerptOf, type Ids } from "./excerpt-of.js";
import { frenchExcerpt, inFrench } from "./in-french.js";

/** What one sees first of each widget. */
export const FIRST = {
  actor: "israel",
  quote: "netanyahu-we-will-not-allow",
  redline: "iranian-presence-in-syria",
} as const satisfies Ids;

/** The record to begin with, of the dataset that the toolbar asks for. */
export function defaultExcerpt(kind: ExcerptKind, data: Chosen["data"]): Excerpt {
  return data === "french"
    ? frenchExcerpt(kind, inFrench[kind]["default"] ?? "")
    : excerptOf(kind, FIRST[kind]);
}
