import { type Composer, type ExcerptBase, excerptBase } from "./base.js";

/** What a widget needs of a dynamics; what it shows of other records comes in here. */
export type DynamicsExcerpt = ExcerptBase<"dynamics">;

export const composeDynamics: Composer<DynamicsExcerpt> = (record, dataset) =>
  excerptBase("dynamics", record, dataset);
