import { messages as shared } from "@redlines/element/messages/he.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  toBeWritten: "ייכתב בהמשך",
};
