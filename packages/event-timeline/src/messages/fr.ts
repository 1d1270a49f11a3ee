import { messages as shared } from "@redlines/element/messages/fr.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  toBeWritten: "À écrire",
};
