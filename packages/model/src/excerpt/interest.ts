import { type Composer, type ExcerptBase, excerptBase } from "./base.js";

/** What a widget needs of a interest; what it shows of other records comes in here. */
export type InterestExcerpt = ExcerptBase<"interest">;

export const composeInterest: Composer<InterestExcerpt> = (record, dataset) =>
  excerptBase("interest", record, dataset);
