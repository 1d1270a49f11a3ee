import { type Composer, type ExcerptBase, excerptBase } from "./base.js";
import { type Mention, mentionsOf } from "./mention.js";

/** A quotation, with who said it and to whom. */
export interface QuoteExcerpt extends ExcerptBase<"quote"> {
  actors: Record<string, Mention>;
}

export const composeQuote: Composer<QuoteExcerpt> = (record, dataset) => ({
  ...excerptBase("quote", record, dataset),
  actors: mentionsOf([...(record.speaker ? [record.speaker] : []), ...(record.audience ?? [])], dataset),
});
