import type { Words } from "@redlines/element";

export type QuoteBlockWords = Words<"to" | "translated" | "mayBeTranslated">;
