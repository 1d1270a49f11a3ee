import { type Composer, type ExcerptBase, excerptBase } from "./base.js";

/** What a widget needs of a event; what it shows of other records comes in here. */
export type EventExcerpt = ExcerptBase<"event">;

export const composeEvent: Composer<EventExcerpt> = (record, dataset) =>
  excerptBase("event", record, dataset);
