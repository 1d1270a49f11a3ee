import { type Composer, type ExcerptBase, excerptBase } from "./base.js";

/** What a widget needs of a relation; what it shows of other records comes in here. */
export type RelationExcerpt = ExcerptBase<"relation">;

export const composeRelation: Composer<RelationExcerpt> = (record, dataset) =>
  excerptBase("relation", record, dataset);
