import { messages as shared } from "@redlines/element/messages/ru.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  toBeWritten: "Будет написано",
};
