import type { Kind } from "../collections.js";

/**
 * The kinds that have a widget, and so can be cut out of a dataset: the one list of them. Each has its
 * composer in `composers.ts`.
 */
export const EXCERPT_KINDS = ["actor", "quote", "redline"] as const satisfies readonly Kind[];

export type ExcerptKind = (typeof EXCERPT_KINDS)[number];
