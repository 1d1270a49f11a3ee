import { messages as shared } from "@redlines/element/messages/fa.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  toBeWritten: "هنوز نوشته نشده است",
};
