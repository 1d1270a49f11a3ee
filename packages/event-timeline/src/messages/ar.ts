import { messages as shared } from "@redlines/element/messages/ar.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  toBeWritten: "يُكتب لاحقًا",
};
