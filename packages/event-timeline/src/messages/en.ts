import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";

/** `toBeWritten` stands where the widget's own heading will be. */
export type EventTimelineMessages = Messages<"toBeWritten">;

export const messages: EventTimelineMessages = {
  ...shared,
  toBeWritten: "To be written",
};
